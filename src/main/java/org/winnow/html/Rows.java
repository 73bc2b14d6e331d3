package org.winnow.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The runs of text of a page in document order, as flat arrays. A row is a block, but for the rare
 * one that something hidden interrupts: its {@link Piece}s become a block each, so that blocks stay
 * in the order of the page.
 */
final class Rows {

    private static final int FIRST_CAPACITY = 256;

    /**
     * A part of a row that stands in one piece.
     *
     * @param row the row's number
     * @param from where it begins in the row's text
     * @param to where it ends in the row's text
     * @param first the number of the text node that it begins in
     * @param last the number of the text node that it ends in
     */
    record Piece(int row, int from, int to, int first, int last) {}

    private int size;
    private final List<String> texts = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    /** The block element that a row stands in. */
    int[] element = new int[FIRST_CAPACITY];

    /** The innermost element of a row's first character. */
    int[] inner = new int[FIRST_CAPACITY];

    /** Line breaks before the row: see {@link org.winnow.article.Block#gap}. */
    int[] gap = new int[FIRST_CAPACITY];

    /** Visible characters, and how many of them are within links, bold, italic. */
    int[] visible = new int[FIRST_CAPACITY];

    int[] linked = new int[FIRST_CAPACITY];
    int[] bold = new int[FIRST_CAPACITY];
    int[] italic = new int[FIRST_CAPACITY];

    /** Links that begin in the row. */
    int[] links = new int[FIRST_CAPACITY];

    /** Images and players passed over since the row before. */
    int[] media = new int[FIRST_CAPACITY];

    /** The {@link Mark}s around the row's first character. */
    long[] marks = new long[FIRST_CAPACITY];

    /** Line breaks ({@code br}) right before (1) and right after (2) the row. */
    int[] breaks = new int[FIRST_CAPACITY];

    int size() {
        return size;
    }

    List<String> texts() {
        return texts;
    }

    /** All pieces, in document order. */
    List<Piece> pieces() {
        return pieces;
    }

    boolean is(int row, Mark mark) {
        return mark.in(marks[row]);
    }

    /** Adds a row without text, and returns its number. */
    int add() {
        if (size == gap.length) {
            grow();
        }
        texts.add("");
        return size++;
    }

    void text(int row, String text) {
        texts.set(row, text);
    }

    private void grow() {
        int capacity = size * 2;
        element = Arrays.copyOf(element, capacity);
        inner = Arrays.copyOf(inner, capacity);
        gap = Arrays.copyOf(gap, capacity);
        visible = Arrays.copyOf(visible, capacity);
        linked = Arrays.copyOf(linked, capacity);
        bold = Arrays.copyOf(bold, capacity);
        italic = Arrays.copyOf(italic, capacity);
        links = Arrays.copyOf(links, capacity);
        media = Arrays.copyOf(media, capacity);
        marks = Arrays.copyOf(marks, capacity);
        breaks = Arrays.copyOf(breaks, capacity);
    }
}
