package org.winnow.text;

import org.winnow.label.Sheet.Fact;

/**
 * What stories seldom have inside: how many such lines came since the densest run began, and how
 * far the last and the next one are.
 */
final class Signals {

    /**
     * Further away is just far: no story has to do with it. The models were trained with it:
     * another value asks for a new training.
     */
    private static final float FARTHEST = 50;

    /** A headline has no end mark and so many words; a name of a section has fewer. */
    private static final int SHORTEST_HEADLINE = 4;

    /** A longer line without an end mark is a standfirst. */
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
        addSignal(out, "byline", page.facts(Fact.BYLINE));
        addSignal(out, "rights", page.facts(Fact.RIGHTS));
        addSignal(out, "readMore", page.facts(Fact.READ_MORE));
        addSignal(out, "repeated", page.flags(row -> page.repeats(row) > 1));
        addSignal(out, "teaser", page.flags(this::teaser));
        addSignal(out, "nonProse", page.flags(row -> page.proseWords(row) <= 0));
        addSignal(out, "date", page.facts(Fact.DATE_ALONE));
        addSignal(out, "credit", page.facts(Fact.CREDIT));
    }

    /**
     * A line like a headline directly before prose: a subheading of this story, or the next one.
     */
    private boolean teaser(int row) {
        float words = page.words(row);
        boolean headline =
                words >= SHORTEST_HEADLINE
                        && words <= LONGEST_HEADLINE
                        && !page.terminal(row)
                        && page.proseWords(row) == 0;
        return headline && row + 1 < rows && page.proseWords(row + 1) > 0;
    }

    void addSignal(Columns out, String name, float[] signal) {
        Sums sums = new Sums(signal);
        int start = run.start();
        out.add(
                "signal.",
                name + ".count",
                row -> (float) (row < start ? -1 : sums.between(start, row + 1)));
        out.fill("signal.", name + ".since", column -> since(signal, column));
        out.fill("signal.", name + ".until", column -> until(signal, column));
    }

    private static void since(float[] signal, float[] column) {
        float distance = FARTHEST;
        for (int row = 0; row < column.length; row++) {
            distance = signal[row] > 0 ? 0 : Math.min(FARTHEST, distance + 1);
            column[row] = distance;
        }
    }

    private static void until(float[] signal, float[] column) {
        float distance = FARTHEST;
        for (int row = column.length - 1; row >= 0; row--) {
            column[row] = distance;
            distance = signal[row] > 0 ? 1 : Math.min(FARTHEST, distance + 1);
        }
    }
}
