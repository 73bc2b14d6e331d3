package org.winnow.label;

import java.util.Arrays;

/** Counts which roles follow which, and writes it as {@link Succession} reads it. */
final class SuccessionTrainer {

    /** What two rows next to each other say of each other is known of each alone as well. */
    private static final double TRUST = 0.4;

    private static final int STATES = Succession.STATES;

    /** Each pair is taken to be seen once, so that none is impossible. */
    private final double[] pairs = new double[STATES * STATES];

    SuccessionTrainer() {
        Arrays.fill(pairs, 1);
    }

    /**
     * Adds a page: a long menu counts by the root of its rows.
     *
     * @param labels of its rows, negative where unknown
     */
    void add(int[] labels, boolean[] kept) {
        int[] counts = new int[pairs.length];
        for (int row = 1; row < labels.length; row++) {
            int first = kept[row - 1] ? STATES - 1 : labels[row - 1];
            int second = kept[row] ? STATES - 1 : labels[row];
            if (first >= 0 && second >= 0) {
                counts[first * STATES + second]++;
            }
        }
        for (int pair = 0; pair < counts.length; pair++) {
            pairs[pair] += Math.sqrt(counts[pair]);
        }
    }

    /** The logarithm of how much more often a pair comes than chance would have it, in part. */
    String line() {
        double all = Arrays.stream(pairs).sum();
        double[] first = new double[STATES];
        double[] second = new double[STATES];
        for (int pair = 0; pair < pairs.length; pair++) {
            first[pair / STATES] += pairs[pair];
            second[pair % STATES] += pairs[pair];
        }
        StringBuilder line = new StringBuilder();
        for (int pair = 0; pair < pairs.length; pair++) {
            double chance = first[pair / STATES] * second[pair % STATES] / all;
            double log = TRUST * Math.log(pairs[pair] / chance);
            line.append(Math.round(Succession.SCALE * log)).append(' ');
        }
        return line.toString().strip();
    }
}
