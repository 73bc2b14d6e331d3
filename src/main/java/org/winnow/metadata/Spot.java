package org.winnow.metadata;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A visible part of a page that could be its headline, its byline or its date.
 *
 * @param value what it says: of dates the machine-readable value if there is one
 * @param label what stands before it, to tell an update from a publication
 * @param chars how much text stands before it on the page
 * @param element where it stands
 * @param aside the nearest menu, sidebar or box of teasers around it, if any
 */
record Spot(String value, String label, int chars, Element element, @Nullable Element aside) {

    /** The same place with what it says. */
    Spot saying(String text) {
        return new Spot(text, label, chars, element, aside);
    }

    /** Whether this stands in a part of the page that the headline does not stand in. */
    boolean apart(@Nullable Spot headline) {
        if (aside == null) {
            return false;
        }
        Element up = headline == null ? null : headline.element;
        while (up != null && !up.equals(aside)) {
            up = up.parent();
        }
        return up == null;
    }
}
