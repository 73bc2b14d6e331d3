package org.winnow.metadata;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How far the walk over a page has come. */
final class Place {

    private PartNames.Said said = PartNames.Said.NOTHING;
    private int chars;
    private final Deque<Element> asides = new ArrayDeque<>();

    /** Chars of text before this place. */
    int chars() {
        return chars;
    }

    /** The nearest menu, sidebar or box of teasers around this place, if any. */
    @Nullable Element aside() {
        return asides.peekLast();
    }

    /** Notes something that stands here. */
    Spot spot(Element element, String value, String label) {
        return new Spot(value, label, chars, element, aside());
    }

    void pass(int textChars) {
        chars += textChars;
    }

    void enter(Element element) {
        said = PartNames.of(element);
        if (said.aside()) {
            asides.addLast(element);
        }
    }

    /** What the names of the element that was entered last say of it. */
    PartNames.Said said() {
        return said;
    }

    void leave(Element element) {
        if (!asides.isEmpty() && element.equals(asides.peekLast())) {
            asides.removeLast();
        }
    }
}
