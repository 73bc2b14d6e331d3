package org.winnow.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;

/**
 * The words in the classes and ids of a page's elements, as hashes: {@code articleBody-2 left}
 * gives article, body and left. They say what the page's makers took an element for. Many elements
 * of a page are called the same, so that what an element is called has a number: its label.
 */
final class Tokens {

    /** The label of elements without class and id. */
    static final int NO_LABEL = 0;

    /** A single letter says nothing. */
    private static final int SHORTEST = 2;

    /** What says in one word or two, somewhere in a class, that nobody sees the text. */
    private static final IntIndex HIDING = new IntIndex(64);

    /** Before such words: {@code sm:not-sr-only}. */
    private static final int NOT = hash("not");

    static {
        for (String line : Lines.of("hidden-words.txt")) {
            int space = line.indexOf(' ');
            HIDING.of(pair(hash(line.substring(0, space)), hash(line.substring(space + 1))));
            HIDING.of(hash(line.replace(" ", "")));
        }
    }

    private int[] hashes = new int[512];
    private int size;

    private final Map<String, Integer> byClass = new HashMap<>(512);
    private int labels = 1;

    /** Where the words of a label begin; those of the next begin where they end. */
    private int[] from = new int[256];

    private int[] classHashes = new int[256];
    private boolean[] hidden = new boolean[256];

    /** The label of an element with these attributes. */
    int label(Attributes attributes) {
        String classes = attributes.get("class");
        String id = attributes.get("id");
        if (!id.isEmpty()) {
            return add(classes, id);
        }
        if (classes.isEmpty()) {
            return NO_LABEL;
        }
        Integer known = byClass.get(classes);
        if (known == null) {
            known = add(classes, "");
            byClass.put(classes, known);
        }
        return known;
    }

    private int add(String classes, String id) {
        int label = labels++;
        if (labels == from.length) {
            from = Arrays.copyOf(from, labels * 2);
            classHashes = Arrays.copyOf(classHashes, labels * 2);
            hidden = Arrays.copyOf(hidden, labels * 2);
        }
        read(classes);
        classHashes[label] = classes.hashCode();
        hidden[label] = Mark.hidingClass(classes) || hidesFrom(from[label]);
        read(id);
        from[labels] = size;
        return label;
    }

    /** Whether the words from here on hide what is called so. */
    private boolean hidesFrom(int first) {
        for (int at = first; at < size; at++) {
            boolean denied = at > first + 1 && hashes[at - 2] == NOT;
            if (HIDING.find(hashes[at]) >= 0
                    || at > first
                            && !denied
                            && HIDING.find(pair(hashes[at - 1], hashes[at])) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static long pair(int one, int other) {
        return (long) one << Integer.SIZE ^ other;
    }

    /** The hash of a single word. */
    static int hash(String word) {
        Tokens one = new Tokens();
        one.read(word);
        return one.size == 1 ? one.hashes[0] : 0;
    }

    /** How many labels there are, {@link #NO_LABEL} included. */
    int labels() {
        return labels;
    }

    int from(int label) {
        return from[label];
    }

    int to(int label) {
        return from[label + 1];
    }

    int hash(int at) {
        return hashes[at];
    }

    /**
     * For each label, what its words stand for, taken together.
     *
     * @param words the words that stand for something
     * @param sets for each of these, by its number, a set as bits
     */
    long[] sets(IntIndex words, long[] sets) {
        long[] together = new long[labels];
        for (int label = 0; label < labels; label++) {
            for (int at = from(label); at < to(label); at++) {
                int number = words.find(hashes[at]);
                together[label] |= number < 0 ? 0 : sets[number];
            }
        }
        return together;
    }

    /** The hash of the whole class attribute. */
    int classHash(int label) {
        return classHashes[label];
    }

    /** Whether the class keeps an element out of sight. */
    boolean hides(int label) {
        return hidden[label];
    }

    /** Cuts at all but letters, and where a capital follows a small letter. */
    private void read(String names) {
        int hash = 0;
        int length = 0;
        boolean small = false;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            if (!letter || (capital && small)) {
                add(hash, length);
                hash = 0;
                length = 0;
            }
            if (letter) {
                hash = hash * 31 + (c | 0x20);
                length++;
            }
            small = letter && !capital;
        }
        add(hash, length);
    }

    private void add(int hash, int length) {
        if (length >= SHORTEST) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            hashes[size++] = hash;
        }
    }
}
