package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Time elements, and visible elements that their class calls a date. */
final class DateSpots implements Source {

    /** So many are looked at: a page with more lists the dates of other stories. */
    private static final int MOST = 60;

    /** A line with a date and its labels is not longer. */
    private static final int MOST_CHARS = 200;

    private final List<Spot> times = new ArrayList<>();
    private final List<Spot> lines = new ArrayList<>();

    @Override
    public void visit(Element element, Place place, Findings findings) {
        String tag = element.normalName();
        if (tag.equals("time") && times.size() < MOST) {
            String value = element.attr("datetime").strip();
            String text = Texts.collapse(element.text());
            String label = label(element) + ' ' + (value.isEmpty() ? "" : text);
            if (!value.isEmpty() || !text.isEmpty()) {
                times.add(
                        new Spot(
                                value.isEmpty() ? text : value,
                                label,
                                place.chars(),
                                place.outside()));
            }
        } else if (element.attributesSize() > 0
                && lines.size() < MOST
                && !tag.equals("meta")
                && !tag.equals("body")) {
            line(element, place);
        }
    }

    private void line(Element element, Place place) {
        PartNames names = PartNames.of(element);
        if (names.date() || names.update()) {
            String text = Values.text(element);
            if (!text.isEmpty() && text.length() <= MOST_CHARS && hasDigit(text)) {
                String label = names.update() && !names.date() ? "updated" : label(element);
                lines.add(new Spot(text, label, place.chars(), place.outside()));
            }
        }
    }

    /** The text before an element in its parent, and the class names that say "updated". */
    private static String label(Element element) {
        StringBuilder label = new StringBuilder();
        PartNames names = PartNames.of(element);
        label.append(names.update() ? "updated " : "");
        Node before = element.previousSibling();
        if (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        if (before instanceof TextNode text) {
            label.append(text.getWholeText().length() < MOST_CHARS ? text.text() : "");
        } else if (before instanceof Element other) {
            String words = Values.text(other);
            label.append(words.length() < MOST_CHARS && !hasDigit(words) ? words : "");
        }
        return label.toString();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The time elements, in document order. */
    List<Spot> times() {
        return times;
    }

    /** Other elements with dates, in document order. */
    List<Spot> lines() {
        return lines;
    }
}
