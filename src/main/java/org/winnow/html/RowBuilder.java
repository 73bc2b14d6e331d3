package org.winnow.html;

import java.util.Arrays;
import org.winnow.article.Block;

/** The row that is being read, and what separates it from the one before. */
final class RowBuilder {

    private static final int NONE = -1;

    private final Rows rows;
    private final RowWords words;
    private char[] text = new char[512];
    private int length;
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

    RowBuilder(Rows rows, RowWords words) {
        this.rows = rows;
        this.words = words;
    }

    /** A builder for what interrupts this row, amid a word perhaps. */
    RowBuilder aside() {
        RowBuilder aside = new RowBuilder(rows, words);
        aside.gap = row != NONE && space.isEmpty() ? Block.TOUCHING : 0;
        return aside;
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

    /** A text node from its first visible character on; white space in code stays as it is. */
    void read(String node, int from, boolean code) {
        ensure(space.length() + node.length() - from);
        appendSpace();
        int at = length;
        int end = at + node.length() - from;
        int visible = 0;
        node.getChars(from, node.length(), text, at);
        while (at < end) {
            char c = text[at];
            boolean shown = !Characters.isBlank(c);
            if (shown || (c == ' ' && at + 1 < end && !Characters.isBlank(text[at + 1]))) {
                visible += shown ? 1 : 0;
                text[length++] = c;
                at++;
            } else {
                at = collapse(at, end, code);
            }
        }
        count(visible);
    }

    /** Reads the white space that stands here in {@link #text}; returns where it ends. */
    private int collapse(int from, int end, boolean code) {
        int at = from;
        while (at < end && Characters.isBlank(text[at])) {
            blank(text[at++], code);
        }
        if (at < end) {
            appendSpace();
        }
        return at;
    }

    private void appendSpace() {
        space.getChars(0, space.length(), text, length);
        length += space.length();
        space.setLength(0);
    }

    private void ensure(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, 2 * (length + more));
        }
    }

    private void count(int visible) {
        rows.visible[row] += visible;
        rows.linked[row] += linked ? visible : 0;
        rows.bold[row] += bold ? visible : 0;
        rows.italic[row] += italic ? visible : 0;
    }

    /** Reads the white space that stands here; returns where it ends. */
    int blanks(String node, int from, boolean code) {
        int end = Characters.afterBlank(node, from);
        for (int at = from; at < end && row != NONE; at++) {
            blank(node.charAt(at), code);
        }
        return end;
    }

    /** White space: collapsed to one space, but kept as it is in code, and so are joiners. */
    private void blank(char c, boolean code) {
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

    /** An element stands here that may show something without text. */
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
            rows.pieces().add(new Rows.Piece(row, pieceFrom, length, firstNode, lastNode));
            pieceFrom = length;
            firstNode = NONE;
        }
    }

    void close() {
        if (row != NONE) {
            endPiece();
            rows.text(row, new String(text, 0, length));
            words.read(row, text, length);
            length = 0;
            pieceFrom = 0;
            row = NONE;
        }
        space.setLength(0);
    }
}
