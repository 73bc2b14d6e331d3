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
    private static final List<String> AUTHOR_PATHS = WordList.lines("author-paths");

    /** For each letter behind the slash in these the letters that follow it, as bits. */
    private static final int[] AUTHOR_LETTERS = new int['z' - 'a' + 1];

    /** A byline without a class that calls it one is not longer. */
    private static final int MOST_LINE_CHARS = 160;

    static {
        for (String path : AUTHOR_PATHS) {
            AUTHOR_LETTERS[path.charAt(1) - 'a'] |= 1 << path.charAt(2) - 'a';
        }
    }

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
    public Set<String> tags() {
        return Set.of("a");
    }

    @Override
    public boolean asksFor(PartNames.Said said) {
        return said.author();
    }

    @Override
    public void visit(Element element, Place place, Findings findings) {
        if (bylines.size() >= MOST || !isByline(element, place) || isWithin(element, taken)) {
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
    public void visit(TextNode text, String words, Place place) {
        if (bylines.size() >= MOST
                || words.length() > Values.MOST_CHARS
                || !ByWords.mayStart(words)) {
            return;
        }
        String line = words.strip();
        Element parent = text.parent();
        if (parent != null && ByWords.byLength(line) > 0 && !isWithin(parent, taken)) {
            boolean bare = ByWords.byLength(line) >= line.length();
            Element around =
                    bare && parent.parent() != null && parent.childNodeSize() == 1
                            ? parent.parent()
                            : parent;
            String all = Values.text(around);
            if (all.length() <= MOST_LINE_CHARS && ByWords.byLength(all) > 0) {
                taken = around;
                bylines.add(new Byline(List.of(), true, place.spot(around, all, "")));
            }
        }
    }

    List<Byline> bylines() {
        return bylines;
    }

    private static boolean isByline(Element element, Place place) {
        String tag = element.normalName();
        if (tag.equals("a") && isAuthorLink(element)) {
            return true;
        }
        return place.said().author() && !NO_BYLINES.contains(tag);
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
        links(byline, names, 0);
        return names;
    }

    private static void links(Element element, List<String> names, int depth) {
        if (element.normalName().equals("a") && isAuthorLink(element)) {
            String name = Texts.collapse(element.text());
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        Element child = depth > Values.MOST_LEVELS ? null : element.firstElementChild();
        for (; child != null; child = child.nextElementSibling()) {
            links(child, names, depth + 1);
        }
    }

    private static boolean isAuthorPath(String address, int slash) {
        boolean room = slash + 2 < address.length();
        int first = room ? address.charAt(slash + 1) - 'a' : -1;
        int second = room ? address.charAt(slash + 2) - 'a' : -1;
        if (first < 0
                || first >= AUTHOR_LETTERS.length
                || second < 0
                || (AUTHOR_LETTERS[first] & 1 << second) == 0) {
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
        if (link.attributesSize() == 0) {
            return false;
        }
        if (link.attributes().get("rel").contains("author")) {
            return true;
        }
        String address = link.attributes().get("href");
        for (int at = address.indexOf('/'); at >= 0; at = address.indexOf('/', at + 1)) {
            if (isAuthorPath(address, at)) {
                return true;
            }
        }
        return false;
    }
}
