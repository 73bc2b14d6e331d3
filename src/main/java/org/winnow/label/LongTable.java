package org.winnow.label;

/** Numbers by long number, open addressing, growing. What is not in it is 0. */
final class LongTable {

    private long[] keys;
    private int[] values;
    private int size;

    LongTable(int capacity) {
        int slots = Integer.highestOneBit(Math.max(8, capacity)) * 2;
        keys = new long[slots];
        values = new int[slots];
    }

    int get(long key) {
        return values[slot(key)];
    }

    /** Sets the value of a key; it is not 0. */
    void put(long key, int value) {
        int slot = slot(key);
        size += values[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    /** Adds one to the value of a key and returns it. */
    int increment(long key) {
        int value = get(key) + 1;
        put(key, value);
        return value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int slot = (int) (mixed >>> 40) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
