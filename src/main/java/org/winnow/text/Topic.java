package org.winnow.text;

/**
 * How far a line shares its words with the story around it: with the other lines of the densest
 * run, with what was said before it and comes after it there, with its neighbours, with the lead. A
 * line without terms shares nothing and says so with -1.
 */
final class Topic {

    private static final float NO_TERMS = -1;

    /** The first prose lines of the run: what the story is about. */
    private static final int LEAD = 3;

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
        addRun(out);
        float[] said = shareSaid(true, false);
        float[] later = shareSaid(false, false);
        float[] names = shareSaid(true, true);
        out.add("topic.said", said);
        out.add("topic.later", later);
        out.add("topic.namesSaid", names);
        out.add("topic.lead", shareOfLead());
        addAround(out, "topic.said", said);
        addAround(out, "topic.namesSaid", names);
        addNeighbours(out);
    }

    /** Share and number of the terms that stand in other lines of the run. */
    private void addRun(Columns out) {
        int[] lines = new int[terms.kinds()];
        for (int at = terms.first(run.start()); at < terms.first(run.end()); at++) {
            lines[terms.term(at)]++;
        }
        float[] share = new float[rows];
        float[] number = new float[rows];
        for (int row = 0; row < rows; row++) {
            int own = run.contains(row) ? 1 : 0;
            int hits = 0;
            for (int at = terms.first(row); at < terms.first(row + 1); at++) {
                hits += lines[terms.term(at)] > own ? 1 : 0;
            }
            share[row] = share(hits, terms.count(row));
            number[row] = hits;
        }
        out.add("topic.run", share);
        out.add("topic.runTerms", number);
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
    private void addAround(Columns out, String name, float[] shares) {
        float[] values = new float[rows];
        float[] counts = new float[rows];
        for (int row = 0; row < rows; row++) {
            boolean counted = page.proseWords(row) > 0 && shares[row] >= 0;
            values[row] = counted ? shares[row] : 0;
            counts[row] = counted ? 1 : 0;
        }
        Sums sum = new Sums(values);
        Sums count = new Sums(counts);
        float[] before = new float[rows];
        float[] after = new float[rows];
        int reach = 4;
        for (int row = 0; row < rows; row++) {
            before[row] = mean(sum.between(row - reach, row), count.between(row - reach, row));
            int end = row + reach;
            after[row] = mean(sum.between(row, end), count.between(row, end));
        }
        out.add(name + "Before", before);
        out.add(name + "After", after);
    }

    private static float mean(double sum, double count) {
        return count == 0 ? NO_TERMS : (float) (sum / count);
    }

    /** The share of terms in common with the line before and the line after. */
    private void addNeighbours(Columns out) {
        int[] last = new int[terms.kinds()];
        java.util.Arrays.fill(last, -2);
        float[] previous = new float[rows];
        float[] next = new float[rows];
        for (int row = 0; row < rows; row++) {
            int hits = 0;
            for (int at = terms.first(row); at < terms.first(row + 1); at++) {
                hits += last[terms.term(at)] == row - 1 ? 1 : 0;
                last[terms.term(at)] = row;
            }
            previous[row] = share(hits, terms.count(row));
            if (row > 0) {
                next[row - 1] = share(hits, terms.count(row - 1));
            }
        }
        out.add("topic.previous", previous);
        out.add("topic.next", next);
    }
}
