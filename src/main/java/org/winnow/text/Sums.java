package org.winnow.text;

/** Sums of a feature over windows of rows, each in constant time, once one is asked for. */
final class Sums {

    private final Once<double[]> upTo;

    Sums(int rows, Columns.Cells values) {
        upTo = new Once<>(() -> upTo(rows, values));
    }

    private static double[] upTo(int rows, Columns.Cells values) {
        double[] upTo = new double[rows + 1];
        for (int row = 0; row < rows; row++) {
            upTo[row + 1] = upTo[row] + values.of(row);
        }
        return upTo;
    }

    /** The sum of the rows from {@code start} to before {@code end}, as far as there are such. */
    double between(int start, int end) {
        double[] sums = upTo.get();
        int last = sums.length - 1;
        return sums[Math.max(0, Math.min(last, end))] - sums[Math.max(0, Math.min(last, start))];
    }

    double all() {
        double[] sums = upTo.get();
        return sums[sums.length - 1];
    }
}
