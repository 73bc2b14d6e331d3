package org.winnow.label;

/** Numbers words from 0 in the order in which they first come. */
final class Numbering {

    private int[] words;

    /** One more than the number of the word in the same slot, 0 in an empty one. */
    private int[] numbers;

    private int size;

    /** A numbering of the different ones among so many words: about a third, on most pages. */
    Numbering(int all) {
        int capacity = Integer.highestOneBit(Math.max(16, all));
        words = new int[capacity];
        numbers = new int[capacity];
    }

    /** How many words have a number. */
    int size() {
        return size;
    }

    /** The number of a word, the next one if it is new. */
    int of(int word) {
        int slot = slot(word);
        if (numbers[slot] == 0) {
            if (size * 2 == words.length) {
                grow();
                slot = slot(word);
            }
            words[slot] = word;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    private void grow() {
        int[] oldWords = words;
        int[] oldNumbers = numbers;
        words = new int[oldWords.length * 2];
        numbers = new int[oldWords.length * 2];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldWords[i]);
                words[slot] = oldWords[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private int slot(int word) {
        int mask = words.length - 1;
        int slot = (word * 0x9E3779B9 >>> 7) & mask;
        while (numbers[slot] != 0 && words[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
