package org.winnow.html;

import java.util.List;

/**
 * How much story stands in elements of a class that holds a word: log-odds, learnt from many sites.
 * Immutable.
 */
final class Vocabulary {

    /** The log-odds of a word that nobody met: about a third of a page's words tell its story. */
    static final float UNKNOWN = -0.62f;

    /** The words that come with the library. */
    static final Vocabulary BUNDLED = read(Lines.of("class-words.txt"));

    private final IntIndex index;
    private final float[] scores;

    private Vocabulary(int size) {
        this.index = new IntIndex(size);
        this.scores = new float[size];
    }

    /** Reads lines of a word and its log-odds. */
    static Vocabulary read(List<String> lines) {
        Vocabulary vocabulary = new Vocabulary(lines.size());
        for (String line : lines) {
            int space = line.indexOf(' ');
            vocabulary.scores[vocabulary.index.of(Tokens.hash(line.substring(0, space)))] =
                    Float.parseFloat(line.substring(space + 1));
        }
        return vocabulary;
    }

    /** Words by their hashes. */
    static Vocabulary of(int[] hashes, float[] scores) {
        Vocabulary vocabulary = new Vocabulary(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            vocabulary.scores[vocabulary.index.of(hashes[i])] = scores[i];
        }
        return vocabulary;
    }

    /** The word's number, negative for one that is not known. */
    int find(int hash) {
        return index.find(hash);
    }

    /** The log-odds of a word that is known. */
    float score(int number) {
        return scores[number];
    }
}
