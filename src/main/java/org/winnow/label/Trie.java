package org.winnow.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Phrases as paths of words. An edge is found by one look-up, whatever the number of phrases. */
final class Trie {

    static final int ANYWHERE = 0;
    static final int AT_START = 1;

    /** The word that stands for up to three unknown ones. */
    static final int GAP = 0x6A09E667;

    private static final int STEM_SALT = 0x3C6EF372;

    /** Bits of the index into {@link #filter}: it has ten times as many as there are edges. */
    private static final int FILTER_BITS = 16;

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private static final int[] NONE = {};

    private final LongTable edges;
    private final int[][] accepts;

    /** For each node the one behind its {@link #GAP}, 0 for none. */
    private final int[] gaps;

    /** For each node whether an edge of a stem leaves it: few have one. */
    private final boolean[] stems;

    /**
     * A bit for each edge: nearly all that is asked for is not there, and the bits stay in the
     * processor's nearest cache, which the edges do not.
     */
    private final long[] filter;

    private Trie(Builder phrases, int[][] accepts) {
        this.edges = phrases.edges;
        this.filter = phrases.filter;
        this.accepts = accepts;
        this.gaps = new int[accepts.length];
        this.stems = new boolean[accepts.length];
        for (int node = 0; node < gaps.length; node++) {
            gaps[node] = child(node, GAP);
        }
        for (int node : phrases.stems) {
            stems[node] = true;
        }
    }

    /** The node behind an edge, 0 for none. */
    int child(int node, int word) {
        long key = key(node, word);
        int bit = bit(key);
        return (filter[bit >>> 6] >>> bit & 1) == 0 ? 0 : edges.get(key);
    }

    /** The node behind the edge of a word that begins with this stem, 0 for none. */
    int childOfStem(int node, int stem) {
        return stem == 0 || !stems[node] ? 0 : child(node, stem ^ STEM_SALT);
    }

    /** The node behind up to three unknown words, 0 for none. */
    int gap(int node) {
        return gaps[node];
    }

    /**
     * The families that have a phrase ending here: twice their index, odd if it must end the line.
     */
    int[] accepts(int node) {
        return accepts[node];
    }

    private static long key(int node, int word) {
        return ((long) node << 32) | (word & 0xFFFFFFFFL);
    }

    private static int bit(long key) {
        return (int) (key * PRIME >>> (Long.SIZE - FILTER_BITS));
    }

    /** Collects phrases. */
    static final class Builder {

        private final LongTable edges = new LongTable(1 << 12);
        private final long[] filter = new long[1 << FILTER_BITS >> 6];
        private final Set<Integer> stems = new HashSet<>();
        private final List<List<Integer>> accepts =
                new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
        private final LineScanner scanner = new LineScanner();

        void add(String phrase, int family) {
            int node = phrase.startsWith("^") ? AT_START : ANYWHERE;
            scanner.scan(phrase, new Words(1, 8));
            Tokens tokens = scanner.tokens();
            if (tokens.size() == 0) {
                throw new IllegalStateException("no words in phrase: " + phrase);
            }
            for (int t = 0; t < tokens.size(); t++) {
                node = step(node, tokens, t);
            }
            accepts.get(node).add(family * 2 + (phrase.endsWith("$") ? 1 : 0));
        }

        private int step(int from, Tokens tokens, int t) {
            String text = tokens.text();
            int node = from;
            if (t > 0 && text.substring(tokens.end(t - 1), tokens.start(t)).contains("~")) {
                node = edge(node, GAP);
            }
            int end = tokens.end(t);
            if (end == text.length() || text.charAt(end) != '*') {
                return edge(node, tokens.hash(t));
            }
            if (tokens.letters(t) != Tokens.STEM) {
                throw new IllegalStateException("a stem has five letters: " + text);
            }
            stems.add(node);
            return edge(node, tokens.stem(t) ^ STEM_SALT);
        }

        private int edge(int node, int word) {
            long key = key(node, word);
            int child = edges.get(key);
            if (child == 0) {
                child = accepts.size();
                accepts.add(new ArrayList<>());
                edges.put(key, child);
                filter[bit(key) >>> 6] |= 1L << bit(key);
            }
            return child;
        }

        Trie build() {
            int[][] all = new int[accepts.size()][];
            for (int n = 0; n < all.length; n++) {
                List<Integer> here = accepts.get(n);
                all[n] =
                        here.isEmpty() ? NONE : here.stream().mapToInt(Integer::intValue).toArray();
            }
            return new Trie(this, all);
        }
    }
}
