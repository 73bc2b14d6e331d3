package org.winnow.text;

/** Sums of a feature over windows of rows, each in constant time. */
final class Sums {

    private final double[] upTo;

    Sums(float[] values) {
        upTo = new double[values.length + 1];
        for (int row = 0; row < values.length; row++) {
            upTo[row + 1] = upTo[row] + values[row];
        }
    }

    /** The sum of the rows from {@code start} to before {@code end}, as far as there are such. */
    double between(int start, int end) {
        int last = upTo.length - 1;
        return upTo[Math.max(0, Math.min(last, end))] - upTo[Math.max(0, Math.min(last, start))];
    }

    /** For each row the sum of the rows from so many after it to before so many after it. */
    void windows(int from, int to, float[] column) {
        for (int row = 0; row < column.length; row++) {
            column[row] = (float) between(row + from, row + to);
        }
    }

    double all() {
        return upTo[upTo.length - 1];
    }
}
