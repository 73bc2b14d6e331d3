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

    /** What each node above the lowest two levels, and of the upper of these, answers a row. */
    private final int[][] answers;

    /** The first of the nodes whose children have leaves. */
    private final int lowest;

    /**
     * @param columns a cell a row of each column that the trees ask for
     * @param rows the rows to be answered
     */
    Ascent(Trees trees, float[][] columns, int[] rows) {
        this.trees = trees;
        this.lowest = trees.inner / 4;
        this.cells = new int[columns.length][rows.length];
        this.answers = new int[2 * lowest + 1][rows.length];
        for (int column = 0; column < columns.length; column++) {
            read(columns[column], rows, cells[column]);
        }
    }

    private static void read(float[] values, int[] rows, int[] cells) {
        for (int at = 0; at < cells.length; at++) {
            cells[at] = key(values[rows[at]]);
        }
    }

    /** The integer that stands for a number; they are in the order of the numbers. */
    static int key(float value) {
        int bits = Float.floatToRawIntBits(value);
        int size = Math.max(0, Math.min(MOST, (bits & Integer.MAX_VALUE) - LEAST));
        return bits < 0 ? -size : size;
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

    /** Each row gets the answer of one child: the sign of a difference tells left from right. */
    private void chooseChild(int tree, int node) {
        int[] cell = cells[trees.asked[tree + node]];
        int threshold = trees.thresholds[tree + node];
        int[] left = answers[2 * node + 1];
        int[] right = answers[2 * node + 2];
        int[] answer = answers[node];
        for (int row = 0; row < answer.length; row++) {
            int less = cell[row] - threshold >> SIGN;
            answer[row] = right[row] ^ (left[row] ^ right[row]) & less;
        }
    }

    /** The same for a node whose children have leaves: both children are asked on the way. */
    private void chooseLeaf(int tree, int node) {
        int left = tree + 2 * node + 1;
        int right = left + 1;
        int[] cell = cells[trees.asked[tree + node]];
        int[] leftCell = cells[trees.asked[left]];
        int[] rightCell = cells[trees.asked[right]];
        int threshold = trees.thresholds[tree + node];
        int leftThreshold = trees.thresholds[left];
        int rightThreshold = trees.thresholds[right];
        int leaf = tree + 4 * node + 3 - trees.inner;
        int second = trees.leaves[leaf + 1];
        int fourth = trees.leaves[leaf + 3];
        int firstOrSecond = trees.leaves[leaf] ^ second;
        int thirdOrFourth = trees.leaves[leaf + 2] ^ fourth;
        int[] answer = answers[node];
        for (int row = 0; row < answer.length; row++) {
            int ofLeft = second ^ firstOrSecond & leftCell[row] - leftThreshold >> SIGN;
            int ofRight = fourth ^ thirdOrFourth & rightCell[row] - rightThreshold >> SIGN;
            answer[row] = ofRight ^ (ofLeft ^ ofRight) & cell[row] - threshold >> SIGN;
        }
    }
}
