package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Time elements, and visible elements that their class calls a date. */
final class DateSpots implements Source {

    /** So many are looked at: a page with more lists the dates of other stories. */
    private static final int MOST = 60;

    /** A line with a date and its labels is not longer. */
    private static final int MOST_CHARS = 200;

    /** Text that nothing but its place makes a date line holds little more than the date. */
    private static final int MOST_TEXT_CHARS = 80;

    private final List<Spot> times = new ArrayList<>();
    private final List<Spot> lines = new ArrayList<>();
    private final List<Spot> texts = new ArrayList<>();

    @Override
    public Set<String> tags() {
        return Set.of("time");
    }

    @Override
    public boolean asksFor(PartNames.Said said) {
        return said.date() || said.update();
    }

    @Override
    public void visit(Element element, Place place, Findings findings) {
        String tag = element.normalName();
        if (tag.equals("time") && times.size() < MOST) {
            String value = element.attr("datetime").strip();
            String text = Texts.collapse(element.text());
            String label = label(element) + ' ' + (value.isEmpty() ? "" : text);
            if (!value.isEmpty() || !text.isEmpty()) {
                times.add(place.spot(element, value.isEmpty() ? text : value, label));
            }
        } else if (lines.size() < MOST && !tag.equals("meta")) {
            line(element, place);
        }
    }

    private void line(Element element, Place place) {
        PartNames.Said names = place.said();
        if (names.date() || names.update()) {
            String text = Values.text(element);
            if (!text.isEmpty() && text.length() <= MOST_CHARS && Texts.hasDigit(text)) {
                String label = names.update() && !names.date() ? "updated" : label(element);
                lines.add(place.spot(element, text, label));
            }
        }
    }

    @Override
    public void visit(TextNode text, String words, Place place) {
        if (texts.size() < MOST && words.length() <= 2 * MOST_TEXT_CHARS && hasYear(words)) {
            String line = Texts.collapse(words);
            Element parent = text.parent();
            if (line.length() <= MOST_TEXT_CHARS && parent != null) {
                texts.add(place.spot(parent, line, label(parent)));
            }
        }
    }

    /** Whether four digits that can be a year of the web stand in a text. */
    private static boolean hasYear(String text) {
        return hasYear(text, "20") || hasYear(text, "19");
    }

    private static boolean hasYear(String text, String century) {
        int at = text.indexOf(century);
        while (at >= 0 && at + 4 <= text.length()) {
            if (Character.isDigit(text.charAt(at + 2)) && Character.isDigit(text.charAt(at + 3))) {
                return true;
            }
            at = text.indexOf(century, at + 1);
        }
        return false;
    }

    /** The text before an element in its parent, and the class names that say "updated". */
    private static String label(Element element) {
        StringBuilder label = new StringBuilder();
        PartNames.Said names = PartNames.of(element);
        label.append(names.update() ? "updated " : "");
        Node before = element.previousSibling();
        if (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        if (before instanceof TextNode text) {
            label.append(text.getWholeText().length() < MOST_CHARS ? text.text() : "");
        } else if (before instanceof Element other) {
            String words = Values.text(other);
            label.append(words.length() < MOST_CHARS && !Texts.hasDigit(words) ? words : "");
        }
        return label.toString();
    }

    /** The time elements, in document order. */
    List<Spot> times() {
        return times;
    }

    /** Other elements with dates, in document order. */
    List<Spot> lines() {
        return lines;
    }

    /** Other short texts with a year in them, in document order. */
    List<Spot> texts() {
        return texts;
    }
}
