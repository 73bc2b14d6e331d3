package org.winnow.html;

/** The row that is being read, and what separates it from the one before. */
final class RowBuilder {

    private static final int NONE = -1;

    private final Rows rows;
    private final StringBuilder text = new StringBuilder();
    private int row = NONE;
    private int pieceFrom;
    private int firstNode = NONE;
    private int lastNode = NONE;
    private final StringBuilder space = new StringBuilder();
    private int gap;
    private int media;
    private int breaksBefore;
    private boolean linked;
    private boolean bold;
    private boolean italic;
    private int link = NONE;

    RowBuilder(Rows rows) {
        this.rows = rows;
    }

    /** A builder for what interrupts this row. */
    RowBuilder aside() {
        return new RowBuilder(rows);
    }

    boolean isOpen() {
        return row != NONE;
    }

    /** Begins a row. */
    void open(int block, int inner, long marks) {
        row = rows.add();
        rows.element[row] = block;
        rows.inner[row] = inner;
        rows.marks[row] = marks;
        rows.gap[row] = row == 0 ? 0 : gap;
        rows.media[row] = media;
        rows.breaks[row] = breaksBefore > 0 ? 1 : 0;
        gap = 0;
        media = 0;
        breaksBefore = 0;
        link = NONE;
    }

    /** Visible characters of a text node follow. */
    void enterNode(int number, int element, Elements elements) {
        if (firstNode == NONE) {
            firstNode = number;
        }
        lastNode = number;
        long around = elements.within[element];
        linked = Mark.LINK.in(around);
        bold = Mark.BOLD.in(around);
        italic = Mark.ITALIC.in(around);
        if (linked) {
            int anchor = elements.nearest(element, Mark.LINK);
            rows.links[row] += anchor == link ? 0 : 1;
            link = anchor;
        }
    }

    void append(char c) {
        if (!space.isEmpty()) {
            text.append(space);
            space.setLength(0);
        }
        text.append(c);
        rows.visible[row]++;
        rows.linked[row] += linked ? 1 : 0;
        rows.bold[row] += bold ? 1 : 0;
        rows.italic[row] += italic ? 1 : 0;
    }

    /** White space: collapsed to one space, but kept as it is in code, and so are joiners. */
    void blank(char c, boolean code) {
        if (row == NONE) {
            return;
        }
        if (code || Characters.isInvisible(c)) {
            space.append(c);
        } else if (space.isEmpty()) {
            space.append(' ');
        }
    }

    /** The cell of a table row ends. */
    void separateCells() {
        if (row != NONE) {
            space.setLength(0);
            space.append('\t');
        }
    }

    /** Something without text stands here. */
    void passOver(long marks) {
        media += Mark.MEDIA.in(marks) ? 1 : 0;
    }

    /** At least this many line breaks separate the next row from this one. */
    void gap(int lines) {
        gap = Math.max(gap, lines);
    }

    void breakLine() {
        if (row != NONE) {
            rows.breaks[row] |= 2;
        }
        close();
        breaksBefore++;
        gap(Math.min(2, breaksBefore));
    }

    /** Ends the part of the row that stands in one piece. */
    void endPiece() {
        if (firstNode != NONE) {
            rows.pieces().add(new Rows.Piece(row, pieceFrom, text.length(), firstNode, lastNode));
            pieceFrom = text.length();
            firstNode = NONE;
        }
    }

    void close() {
        if (row != NONE) {
            endPiece();
            rows.text(row, text.toString());
            text.setLength(0);
            pieceFrom = 0;
            row = NONE;
        }
        space.setLength(0);
    }
}
