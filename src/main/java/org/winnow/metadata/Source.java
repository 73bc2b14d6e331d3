package org.winnow.metadata;

import org.jsoup.nodes.Element;

/** A source of metadata in markup. It serves one page, in one thread. */
interface Source {

    /** Looks at an element; each of the page is shown once, in document order. */
    void visit(Element element, Place place, Findings findings);
}
