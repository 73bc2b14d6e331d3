package org.winnow.label;

import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/**
 * Runs of rows of one shape: a menu, a list of headlines, a form. What its first row, the row above
 * it and its length say holds for all of its rows.
 */
final class Runs {

    private static final int SHORT = 4;
    private static final int LINE = 14;
    private static final int LONGEST = 99;

    private final Sheet sheet;
    private final int from;

    Runs(Sheet sheet, int from) {
        this.sheet = sheet;
        this.from = from;
    }

    void fill(Table table) {
        int rows = table.rows();
        float[] starts = table.add("run_start");
        float[] length = table.add("run_length");
        float[] index = table.add("run_index");
        float[] mean = table.add("run_words");
        int start = 0;
        for (int row = 1; row <= rows; row++) {
            if (row == rows || shape(row) != shape(row - 1)) {
                float words = 0;
                for (int r = start; r < row; r++) {
                    words += sheet.fact(from + r, Fact.WORDS);
                }
                for (int r = start; r < row; r++) {
                    starts[r] = start;
                    length[r] = Math.min(LONGEST, row - start);
                    index[r] = Math.min(LONGEST, r - start);
                    mean[r] = words / (row - start);
                }
                start = row;
            }
        }
        for (Role role : RoleModel.ROLES) {
            if (role != Role.TITLE) {
                means(table, "hits_" + role.id(), table.column("hits_" + role.id()));
            }
        }
    }

    /** The mean over each row's run, and the value of the row above the run. */
    static void means(Table table, String name, float[] values) {
        float[] starts = table.column("run_start");
        float[] mean = table.add(name + "_run");
        float[] above = table.add(name + "_above");
        int row = 0;
        while (row < values.length) {
            int end = row;
            float sum = 0;
            while (end < values.length && starts[end] == starts[row]) {
                sum += values[end++];
            }
            for (int r = row; r < end; r++) {
                mean[r] = sum / (end - row);
                above[r] = row == 0 ? -1 : values[row - 1];
            }
            row = end;
        }
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
