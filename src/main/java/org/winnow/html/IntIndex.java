package org.winnow.html;

/** Numbers keys from 0 in the order in which they first come; keys are hashes. */
final class IntIndex {

    private long[] keys;
    private int[] numbers;
    private int size;

    IntIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected + expected / 3)) * 2;
        keys = new long[capacity];
        numbers = new int[capacity];
    }

    int size() {
        return size;
    }

    /** The number of a key, a new one if it has none; at most {@code expected} keys fit. */
    int of(long key) {
        int slot = slot(key);
        if (numbers[slot] == 0) {
            keys[slot] = key;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    /** The number of a key, -1 if it has none. */
    int find(long key) {
        return numbers[slot(key)] - 1;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
