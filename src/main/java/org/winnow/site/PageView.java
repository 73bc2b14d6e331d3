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
    private final RuleWork work;
    private org.w3c.dom.@Nullable Document w3c;
    private Weight.@Nullable Size size;

    private PageView(Document document, PathScan scan, RuleWork work) {
        this.document = document;
        this.work = work;
        this.scanned = allows(scan) ? scan.run(document) : scan.nothing();
    }

    static PageView of(Document document, RuleWork work) {
        return of(document, PathScan.of(List.of()), work);
    }

    /** A page on which some paths were looked for at once. */
    static PageView of(Document document, PathScan scan, RuleWork work) {
        return new PageView(document, scan, work);
    }

    /** Whether an expression may still be run. */
    boolean allows(Weight weight) {
        return work.take(weight.on(size()));
    }

    /** Whether every node may still be visited. */
    boolean allowsWalk() {
        return work.take((double) size().nodes());
    }

    private boolean allows(PathScan scan) {
        return scan.isEmpty() || work.take(scan.visits(size()));
    }

    private Weight.Size size() {
        Weight.Size known = size;
        if (known == null) {
            known = Weight.Size.of(document);
            size = known;
        }
        return known;
    }

    Document document() {
        return document;
    }

    /** The elements on a path, in document order. */
    List<Element> elements(PlainPath path) {
        List<Element> known = scanned.get(path);
        if (known != null) {
            return known;
        }
        PathScan scan = PathScan.of(List.of(path));
        return allows(scan) ? scan.run(document).getOrDefault(path, List.of()) : List.of();
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
