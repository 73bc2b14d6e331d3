package org.winnow.label;

import java.util.Arrays;

/** Features of rows made of another feature of the rows around them, each in one pass. */
final class Passes {

    private Passes() {}

    static void copy(float[] values, float[] column) {
        System.arraycopy(values, 0, column, 0, values.length);
    }

    /** Rows since the last one that is not 0, itself included; at most {@code far}. */
    static void since(float[] values, int far, float[] column) {
        int last = -far;
        for (int row = 0; row < values.length; row++) {
            last = values[row] > 0 ? row : last;
            column[row] = Math.min(far, row - last);
        }
    }

    /** Rows until the next one that is not 0, itself included; at most {@code far}. */
    static void until(float[] values, int far, float[] column) {
        int next = values.length + far;
        for (int row = values.length - 1; row >= 0; row--) {
            next = values[row] > 0 ? row : next;
            column[row] = Math.min(far, next - row);
        }
    }

    /** The value so many rows further on, {@code outside} beyond the page. */
    static void step(float[] values, int step, float outside, float[] column) {
        Arrays.fill(column, outside);
        int from = Math.max(0, -step);
        int to = values.length - Math.max(0, step);
        if (to > from) {
            System.arraycopy(values, from + step, column, from, to - from);
        }
    }

    /** Sums of the {@code reach} rows before each row. */
    static void before(float[] sums, int reach, float[] column) {
        for (int row = 0; row + 1 < sums.length; row++) {
            column[row] = sums[row] - sums[Math.max(0, row - reach)];
        }
    }

    /** Sums of the {@code reach} rows after each row. */
    static void after(float[] sums, int reach, float[] column) {
        int rows = sums.length - 1;
        for (int row = 0; row < rows; row++) {
            column[row] = sums[Math.min(rows, row + 1 + reach)] - sums[row + 1];
        }
    }

    /** Means over {@code reach} rows to each side of each row, its own counted as 0. */
    static void around(float[] values, int reach, float[] column) {
        float[] sums = sums(values);
        for (int row = 0; row < values.length; row++) {
            int from = Math.max(0, row - reach);
            int to = Math.min(values.length, row + reach + 1);
            column[row] = (sums[to] - sums[from] - values[row]) / (to - from);
        }
    }

    /**
     * Sums from the page's start: {@code sums[b] - sums[a]} is that of the rows from a to b - 1.
     */
    static float[] sums(float[] values) {
        float[] sums = new float[values.length + 1];
        for (int row = 0; row < values.length; row++) {
            sums[row + 1] = sums[row] + values[row];
        }
        return sums;
    }
}
