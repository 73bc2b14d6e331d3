package org.winnow.text;

import java.util.Arrays;
import org.winnow.label.Words;

/**
 * The words of each line that can tell a topic: long ones, and pairs of characters in scripts that
 * set no words apart. Each has a number from 0; a line has each of its terms once.
 */
final class Terms {

    /** Shorter words are mostly grammar, in any alphabet. */
    private static final int SHORTEST = 5;

    private static final int PAIR = 0x9E3779B9;

    private final Words words;
    private final int mask;
    private final int[] keys;
    private final int[] numbers;
    private final int[] lastRow;
    private final int[] first;
    private int[] terms = new int[256];
    private boolean[] names = new boolean[256];
    private int size;
    private int kinds;

    Terms(Words words, int rows) {
        this.words = words;
        this.mask = Integer.highestOneBit(Math.max(8, words.size())) * 4 - 1;
        this.keys = new int[mask + 1];
        this.numbers = new int[mask + 1];
        this.lastRow = new int[mask + 1];
        this.first = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            addRow(row);
        }
    }

    /** How many different terms the page has. */
    int kinds() {
        return kinds;
    }

    /** The index of the first term of a row; its terms go up to {@code first(row + 1)}. */
    int first(int row) {
        return first[row];
    }

    int count(int row) {
        return first[row + 1] - first[row];
    }

    /** The number of the term at an index. */
    int term(int index) {
        return terms[index];
    }

    /** Whether the term at an index is capitalised inside the line: a name, or German. */
    boolean name(int index) {
        return names[index];
    }

    private void addRow(int row) {
        for (int at = words.first(row); at < words.end(row); at++) {
            boolean pair =
                    words.letters(at) == 1 && at + 1 < words.end(row) && words.letters(at + 1) == 1;
            if (words.letters(at) >= SHORTEST) {
                add(row, words.word(at), at > words.first(row) && words.isCapitalised(at));
            } else if (pair) {
                add(row, words.word(at) * PAIR + words.word(at + 1), false);
            }
        }
        first[row + 1] = size;
    }

    private void add(int row, int word, boolean name) {
        int term = number(word);
        if (lastRow[term] == row + 1) {
            return;
        }
        lastRow[term] = row + 1;
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            names = Arrays.copyOf(names, size * 2);
        }
        terms[size] = term;
        names[size++] = name;
    }

    private int number(int word) {
        int slot = (word ^ word >>> 15) * PAIR >>> 5 & mask;
        while (numbers[slot] != 0 && keys[slot] != word) {
            slot = slot + 1 & mask;
        }
        if (numbers[slot] == 0) {
            keys[slot] = word;
            numbers[slot] = ++kinds;
        }
        return numbers[slot] - 1;
    }
}
