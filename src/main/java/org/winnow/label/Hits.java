package org.winnow.label;

/** Which phrase families of the lexicon each row holds: a set of small numbers a row. */
final class Hits {

    private static final int BITS = 6;
    private static final int[] NONE = {};

    private final int width;
    private final long[] sets;

    Hits(int rows) {
        width = (Lexicon.BUNDLED.size() >> BITS) + 1;
        sets = new long[rows * width];
    }

    void add(int row, int family) {
        sets[row * width + (family >> BITS)] |= 1L << family;
    }

    boolean has(int row, int family) {
        return has(sets, row * width, family);
    }

    /** Whether the set that begins at this place holds a family. */
    static boolean has(long[] sets, int at, int family) {
        return (sets[at + (family >> BITS)] >>> family & 1) != 0;
    }

    /** The families that some row from {@code from} to {@code to - 1} holds. */
    long[] union(int from, int to) {
        long[] union = new long[width];
        for (int i = from * width; i < to * width; i++) {
            union[i % width] |= sets[i];
        }
        return union;
    }

    boolean isEmpty(int row) {
        for (int i = row * width; i < (row + 1) * width; i++) {
            if (sets[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The families of a row in ascending order. */
    int[] of(int row) {
        int size = 0;
        for (int i = row * width; i < (row + 1) * width; i++) {
            size += Long.bitCount(sets[i]);
        }
        int[] found = size == 0 ? NONE : new int[size];
        int count = 0;
        for (int i = 0; i < width && count < size; i++) {
            for (long set = sets[row * width + i]; set != 0; set &= set - 1) {
                found[count++] = (i << BITS) + Long.numberOfTrailingZeros(set);
            }
        }
        return found;
    }
}
