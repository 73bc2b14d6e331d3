package org.winnow.label;

/**
 * The answers of trees to some rows at once, from the leaves up: what a node answers to a row is
 * what one of its children does, chosen without a branch. Every node is asked, but the loops are
 * over rows and so plain that the virtual machine does eight at a time: that takes less than half
 * of the time of going down the trees. Serves one slice of a page's rows.
 */
final class Ascent {

    /** Numbers closer to 0 than 2 to the power of -63 count as 0. */
    private static final int LEAST = 127 - 63 << 23;

    /** Beyond 2 to the power of 64 numbers are alike, so that a difference of keys is an int. */
    private static final int MOST = (1 << 30) - 1;

    private static final int SIGN = 31;

    private final Trees trees;

    /** The keys of the rows' cells, column by column. */
    private final int[][] cells;

    /** What each node above the lowest three levels, and of the upper of these, answers a row. */
    private final int[][] answers;

    /** The first of the nodes with leaves three levels below. */
    private final int lowest;

    private Ascent(Trees trees, int[][] cells, int rows) {
        this.trees = trees;
        this.lowest = trees.inner / 8;
        this.cells = cells;
        this.answers = new int[2 * lowest + 1][rows];
    }

    /**
     * For rows that follow each other.
     *
     * @param columns a cell a row of each column that the trees ask for
     */
    static Ascent of(Trees trees, float[][] columns, int from, int to) {
        int[][] cells = new int[columns.length][];
        for (int column = 0; column < columns.length; column++) {
            cells[column] = keys(columns[column], from, to);
        }
        return new Ascent(trees, cells, to - from);
    }

    /**
     * For some rows.
     *
     * @param columns a cell a row of each column that the trees ask for
     * @param rows the rows to be answered
     */
    static Ascent of(Trees trees, float[][] columns, int[] rows) {
        int[][] cells = new int[columns.length][];
        for (int column = 0; column < columns.length; column++) {
            cells[column] = keys(columns[column], rows);
        }
        return new Ascent(trees, cells, rows.length);
    }

    private static int[] keys(float[] values, int from, int to) {
        int[] keys = new int[to - from];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = key(values[from + at]);
        }
        return keys;
    }

    private static int[] keys(float[] values, int[] rows) {
        int[] keys = new int[rows.length];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = key(values[rows[at]]);
        }
        return keys;
    }

    /** The integer that stands for a number; they are in the order of the numbers. */
    static int key(float value) {
        int bits = Float.floatToRawIntBits(value);
        int size = Math.max(0, Math.min(MOST, (bits & Integer.MAX_VALUE) - LEAST));
        int sign = bits >> SIGN; // all bits of a negative number: a loop needs no branch
        return (size ^ sign) - sign;
    }

    /** Adds what the tree whose nodes begin at this place answers to each row. */
    void add(int tree, float[] sums) {
        for (int node = 2 * lowest; node >= lowest; node--) {
            chooseLeaf(tree, node);
        }
        for (int node = lowest - 1; node >= 0; node--) {
            chooseChild(tree, node);
        }
        add(answers[0], sums);
    }

    private static void add(int[] answer, float[] sums) {
        for (int row = 0; row < sums.length; row++) {
            sums[row] += Float.intBitsToFloat(answer[row]);
        }
    }

    /** Each row gets the answer of one child of a node. */
    private void chooseChild(int tree, int node) {
        Fork fork = fork(tree + node);
        int[] left = answers[2 * node + 1];
        int[] right = answers[2 * node + 2];
        int[] answer = answers[node];
        for (int row = 0; row < answer.length; row++) {
            answer[row] = fork.choose(row, left[row], right[row]);
        }
    }

    /** The same for a node with leaves three levels below: all between are asked on the way. */
    private void chooseLeaf(int tree, int node) {
        Fork top = fork(tree + node);
        Fork left = fork(tree + 2 * node + 1);
        Fork right = fork(tree + 2 * node + 2);
        int low = tree + 4 * node + 3;
        Fork low0 = fork(low);
        Fork low1 = fork(low + 1);
        Fork low2 = fork(low + 2);
        Fork low3 = fork(low + 3);
        int leaf = tree + 8 * node + 7 - trees.inner;
        int leaf0 = trees.leaves[leaf];
        int leaf1 = trees.leaves[leaf + 1];
        int leaf2 = trees.leaves[leaf + 2];
        int leaf3 = trees.leaves[leaf + 3];
        int leaf4 = trees.leaves[leaf + 4];
        int leaf5 = trees.leaves[leaf + 5];
        int leaf6 = trees.leaves[leaf + 6];
        int leaf7 = trees.leaves[leaf + 7];
        int[] answer = answers[node];
        for (int row = 0; row < answer.length; row++) {
            int of0 = low0.choose(row, leaf0, leaf1);
            int of1 = low1.choose(row, leaf2, leaf3);
            int of2 = low2.choose(row, leaf4, leaf5);
            int of3 = low3.choose(row, leaf6, leaf7);
            int ofLeft = left.choose(row, of0, of1);
            int ofRight = right.choose(row, of2, of3);
            answer[row] = top.choose(row, ofLeft, ofRight);
        }
    }

    private Fork fork(int node) {
        return new Fork(cells[trees.asked[node]], trees.thresholds[node]);
    }

    /** What a node asks: it is unpacked before a loop, which then knows nothing of the trees. */
    private static final class Fork {
        private final int[] cells;
        private final int threshold;

        Fork(int[] cells, int threshold) {
            this.cells = cells;
            this.threshold = threshold;
        }

        /** The answer of one child: the sign of a difference tells left from right. */
        int choose(int row, int left, int right) {
            int less = cells[row] - threshold >> SIGN;
            return right ^ (left ^ right) & less;
        }
    }
}
