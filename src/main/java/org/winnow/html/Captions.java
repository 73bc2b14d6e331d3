package org.winnow.html;

/** Tells which rows are the texts of pictures, by what stands around them. */
final class Captions {

    /** A longer row is a paragraph, whatever its element is called. */
    private static final float LONGEST_CAPTION = 80;

    /** Class names that tell of a caption stand on its element, or this many levels above. */
    private static final int LEVELS = 2;

    /** A box around a picture with more words holds more than what belongs to the picture. */
    private static final float LARGEST_BOX = 40;

    private final Reading page;
    private final Rows rows;
    private final Elements elements;

    Captions(Reading page) {
        this.page = page;
        this.rows = page.outline().rows();
        this.elements = page.outline().elements();
    }

    /** Whether a row says that it is a caption or credit: by its element, or by a class name. */
    boolean isNamed(int row) {
        return page.prose().words[row] < LONGEST_CAPTION
                && !rows.is(row, Mark.HEADING)
                && (rows.is(row, Mark.CAPTION) && rows.is(row, Mark.FIGURE)
                        || page.names().is(rows.element[row], Mark.CREDIT, LEVELS)
                        || page.names().is(rows.inner[row], Mark.CREDIT, LEVELS));
    }

    /** Whether a row stands in a box with a picture that holds little else, and no heading. */
    boolean isBoxed(int row) {
        int box = rows.element[row];
        while (box > 0
                && !elements.is(box, Mark.MEDIA)
                && page.prose().wordsBelow(box) < LARGEST_BOX) {
            box = elements.parent[box];
        }
        return box > 0
                && page.prose().wordsBelow(box) < LARGEST_BOX
                && !rows.is(row, Mark.LIST)
                && !rows.is(row, Mark.TABLE)
                && !holdsHeading(box);
    }

    private boolean holdsHeading(int box) {
        for (int row = elements.from[box]; row < elements.to[box]; row++) {
            if (rows.is(row, Mark.HEADING) || row == page.title().row()) {
                return true;
            }
        }
        return false;
    }
}
