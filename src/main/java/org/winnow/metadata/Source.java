package org.winnow.metadata;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A source of metadata in markup. It serves one page, in one thread. */
interface Source {

    /** The elements that it looks at by their tags; empty for every element with attributes. */
    default Set<String> tags() {
        return Set.of();
    }

    /** Looks at an element; each of the page is shown once, in document order. */
    void visit(Element element, Place place, Findings findings);

    /** Looks at a text; each of the page that is not blank is shown once, in document order. */
    default void visit(TextNode text, Place place) {}
}
