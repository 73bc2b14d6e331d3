package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The visible headings of the first level, of which one is the headline, and the title element. */
final class Headings implements Source {

    /** So many are looked at; a page with more uses them for its list of stories. */
    private static final int MOST = 12;

    /** Of the second level there are many, in menus too. */
    private static final int MOST_SECONDS = 40;

    private final List<Spot> headings = new ArrayList<>();

    /** Where those of the second level stand: what they say is read when it is asked for. */
    private final List<Spot> seconds = new ArrayList<>();

    private String title = "";

    @Override
    public Set<String> tags() {
        return Set.of("h1", "h2", "title");
    }

    @Override
    public void visit(Element element, Place place, Findings findings) {
        String tag = element.normalName();
        if (tag.equals("h1")) {
            String text = headings.size() < MOST ? Texts.collapse(element.text()) : "";
            if (!text.isEmpty() && text.length() <= Values.MOST_CHARS) {
                headings.add(place.spot(element, text, ""));
            }
        } else if (tag.equals("h2")) {
            seconds.add(place.spot(element, "", ""));
        } else if (tag.equals("title") && title.isEmpty() && !inDrawing(element)) {
            title = Texts.collapse(element.text());
        }
    }

    private static boolean inDrawing(Element title) {
        Element parent = title.parent();
        return parent != null
                && !parent.normalName().equals("head")
                && !parent.normalName().equals("body");
    }

    /** The headings, in document order. */
    List<Spot> headings() {
        return headings;
    }

    /** The headings of the second level, of which one is the headline on some pages. */
    List<Spot> seconds() {
        List<Spot> said = new ArrayList<>();
        for (Spot second : seconds) {
            String text = said.size() < MOST_SECONDS ? Texts.collapse(second.element().text()) : "";
            if (!text.isEmpty() && text.length() <= Values.MOST_CHARS) {
                said.add(second.saying(text));
            }
        }
        return said;
    }

    /** The text of the title element, empty if there is none. */
    String title() {
        return title;
    }
}
