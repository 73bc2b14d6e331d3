package org.winnow.label;

import java.util.Arrays;

/**
 * The words of one line with their places. A word ends where letters turn into digits, so that "5h"
 * and "2時間前" come apart. Reused from line to line.
 */
final class Tokens {

    /** The letters that {@link #stem} looks at. */
    static final int STEM = 5;

    static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private String text = "";
    private int size;
    private int[] hashes = new int[64];
    private int[] stems = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] letters = new int[64];

    void reset(String line) {
        text = line;
        size = 0;
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    /** Begins a word: {@link #mix} its letters from {@link #SEED} on, then {@link #end} it. */
    void begin(int start) {
        if (size == hashes.length) {
            grow();
        }
        starts[size] = start;
        stems[size] = 0;
    }

    /** The hash of a word that goes on with a letter, as it is {@linkplain Chars#fold compared}. */
    static int mix(int hash, char folded) {
        return (hash ^ folded) * PRIME;
    }

    /** Notes the hash of the word's first {@link #STEM} letters. */
    void endStem(int hash) {
        stems[size] = spread(hash);
    }

    void end(int end, int hash, int count) {
        hashes[size] = spread(hash);
        letters[size] = count;
        ends[size++] = end;
    }

    void endNumeral(int end) {
        hashes[size] = Words.NUMERAL;
        letters[size] = 0;
        ends[size++] = end;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        stems = Arrays.copyOf(stems, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        letters = Arrays.copyOf(letters, size * 2);
    }

    private static int spread(int hash) {
        int mixed = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        return mixed == Words.NUMERAL ? 1 : mixed;
    }

    /** The number of the word, as in {@link Words}. */
    int hash(int token) {
        return hashes[token];
    }

    /** The number of the first {@link #STEM} letters, 0 in a shorter word. */
    int stem(int token) {
        return stems[token];
    }

    boolean isNumeral(int token) {
        return hashes[token] == Words.NUMERAL;
    }

    /** The letters of a word, 0 for a numeral. */
    int letters(int token) {
        return letters[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The number of digits of a numeral. */
    int digits(int token) {
        return ends[token] - starts[token];
    }

    /** The value of a numeral of up to four digits, else a large number. */
    int value(int token) {
        if (digits(token) > 4) {
            return Integer.MAX_VALUE;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    /**
     * The character between a word and the next if there is just one, 0 if they touch or stand
     * further apart.
     */
    char between(int token) {
        return token + 1 < size && starts[token + 1] == ends[token] + 1
                ? text.charAt(ends[token])
                : 0;
    }
}
