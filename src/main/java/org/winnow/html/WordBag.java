package org.winnow.html;

import java.util.HashSet;
import java.util.Set;

/** The words of a text, case aside, to compare others with. */
final class WordBag {

    private final Set<Integer> words = new HashSet<>();

    WordBag(String text) {
        Scan scan = new Scan(text);
        while (scan.next()) {
            words.add(scan.hash);
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Twice the words in common over the words of both (Dice), from 0 to 1. */
    float likeness(String text) {
        int all = 0;
        int common = 0;
        Scan scan = new Scan(text);
        while (scan.next()) {
            all++;
            common += words.contains(scan.hash) ? 1 : 0;
        }
        return all + words.size() == 0
                ? 0
                : 2f * Math.min(common, words.size()) / (all + words.size());
    }

    /** The share of a text's words that are in the bag. */
    float share(String text) {
        int all = 0;
        int common = 0;
        Scan scan = new Scan(text);
        while (scan.next()) {
            all++;
            common += words.contains(scan.hash) ? 1 : 0;
        }
        return all == 0 ? 0 : (float) common / all;
    }

    /** The hashes of a text's words, in its order. */
    static int[] hashes(String text) {
        int[] hashes = new int[text.length() / 2 + 1];
        int size = 0;
        Scan scan = new Scan(text);
        while (scan.next()) {
            hashes[size++] = scan.hash;
        }
        return java.util.Arrays.copyOf(hashes, size);
    }

    /** Runs of letters and digits, a hash each. */
    private static final class Scan {
        private final String text;
        private int at;
        private int hash;

        Scan(String text) {
            this.text = text;
        }

        boolean next() {
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            hash = 0;
            int from = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                hash = hash * 31 + Character.toLowerCase(text.charAt(at));
                at++;
            }
            return at > from;
        }
    }
}
