package org.winnow.label;

import java.util.Arrays;

/** Finds the lexicon's phrases among the words of a line, in one pass. Reused from line to line. */
final class LexiconMatcher {

    /**
     * The most words that a {@code ~} of the lexicon stands for, as {@link Lexicon} tells its
     * writers.
     */
    private static final int GAP = 3;

    private final Lexicon lexicon;
    private Trie trie;
    private Tokens tokens = new Tokens();
    private float words;
    private int count;
    private int[] found = new int[16];

    LexiconMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.trie = lexicon.trie(0);
    }

    /** Finds the phrases of a line of so many words. */
    void match(Tokens line, float length) {
        tokens = line;
        words = length;
        trie = lexicon.trie(length);
        count = 0;
        if (line.size() > 0) {
            walk(Trie.AT_START, 0);
        }
        for (int t = 0; t < line.size(); t++) {
            walk(Trie.ANYWHERE, t);
        }
    }

    /** The number of families found. */
    int count() {
        return count;
    }

    /** A family found. */
    int family(int index) {
        return found[index];
    }

    private void walk(int node, int token) {
        step(trie.child(node, tokens.hash(token)), token + 1);
        step(trie.childOfStem(node, tokens.stem(token)), token + 1);
    }

    private void step(int node, int next) {
        if (node == 0) {
            return;
        }
        for (int accept : trie.accepts(node)) {
            if ((accept & 1) == 0 || next == tokens.size()) {
                add(accept >> 1);
            }
        }
        if (next < tokens.size()) {
            walk(node, next);
            int gap = trie.gap(node);
            for (int skip = 0; gap != 0 && skip <= GAP && next + skip < tokens.size(); skip++) {
                walk(gap, next + skip);
            }
        }
    }

    private void add(int family) {
        if (words > lexicon.family(family).longest()) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (found[i] == family) {
                return;
            }
        }
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = family;
    }
}
