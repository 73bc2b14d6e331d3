package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Visible elements that their class, rel or address calls a byline or an author. */
final class Bylines implements Source {

    /** So many are looked at: a page with more lists the authors of other stories. */
    private static final int MOST = 40;

    private static final Set<String> NO_BYLINES =
            Set.of("meta", "link", "img", "script", "article", "main", "input", "form");

    /** What the addresses of pages about authors hold. */
    private static final List<String> AUTHOR_PATHS =
            List.of(
                    "/author",
                    "/autor",
                    "/profile",
                    "/people/",
                    "/staff/",
                    "/by/",
                    "/journalist",
                    "/auteur",
                    "/redakt",
                    "/contributor",
                    "/reporter",
                    "/writer");

    /**
     * A byline.
     *
     * @param links the texts of the links to authors in it
     * @param bare whether nothing but its first word makes it one
     */
    record Byline(List<String> links, boolean bare, Spot spot) {}

    private final List<Byline> bylines = new ArrayList<>();
    private @Nullable Element taken;

    @Override
    public void visit(Element element, Place place, Findings findings) {
        if (element.attributesSize() == 0
                || bylines.size() >= MOST
                || !isByline(element, place)
                || isWithin(element, taken)) {
            return;
        }
        String line = Values.text(element);
        if (!line.isEmpty()) {
            taken = element;
            bylines.add(new Byline(links(element), false, place.spot(element, line, "")));
        }
    }

    /** A text that says "by" is the start of a byline whatever its element is called. */
    @Override
    public void visit(TextNode text, Place place) {
        String words = text.getWholeText();
        if (bylines.size() >= MOST || words.length() > Values.MOST_CHARS) {
            return;
        }
        String line = words.strip();
        Element parent = text.parent();
        if (parent != null && NameWords.byLength(line) > 0 && !isWithin(parent, taken)) {
            boolean bare = NameWords.byLength(line) >= line.length();
            Element around =
                    bare && parent.parent() != null && parent.childNodeSize() == 1
                            ? parent.parent()
                            : parent;
            String all = Values.text(around);
            if (all.length() <= MOST_LINE_CHARS && NameWords.byLength(all) > 0) {
                taken = around;
                bylines.add(new Byline(List.of(), true, place.spot(around, all, "")));
            }
        }
    }

    /** A byline without a class that calls it one is not longer. */
    private static final int MOST_LINE_CHARS = 160;

    List<Byline> bylines() {
        return bylines;
    }

    private static boolean isByline(Element element, Place place) {
        String tag = element.normalName();
        if (NO_BYLINES.contains(tag)) {
            return false;
        }
        if (tag.equals("a") && isAuthorLink(element)) {
            return true;
        }
        return place.said().author();
    }

    private static boolean isWithin(Element element, @Nullable Element outer) {
        Element up = element;
        for (int depth = 0; outer != null && up != null && depth < Values.MOST_LEVELS; depth++) {
            if (up.equals(outer)) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    private static List<String> links(Element byline) {
        List<String> names = new ArrayList<>();
        for (Element link : byline.getElementsByTag("a")) {
            if (isAuthorLink(link)) {
                String name = Texts.collapse(link.text());
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean isAuthorPath(String address, int slash) {
        char first = slash + 1 < address.length() ? address.charAt(slash + 1) : ' ';
        if ("apsbjrcw".indexOf(first) < 0) {
            return false;
        }
        for (String path : AUTHOR_PATHS) {
            if (address.startsWith(path, slash)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAuthorLink(Element link) {
        if (link.attr("rel").contains("author")) {
            return true;
        }
        String address = link.attr("href");
        for (int at = address.indexOf('/'); at >= 0; at = address.indexOf('/', at + 1)) {
            if (isAuthorPath(address, at)) {
                return true;
            }
        }
        return false;
    }
}
