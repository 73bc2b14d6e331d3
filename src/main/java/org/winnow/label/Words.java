package org.winnow.label;

import java.util.Arrays;

/**
 * The words of a page as numbers: words that differ in case or accents only have the same number,
 * all numerals share {@link #NUMERAL}, and each character of Chinese or Japanese is a word.
 */
public final class Words {

    /** What every numeral is taken for. */
    public static final int NUMERAL = 0;

    private static final int CAPITAL = 0x80;
    private static final int LENGTH = 0x7F;

    private final int[] ends;
    private int[] words;
    private int[] stems;
    private byte[] marks;
    private int size;
    private int[] numbers = {};
    private int distinct;

    /**
     * Words of so many rows.
     *
     * @param expected about how many words there will be
     */
    Words(int rows, int expected) {
        int capacity = Math.max(8, expected);
        ends = new int[rows];
        words = new int[capacity];
        stems = new int[capacity];
        marks = new byte[capacity];
    }

    void add(Tokens tokens, int token, boolean capital) {
        if (size == words.length) {
            grow();
        }
        words[size] = tokens.hash(token);
        stems[size] = tokens.stem(token);
        int letters = tokens.letters(token);
        marks[size++] = (byte) (Math.min(letters, LENGTH) | (capital ? CAPITAL : 0));
    }

    /** Adds the words of a row of another page, and ends the row. */
    void addRow(int row, Words other, int otherRow) {
        int from = other.first(otherRow);
        int count = other.end(otherRow) - from;
        while (size + count > words.length) {
            grow();
        }
        System.arraycopy(other.words, from, words, size, count);
        System.arraycopy(other.stems, from, stems, size, count);
        System.arraycopy(other.marks, from, marks, size, count);
        size += count;
        endRow(row);
    }

    private void grow() {
        words = Arrays.copyOf(words, words.length * 2);
        stems = Arrays.copyOf(stems, stems.length * 2);
        marks = Arrays.copyOf(marks, marks.length * 2);
    }

    void endRow(int row) {
        ends[row] = size;
    }

    /** Numbers the different words: to be called once, when all rows are read. */
    void enumerate() {
        Numbering numbering = new Numbering(size);
        numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = numbering.of(words[i]);
        }
        distinct = numbering.size();
    }

    /** How many different words the page has. */
    public int distinct() {
        return distinct;
    }

    /**
     * A number below {@link #distinct}, the same for the same word: its place in a first-come list.
     */
    public int number(int index) {
        return numbers[index];
    }

    /** The number of words on the page. */
    public int size() {
        return size;
    }

    /** The index of the first word of a row. */
    public int first(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** The index after the last word of a row. */
    public int end(int row) {
        return ends[row];
    }

    /** The number that stands for the word. */
    public int word(int index) {
        return words[index];
    }

    /** The number that stands for the word's first five letters, 0 for a shorter one. */
    int stem(int index) {
        return stems[index];
    }

    /** The length of the word in letters, at most 127; 0 for a numeral. */
    public int letters(int index) {
        return marks[index] & LENGTH;
    }

    /** Whether the word begins with a capital. */
    public boolean isCapitalised(int index) {
        return (marks[index] & CAPITAL) != 0;
    }
}
