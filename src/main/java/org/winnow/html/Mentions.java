package org.winnow.html;

/** How many of each row's words stand in each of a few texts. */
final class Mentions {

    private final RowWords words;
    private final int[] sizes;
    private final int[][] counts;

    Mentions(RowWords words, int rows, String... texts) {
        this.words = words;
        this.sizes = new int[texts.length];
        this.counts = new int[texts.length][rows];
        RowWords[] said = new RowWords[texts.length];
        int all = 0;
        for (int text = 0; text < texts.length; text++) {
            said[text] = RowWords.of(texts[text]);
            all += said[text].count(0);
        }
        IntIndex index = new IntIndex(all);
        int[] sets = new int[all];
        for (int text = 0; text < texts.length; text++) {
            add(said[text], text, index, sets);
        }
        for (int row = 0; row < rows; row++) {
            for (int i = words.from(row); i < words.to(row); i++) {
                int number = index.find(words.hash(i));
                count(row, number < 0 ? 0 : sets[number]);
            }
        }
    }

    /** Adds a text to the set of texts that each of its words stands in. */
    private void add(RowWords said, int text, IntIndex index, int[] sets) {
        for (int i = 0; i < said.to(0); i++) {
            int number = index.of(said.hash(i));
            sizes[text] += (sets[number] >> text & 1) == 0 ? 1 : 0;
            sets[number] |= 1 << text;
        }
    }

    private void count(int row, int texts) {
        for (int set = texts; set != 0; set &= set - 1) {
            counts[Integer.numberOfTrailingZeros(set)][row]++;
        }
    }

    /** Twice the words in common over the words of both (Dice), from 0 to 1. */
    float likeness(int row, int text) {
        int all = words.count(row) + sizes[text];
        return all == 0 ? 0 : 2f * Math.min(counts[text][row], sizes[text]) / all;
    }

    /** The share of a row's words that stand in a text. */
    float share(int row, int text) {
        int all = words.count(row);
        return all == 0 ? 0 : (float) counts[text][row] / all;
    }
}
