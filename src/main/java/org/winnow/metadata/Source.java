package org.winnow.metadata;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A source of metadata in markup. It serves one page, in one thread. */
interface Source {

    /** The tags of elements that it looks at, whatever else they are. */
    default Set<String> tags() {
        return Set.of();
    }

    /** Whether it looks at an element of which this is said, whatever its tag. */
    default boolean asksFor(PartNames.Said said) {
        return false;
    }

    /** Looks at an element; each that it asks for is shown once, in document order. */
    void visit(Element element, Place place, Findings findings);

    /**
     * Looks at a text; each of the page that is not blank is shown once, in document order.
     *
     * @param words what it holds, as it stands in the markup
     */
    default void visit(TextNode text, String words, Place place) {}
}
