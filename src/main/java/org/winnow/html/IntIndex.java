package org.winnow.html;

/**
 * Numbers keys from 0 in the order in which they first come; keys are hashes. Most of what is
 * looked for is not there: a bit for each key tells that at once.
 */
final class IntIndex {

    /** Bits for each slot: one key in thirty or fewer is looked for in vain. */
    private static final int BITS = 5;

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] numbers;
    private final long[] bits;
    private int size;

    IntIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected + expected / 3)) * 2;
        keys = new long[capacity];
        numbers = new int[capacity];
        bits = new long[(capacity << BITS) / Long.SIZE];
    }

    int size() {
        return size;
    }

    /** The number of a key, a new one if it has none; at most {@code expected} keys fit. */
    int of(long key) {
        int slot = slot(key);
        if (numbers[slot] == 0) {
            int bit = bit(key);
            bits[bit >>> 6] |= 1L << bit;
            keys[slot] = key;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    /** The number of a key, -1 if it has none. */
    int find(long key) {
        int bit = bit(key);
        return (bits[bit >>> 6] >>> bit & 1) == 0 ? -1 : numbers[slot(key)] - 1;
    }

    private int bit(long key) {
        return (int) (key * PRIME >>> 32) & ((keys.length << BITS) - 1);
    }

    private int slot(long key) {
        int slot = (int) (key * PRIME >>> 32) & (keys.length - 1);
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
