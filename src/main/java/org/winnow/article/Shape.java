package org.winnow.article;

import java.util.Locale;

/** What a block looks like, whatever its role. */
public enum Shape {
    PARAGRAPH,
    /** A heading; the block's level is 1 to 6. */
    HEADING,
    /** One item of a list; the block's level is the depth of the list, from 1. */
    LIST_ITEM,
    QUOTE,
    /** Preformatted text: the only shape whose text keeps its line breaks. */
    CODE,
    /** One row of a table; its cells are separated by a tab. */
    TABLE_ROW,
    CAPTION;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The shape's name in output: {@code list-item} for LIST_ITEM. */
    public String id() {
        return id;
    }
}
