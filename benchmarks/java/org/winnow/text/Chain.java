package org.winnow.text;

import java.util.List;

/**
 * A linear chain over the lines of a page with the states before, story, gap and after, and trained
 * transitions. What a line alone says enters as its log-odds, scaled for each state.
 */
final class Chain {

    private static final int STATES = 4;
    private static final int STORY = 1;
    private static final double IMPOSSIBLE = -1e9;

    /** From a state (row) to a state (column): stories begin once and end once. */
    private static final boolean[][] POSSIBLE = {
        {true, true, false, false},
        {false, true, true, true},
        {false, true, true, false},
        {false, false, false, true}
    };

    /** Scale of the log-odds and bias, a state each, then the transitions. */
    private final double[] weights = new double[STATES * 2 + STATES * STATES];

    /** A page: log-odds of its lines and their gold states. */
    record Page(float[] logit, int[] states) {}

    static Page page(LabelledText text, float[] story) {
        float[] logit = new float[story.length];
        int[] states = new int[story.length];
        int first = story.length;
        int last = -1;
        for (int row = 0; row < story.length; row++) {
            float p = Math.max(1e-4f, Math.min(1 - 1e-4f, story[row]));
            logit[row] = (float) Math.log(p / (1 - p));
            if (text.story(row)) {
                first = Math.min(first, row);
                last = row;
            }
        }
        for (int row = 0; row < story.length; row++) {
            states[row] = text.story(row) ? STORY : row < first ? 0 : row > last ? 3 : 2;
        }
        return new Page(logit, states);
    }

    /** Maximises the likelihood of the gold states by gradient ascent (Adam). */
    void train(List<Page> pages, int rounds) {
        weights[STORY] = 1;
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int round = 1; round <= rounds; round++) {
            double[] gradient = new double[weights.length];
            double lines = 0;
            for (Page page : pages) {
                addGradient(page, gradient);
                lines += Math.sqrt(page.logit().length);
            }
            for (int w = 0; w < weights.length; w++) {
                double g = gradient[w] / lines - 1e-5 * weights[w];
                mean[w] = 0.9 * mean[w] + 0.1 * g;
                square[w] = 0.99 * square[w] + 0.01 * g * g;
                double step = mean[w] / (1 - Math.pow(0.9, round));
                double size = Math.sqrt(square[w] / (1 - Math.pow(0.99, round))) + 1e-9;
                weights[w] += 0.1 * step / size;
            }
        }
    }

    /** For each line the probability that it is in the story. */
    float[] story(float[] logit) {
        double[][] forward = forward(logit);
        double[][] backward = backward(logit);
        double all = sum(forward[logit.length - 1]);
        float[] story = new float[logit.length];
        for (int row = 0; row < story.length; row++) {
            story[row] = (float) Math.exp(forward[row][STORY] + backward[row][STORY] - all);
        }
        return story;
    }

    private double emission(int state, double logit) {
        return weights[state] * logit + weights[STATES + state];
    }

    private double transition(int from, int to) {
        return POSSIBLE[from][to] ? weights[2 * STATES + from * STATES + to] : IMPOSSIBLE;
    }

    private static double start(int state) {
        return state == 2 ? IMPOSSIBLE : 0;
    }

    private static double stop(int state) {
        return state == 2 ? IMPOSSIBLE : 0;
    }

    private double[][] forward(float[] logit) {
        double[][] sums = new double[logit.length][STATES];
        double[] terms = new double[STATES];
        for (int row = 0; row < logit.length; row++) {
            for (int to = 0; to < STATES; to++) {
                for (int from = 0; from < STATES; from++) {
                    terms[from] =
                            row == 0
                                    ? (from == to ? start(to) : IMPOSSIBLE)
                                    : sums[row - 1][from] + transition(from, to);
                }
                sums[row][to] = sum(terms) + emission(to, logit[row]);
                if (row == logit.length - 1) {
                    sums[row][to] += stop(to);
                }
            }
        }
        return sums;
    }

    private double[][] backward(float[] logit) {
        double[][] sums = new double[logit.length][STATES];
        double[] terms = new double[STATES];
        for (int row = logit.length - 2; row >= 0; row--) {
            for (int from = 0; from < STATES; from++) {
                for (int to = 0; to < STATES; to++) {
                    double end = row == logit.length - 2 ? stop(to) : 0;
                    terms[to] =
                            transition(from, to)
                                    + emission(to, logit[row + 1])
                                    + sums[row + 1][to]
                                    + end;
                }
                sums[row][from] = sum(terms);
            }
        }
        return sums;
    }

    private void addGradient(Page page, double[] gradient) {
        float[] logit = page.logit();
        double[][] forward = forward(logit);
        double[][] backward = backward(logit);
        double all = sum(forward[logit.length - 1]);
        double scale = 1 / Math.sqrt(logit.length);
        for (int row = 0; row < logit.length; row++) {
            for (int state = 0; state < STATES; state++) {
                double p = Math.exp(forward[row][state] + backward[row][state] - all);
                double error = ((page.states()[row] == state ? 1 : 0) - p) * scale;
                gradient[state] += error * logit[row];
                gradient[STATES + state] += error;
                for (int to = 0; row + 1 < logit.length && to < STATES; to++) {
                    double end = row + 1 == logit.length - 1 ? stop(to) : 0;
                    double pair =
                            Math.exp(
                                    forward[row][state]
                                            + transition(state, to)
                                            + emission(to, logit[row + 1])
                                            + end
                                            + backward[row + 1][to]
                                            - all);
                    boolean gold = page.states()[row] == state && page.states()[row + 1] == to;
                    gradient[2 * STATES + state * STATES + to] += ((gold ? 1 : 0) - pair) * scale;
                }
            }
        }
    }

    private static double sum(double[] logs) {
        double most = IMPOSSIBLE * 2;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }
}
