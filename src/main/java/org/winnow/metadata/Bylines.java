package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Visible elements that their class, rel or address calls a byline or an author. */
final class Bylines implements Source {

    /** So many are looked at: a page with more lists the authors of other stories. */
    private static final int MOST = 40;

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

    /** A byline, or the authors' links in one. */
    record Byline(List<String> names, String line, int chars, boolean outside) {}

    private final List<Byline> bylines = new ArrayList<>();
    private @Nullable Element taken;

    @Override
    public void visit(Element element, Place place, Findings findings) {
        if (element.attributesSize() == 0
                || bylines.size() >= MOST
                || !isByline(element)
                || isWithin(element, taken)) {
            return;
        }
        String line = Values.text(element);
        if (!line.isEmpty()) {
            taken = element;
            bylines.add(new Byline(links(element), line, place.chars(), place.outside()));
        }
    }

    List<Byline> bylines() {
        return bylines;
    }

    private static boolean isByline(Element element) {
        String tag = element.normalName();
        if (tag.equals("meta")
                || tag.equals("link")
                || tag.equals("body")
                || tag.equals("html")
                || tag.equals("img")
                || tag.equals("script")
                || tag.equals("article")
                || tag.equals("main")) {
            return false;
        }
        if (tag.equals("a") && element.attr("rel").contains("author")) {
            return true;
        }
        PartNames names = PartNames.of(element);
        return names.author() && !names.noName();
    }

    private static boolean isWithin(Element element, @Nullable Element outer) {
        Element up = element;
        for (int depth = 0; outer != null && up != null && depth < Values.MOST_LEVELS; depth++) {
            if (up == outer) {
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

    private static boolean isAuthorLink(Element link) {
        if (link.attr("rel").contains("author")) {
            return true;
        }
        String address = link.attr("href");
        return AUTHOR_PATHS.stream().anyMatch(address::contains);
    }
}
