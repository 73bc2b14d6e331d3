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
        addSignal(out, "byline", page.cells(Fact.BYLINE));
        addSignal(out, "rights", page.cells(Fact.RIGHTS));
        addSignal(out, "readMore", page.cells(Fact.READ_MORE));
        addSignal(out, "repeated", row -> page.repeats(row) > 1 ? 1 : 0);
        addSignal(out, "teaser", this::teaser);
        addSignal(out, "nonProse", row -> page.proseWords(row) > 0 ? 0 : 1);
        addSignal(out, "date", page.cells(Fact.DATE_ALONE));
        addSignal(out, "credit", page.cells(Fact.CREDIT));
    }

    /**
     * A line like a headline directly before prose: a subheading of this story, or the next one.
     */
    private float teaser(int row) {
        float words = page.words(row);
        boolean headline =
                words >= SHORTEST_HEADLINE
                        && words <= LONGEST_HEADLINE
                        && !page.terminal(row)
                        && page.proseWords(row) == 0;
        return headline && row + 1 < rows && page.proseWords(row + 1) > 0 ? 1 : 0;
    }

    void addSignal(Columns out, String name, Columns.Cells signal) {
        Sums sums = new Sums(rows, signal);
        int start = run.start();
        out.add(
                "signal.",
                name + ".count",
                row -> (float) (row < start ? -1 : sums.between(start, row + 1)));
        out.addAll("signal." + name + ".since", () -> since(signal));
        out.addAll("signal." + name + ".until", () -> until(signal));
    }

    private float[] since(Columns.Cells signal) {
        float[] since = new float[rows];
        float distance = FARTHEST;
        for (int row = 0; row < rows; row++) {
            distance = signal.of(row) > 0 ? 0 : Math.min(FARTHEST, distance + 1);
            since[row] = distance;
        }
        return since;
    }

    private float[] until(Columns.Cells signal) {
        float[] until = new float[rows];
        float distance = FARTHEST;
        for (int row = rows - 1; row >= 0; row--) {
            until[row] = distance;
            distance = signal.of(row) > 0 ? 1 : Math.min(FARTHEST, distance + 1);
        }
        return until;
    }
}
