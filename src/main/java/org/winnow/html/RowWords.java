package org.winnow.html;

import java.util.Arrays;

/** The words of each row as hashes, case aside: runs of letters and digits. Filled row by row. */
final class RowWords {

    /** Two characters of Chinese, Japanese or Korean script weigh about as much as a word. */
    private static final float CHARACTERS_A_WORD = 2;

    /**
     * Thai and its neighbours put no spaces between words either, and take more letters for one.
     */
    private static final float LETTERS_A_WORD = 5;

    /** Words and rows that there is room for at first. */
    private static final int FIRST_WORDS = 2048;

    private static final int FIRST_ROWS = 256;

    private int[] hashes;
    private int size;
    private int[] from;
    private int[] to;
    private float[] weights;

    RowWords() {
        this(FIRST_WORDS, FIRST_ROWS);
    }

    private RowWords(int words, int rows) {
        hashes = new int[words];
        from = new int[rows];
        to = new int[rows];
        weights = new float[rows];
    }

    /** The words of one text, in a single row. */
    static RowWords of(String text) {
        RowWords words = new RowWords(text.length() / 2 + 1, 1);
        words.read(0, text.toCharArray(), text.length());
        return words;
    }

    /** Reads the first {@code length} characters of {@code text} as a row's. */
    void read(int row, char[] text, int length) {
        if (row >= from.length) {
            grow(row);
        }
        from[row] = size;
        float unspaced = 0;
        int at = 0;
        while (at < length) {
            int hash = 0;
            int start = at;
            char letter;
            while (at < length && (letter = Characters.wordLetter(text[at])) != 0) {
                unspaced += wordsIn(text[at]);
                hash = hash * 31 + letter;
                at++;
            }
            if (at > start) {
                add(hash);
            } else {
                unspaced += wordsIn(text[at]);
                at++;
            }
        }
        to[row] = size;
        weights[row] = Math.max(size - from[row], unspaced);
    }

    private void grow(int row) {
        int capacity = Math.max(row + 1, from.length * 2);
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        weights = Arrays.copyOf(weights, capacity);
    }

    private void add(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /** What share of a word a character of a script without spaces is, of others 0. */
    private static float wordsIn(char c) {
        if (c < 0x0E00) {
            return 0;
        }
        if (c >= 0x2E80) {
            return c <= 0x9FFF || (c >= 0xAC00 && c <= 0xD7AF) ? 1 / CHARACTERS_A_WORD : 0;
        }
        boolean spaceless = c <= 0x0EFF || isIn(c, 0x1000, 0x109F) || isIn(c, 0x1780, 0x17FF);
        return spaceless ? 1 / LETTERS_A_WORD : 0;
    }

    private static boolean isIn(char c, int first, int last) {
        return c >= first && c <= last;
    }

    /** The index of the row's first word. */
    int from(int row) {
        return from[row];
    }

    /** The index after the row's last word. */
    int to(int row) {
        return to[row];
    }

    /** The number of words in a row. */
    int count(int row) {
        return to[row] - from[row];
    }

    int hash(int index) {
        return hashes[index];
    }

    /** The number of words, or what the characters come to where words are not set apart. */
    float weight(int row) {
        return weights[row];
    }
}
