package org.winnow.label;

import java.util.Map;

/** Numbers by number, open addressing: a look-up allocates nothing. What is not in it is 0. */
final class HashTable {

    private final int mask;
    private final int[] keys;
    private final int[] values;

    private HashTable(int capacity) {
        mask = capacity - 1;
        keys = new int[capacity];
        values = new int[capacity];
    }

    /** A table of these entries; none of the values is 0. */
    static HashTable of(Map<Integer, Integer> entries) {
        HashTable table = new HashTable(Integer.highestOneBit(Math.max(4, entries.size() * 2)) * 2);
        entries.forEach(table::put);
        return table;
    }

    private void put(int key, int value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
    }

    int get(int key) {
        return values[slot(key)];
    }

    private int slot(int key) {
        int slot = ((key * 0x9E3779B9) >>> 7) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
