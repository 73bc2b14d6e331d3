package org.winnow.metadata;

/**
 * A visible part of a page that could be its headline, its byline or its date.
 *
 * @param value what it says: of dates the machine-readable value if there is one
 * @param label what stands before it, to tell an update from a publication
 * @param chars how much text stands before it on the page
 * @param outside whether it stands in a menu, a sidebar or among teasers
 */
record Spot(String value, String label, int chars, boolean outside) {}
