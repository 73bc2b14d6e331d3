package org.winnow.html;

import java.util.List;

/**
 * A page cut into rows of text within elements.
 *
 * @param elements the elements of the body, all but those whose text is never shown
 * @param rows the runs of text
 * @param words the words of the rows
 * @param textNodes the text of the nodes that the rows are made of, in document order
 * @param depth the level of the deepest element that was met; the document's root is on level 1
 * @param complete whether all of the page is here: no limit was met
 */
record Outline(
        Elements elements,
        Rows rows,
        RowWords words,
        List<String> textNodes,
        int depth,
        boolean complete) {

    /** The number of rows. */
    int size() {
        return rows.size();
    }
}
