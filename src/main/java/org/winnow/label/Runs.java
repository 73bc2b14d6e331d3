package org.winnow.label;

import java.util.Arrays;
import org.winnow.label.Sheet.Fact;

/**
 * Runs of rows of one shape: a menu, a list of headlines, a form. What its first row, the row above
 * it and its length say holds for all of its rows.
 */
final class Runs {

    /**
     * Buttons and entries of menus have no more words, headlines have more. The models were trained
     * with it: another value asks for a new training.
     */
    private static final int SHORT = 4;

    /**
     * Headlines have no more words, sentences have. The models were trained with it: another value
     * asks for a new training.
     */
    private static final int LINE = 14;

    /** Longer runs tell the trees nothing more. */
    private static final int LONGEST = 99;

    private static final Fact[] SEEN = {
        Fact.TERMINAL, Fact.CLOCK, Fact.DATE, Fact.AGE, Fact.BYLINE, Fact.COLON, Fact.CREDIT
    };

    /** For each row the first of its run, and the one after its last. */
    final int[] starts;

    final int[] ends;

    private final Sheet sheet;
    private final int from;

    Runs(Sheet sheet, int from, int rows) {
        this.sheet = sheet;
        this.from = from;
        this.starts = new int[rows];
        this.ends = new int[rows];
        int start = 0;
        int shape = rows == 0 ? 0 : shape(0);
        for (int row = 1; row <= rows; row++) {
            int next = row == rows ? -1 : shape(row);
            if (next != shape) {
                Arrays.fill(starts, start, row, start);
                Arrays.fill(ends, start, row, row);
                start = row;
                shape = next;
            }
        }
    }

    /** The number of the first row of each run. */
    void start(float[] column) {
        for (int row = 0; row < starts.length; row++) {
            column[row] = starts[row];
        }
    }

    void length(float[] column) {
        for (int row = 0; row < starts.length; row++) {
            column[row] = Math.min(LONGEST, ends[row] - starts[row]);
        }
    }

    /** The place of each row in its run. */
    void index(float[] column) {
        for (int row = 0; row < starts.length; row++) {
            column[row] = Math.min(LONGEST, row - starts[row]);
        }
    }

    /** The mean over each row's run. */
    void mean(float[] values, float[] column) {
        for (int start = 0; start < starts.length; start = ends[start]) {
            float sum = 0;
            for (int row = start; row < ends[start]; row++) {
                sum += values[row];
            }
            Arrays.fill(column, start, ends[start], sum / (ends[start] - start));
        }
    }

    /** The value of the row above each row's run, {@code none} for the first run. */
    void above(float[] values, float none, float[] column) {
        for (int row = 0; row < starts.length; row++) {
            column[row] = starts[row] == 0 ? none : values[starts[row] - 1];
        }
    }

    /** The value of the row below each row's run, {@code none} for the last run. */
    void below(float[] values, float none, float[] column) {
        for (int row = 0; row < ends.length; row++) {
            column[row] = ends[row] == ends.length ? none : values[ends[row]];
        }
    }

    /**
     * How many of the four rows that are one and two times {@code step} away to each side look like
     * each row: the items of a feed have equally many rows, and what stands in one place of them
     * plays one role.
     */
    void alike(int step, float[] column) {
        int[] looks = looks();
        for (int row = 0; row < looks.length; row++) {
            int alike = 0;
            for (int far = -2 * step; far <= 2 * step; far += step) {
                int other = row + far;
                boolean there = far != 0 && other >= 0 && other < looks.length;
                alike += there && looks[other] == looks[row] ? 1 : 0;
            }
            column[row] = alike;
        }
    }

    /** A number for what can be seen of each row from afar. */
    private int[] looks() {
        int[] looks = new int[starts.length];
        for (int row = 0; row < looks.length; row++) {
            int at = from + row;
            int look = shape(row);
            for (Fact fact : SEEN) {
                look = 2 * look + (sheet.is(at, fact) ? 1 : 0);
            }
            looks[row] = look;
        }
        return looks;
    }

    private int shape(int row) {
        int at = from + row;
        if (sheet.is(at, Fact.BULLET)) {
            return 1;
        }
        if (sheet.is(at, Fact.NUMBERED)) {
            return 2;
        }
        if (sheet.is(at, Fact.GOOD)) {
            return 3;
        }
        float words = sheet.fact(at, Fact.WORDS);
        return words <= SHORT ? 4 : words <= LINE ? 5 : 6;
    }
}
