package org.winnow.text;

import org.winnow.label.Sheet.Fact;

/**
 * What stories seldom have inside: how many such lines came since the densest run began, and how
 * far the last and the next one are.
 */
final class Signals {

    private static final float FARTHEST = 50;

    /** A headline has no end mark and so many words. */
    private static final int SHORTEST_HEADLINE = 4;

    private static final int LONGEST_HEADLINE = 22;

    private final Profile page;
    private final DensestRun run;
    private final int rows;

    Signals(Profile page, DensestRun run) {
        this.page = page;
        this.run = run;
        this.rows = page.rows();
    }

    void add(Columns out) {
        addSignal(out, "stamp", page.stamps());
        addSignal(out, "byline", page.column(Fact.BYLINE));
        addSignal(out, "rights", page.column(Fact.RIGHTS));
        addSignal(out, "readMore", page.column(Fact.READ_MORE));
        addSignal(out, "repeated", repeated());
        addSignal(out, "teaser", teasers());
        addSignal(out, "nonProse", nonProse());
        addSignal(out, "date", page.column(Fact.DATE_ALONE));
        addSignal(out, "credit", page.column(Fact.CREDIT));
    }

    private float[] repeated() {
        float[] repeated = new float[rows];
        for (int row = 0; row < rows; row++) {
            repeated[row] = page.repeats(row) > 1 ? 1 : 0;
        }
        return repeated;
    }

    /** Lines like a headline directly before prose: a subheading of this story, or the next one. */
    private float[] teasers() {
        float[] teasers = new float[rows];
        for (int row = 0; row + 1 < rows; row++) {
            float words = page.words(row);
            boolean headline =
                    words >= SHORTEST_HEADLINE
                            && words <= LONGEST_HEADLINE
                            && !page.terminal(row)
                            && page.proseWords(row) == 0;
            teasers[row] = headline && page.proseWords(row + 1) > 0 ? 1 : 0;
        }
        return teasers;
    }

    private float[] nonProse() {
        float[] other = new float[rows];
        for (int row = 0; row < rows; row++) {
            other[row] = page.proseWords(row) > 0 ? 0 : 1;
        }
        return other;
    }

    void addSignal(Columns out, String name, float[] signal) {
        Sums sums = new Sums(signal);
        float[] count = new float[rows];
        float[] since = new float[rows];
        float[] until = new float[rows];
        float distance = FARTHEST;
        for (int row = 0; row < rows; row++) {
            count[row] = (float) (row < run.start() ? -1 : sums.between(run.start(), row + 1));
            distance = signal[row] > 0 ? 0 : Math.min(FARTHEST, distance + 1);
            since[row] = distance;
        }
        distance = FARTHEST;
        for (int row = rows - 1; row >= 0; row--) {
            until[row] = distance;
            distance = signal[row] > 0 ? 1 : Math.min(FARTHEST, distance + 1);
        }
        out.add("signal." + name + ".count", count);
        out.add("signal." + name + ".since", since);
        out.add("signal." + name + ".until", until);
    }
}
