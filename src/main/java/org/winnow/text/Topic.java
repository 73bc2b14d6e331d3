package org.winnow.text;

import java.util.Arrays;

/**
 * How far a line shares its words with the story around it: with the other lines of the densest
 * run, with what was said before it and comes after it there, with its neighbours, with the lead. A
 * line without terms shares nothing and says so with -1.
 */
final class Topic {

    /** The share of a line without terms: told apart from one that shares none. */
    private static final float NO_TERMS = -1;

    /** The first prose lines of the run: what the story is about. */
    private static final int LEAD = 3;

    /** Prose lines around a line of which the mean is taken, to each side. */
    private static final int REACH = 4;

    private final Terms terms;
    private final Profile page;
    private final DensestRun run;
    private final int rows;

    Topic(Profile page, DensestRun run) {
        this.page = page;
        this.terms = page.terms();
        this.run = run;
        this.rows = page.rows();
    }

    void add(Columns out) {
        Once<int[]> lines = new Once<>(this::runLines);
        out.add("topic.run", row -> share(told(row, lines.get()), terms.count(row)));
        out.add("topic.runTerms", row -> told(row, lines.get()));
        Once<float[]> said = new Once<>(() -> shareSaid(true, false));
        Once<float[]> names = new Once<>(() -> shareSaid(true, true));
        out.addAll("topic.said", said);
        out.addAll("topic.later", () -> shareSaid(false, false));
        out.addAll("topic.namesSaid", names);
        out.addAll("topic.lead", this::shareOfLead);
        addAround(out, "topic.said", said);
        addAround(out, "topic.namesSaid", names);
        Once<int[]> common = new Once<>(this::commonWithLast);
        out.add("topic.previous", row -> share(common.get()[row], terms.count(row)));
        out.add("topic.next", row -> next(row, common.get()));
    }

    /** For each term in how many lines of the run it stands. */
    private int[] runLines() {
        int[] lines = new int[terms.kinds()];
        for (int at = terms.first(run.start()); at < terms.first(run.end()); at++) {
            lines[terms.term(at)]++;
        }
        return lines;
    }

    /** The number of the terms that stand in other lines of the run. */
    private int told(int row, int[] lines) {
        int own = run.contains(row) ? 1 : 0;
        int hits = 0;
        for (int at = terms.first(row); at < terms.first(row + 1); at++) {
            hits += lines[terms.term(at)] > own ? 1 : 0;
        }
        return hits;
    }

    private static float share(int hits, int all) {
        return all == 0 ? NO_TERMS : (float) hits / all;
    }

    /**
     * The share of a line's terms that prose lines of the run have before it ({@code forward}) or
     * after it; of its names only, if so asked.
     */
    private float[] shareSaid(boolean forward, boolean names) {
        boolean[] said = new boolean[terms.kinds()];
        float[] shares = new float[rows];
        for (int step = 0; step < rows; step++) {
            int row = forward ? step : rows - 1 - step;
            int hits = 0;
            int all = 0;
            boolean tells = page.proseWords(row) > 0 && inReach(row, forward);
            for (int at = terms.first(row); at < terms.first(row + 1); at++) {
                if (!names || terms.name(at)) {
                    all++;
                    hits += said[terms.term(at)] ? 1 : 0;
                }
                said[terms.term(at)] |= tells;
            }
            shares[row] = share(hits, all);
        }
        return shares;
    }

    private boolean inReach(int row, boolean forward) {
        return forward ? row >= run.start() : row < run.end();
    }

    private float[] shareOfLead() {
        boolean[] lead = new boolean[terms.kinds()];
        int left = LEAD;
        int after = run.start();
        for (; after < run.end() && left > 0; after++) {
            if (page.proseWords(after) > 0) {
                left--;
                for (int at = terms.first(after); at < terms.first(after + 1); at++) {
                    lead[terms.term(at)] = true;
                }
            }
        }
        float[] shares = new float[rows];
        for (int row = 0; row < rows; row++) {
            int hits = 0;
            for (int at = terms.first(row); at < terms.first(row + 1); at++) {
                hits += lead[terms.term(at)] ? 1 : 0;
            }
            boolean own = run.start() <= row && row < after;
            shares[row] = own ? 1 : share(hits, terms.count(row));
        }
        return shares;
    }

    /** The mean over the prose lines just before and just after, this line with the latter. */
    private void addAround(Columns out, String name, Once<float[]> shares) {
        float[] counts = page.flags(row -> page.proseWords(row) > 0 && shares.get()[row] >= 0);
        float[] counted = shares.get().clone();
        for (int row = 0; row < rows; row++) {
            counted[row] = counts[row] > 0 ? counted[row] : 0;
        }
        Sums sum = new Sums(counted);
        Sums count = new Sums(counts);
        out.add(name, "Before", row -> mean(sum, count, row - REACH));
        out.add(name, "After", row -> mean(sum, count, row));
    }

    private static float mean(Sums sum, Sums count, int from) {
        double all = count.between(from, from + REACH);
        return all == 0 ? NO_TERMS : (float) (sum.between(from, from + REACH) / all);
    }

    /** How many terms each line has in common with the line before. */
    private int[] commonWithLast() {
        int[] last = new int[terms.kinds()];
        Arrays.fill(last, -2);
        int[] common = new int[rows];
        for (int row = 0; row < rows; row++) {
            for (int at = terms.first(row); at < terms.first(row + 1); at++) {
                common[row] += last[terms.term(at)] == row - 1 ? 1 : 0;
                last[terms.term(at)] = row;
            }
        }
        return common;
    }

    private float next(int row, int[] common) {
        return row + 1 < rows ? share(common[row + 1], terms.count(row)) : 0;
    }
}
