package org.winnow.metadata;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How far the walk over a page has come. */
final class Place {

    private int chars;
    private @Nullable Element outside;

    /** Chars of text before this place. */
    int chars() {
        return chars;
    }

    /** Whether this is a part of the page that is not about its article: menu, sidebar, teasers. */
    boolean outside() {
        return outside != null;
    }

    void pass(int textChars) {
        chars += textChars;
    }

    void enter(Element element) {
        if (outside == null && PartNames.of(element).outside()) {
            outside = element;
        }
    }

    void leave(Element element) {
        if (outside == element) {
            outside = null;
        }
    }
}
