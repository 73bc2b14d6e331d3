package org.winnow.site;

import java.util.List;
import java.util.Map;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One page as the expressions of a rule see it. Serves one page, in one thread. */
final class PageView {

    private final Document document;
    private final Map<PlainPath, List<Element>> scanned;
    private org.w3c.dom.@Nullable Document w3c;

    PageView(Document document, Map<PlainPath, List<Element>> scanned) {
        this.document = document;
        this.scanned = scanned;
    }

    static PageView of(Document document) {
        return new PageView(document, Map.of());
    }

    Document document() {
        return document;
    }

    /** The elements on a path, in document order. */
    List<Element> elements(PlainPath path) {
        List<Element> known = scanned.get(path);
        return known != null
                ? known
                : PathScan.of(List.of(path)).run(document).getOrDefault(path, List.of());
    }

    /** The page as a W3C tree: made when the first expression needs it, and then shared. */
    org.w3c.dom.Document w3c() {
        org.w3c.dom.Document made = w3c;
        if (made == null) {
            made = new W3CDom().namespaceAware(false).fromJsoup(document);
            w3c = made;
        }
        return made;
    }
}
