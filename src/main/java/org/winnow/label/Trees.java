package org.winnow.label;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Boosted regression trees. The sum of the leaves that a row falls into is a log-odds.
 *
 * <p>The resource: a {@link Header} ({@code columns} names the features, apart by spaces), then big
 * endian: int number of outputs, float base score, int trees, int nodes of all trees; for each
 * column the number of its thresholds, a byte, and these as floats. Then the nodes of all trees,
 * tree by tree, depth first and left child first: of each its feature, a short (-1: leaf); of each
 * that is no leaf the number of its threshold among those of the feature, a byte; of each leaf its
 * value, a short, in 1/{@value TreeNodes#SCALE}. A row goes left where its value is less than the
 * threshold. Tree i counts for output i modulo the number of outputs.
 *
 * <p>In memory all trees are complete and equally deep, the children of node n being 2n + 1 and 2n
 * + 2, and what they compare are integers in the order of the numbers that they stand for: so the
 * way down takes no branch that a processor could guess wrong, which is most of what trees cost.
 */
final class Trees {

    /** Trees of an output that every row is asked: out of fold 6 lose nothing, 5 begin to. */
    private static final int FIRST = 6;

    /** How far behind the best an output has lost after those trees. */
    private static final float NEAR = 2;

    /** What the other trees would take from such an output, so that confidences stay right. */
    private static final float FALL = 1;

    /** Rows that go down a tree together: their cells stay in the nearest cache. */
    private static final int ABREAST = 64;

    private final Map<String, String> header;
    private final List<String> columns;
    private final int outputs;
    private final float base;
    private final int depth;

    /** Of each inner node the column in the upper half, the {@link #key} of its threshold below. */
    private final long[] tests;

    private final float[] leaves;

    private Trees(Map<String, String> header, DataInputStream in) throws IOException {
        this.header = header;
        this.outputs = in.readInt();
        this.base = in.readFloat();
        List<String> named = List.of(header.getOrDefault("columns", "").split(" "));
        TreeNodes nodes = new TreeNodes(in, named.size());
        int[] used = nodes.used();
        this.columns = Arrays.stream(used).mapToObj(named::get).toList();
        this.depth = nodes.depth();
        this.tests = new long[nodes.roots.length << depth];
        this.leaves = new float[nodes.roots.length << depth];
        for (int t = 0; t < nodes.roots.length; t++) {
            lay(nodes, nodes.roots[t], new int[] {t << depth, 0, 0}, used);
        }
    }

    /** Lays a node and what is below it out; {@code at}: where the tree is, the node, its level. */
    private void lay(TreeNodes nodes, int node, int[] at, int[] used) {
        int level = at[2];
        boolean leaf = nodes.feature[node] == TreeNodes.LEAF;
        if (level == depth) {
            leaves[at[0] + at[1] - (1 << depth) + 1] = nodes.value[node];
            return;
        }
        if (!leaf) {
            long column = Arrays.binarySearch(used, nodes.feature[node]);
            tests[at[0] + at[1]] = column << 32 | key(nodes.value[node]) & 0xFFFFFFFFL;
        }
        int left = leaf ? node : node + 1;
        int right = leaf ? node : nodes.right[node];
        lay(nodes, left, new int[] {at[0], 2 * at[1] + 1, level + 1}, used);
        lay(nodes, right, new int[] {at[0], 2 * at[1] + 2, level + 1}, used);
    }

    /** Reads the resource of this name beside this class. */
    static Trees load(String resource) {
        try (InputStream in = Trees.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    static Trees read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        return new Trees(Header.read(in), in);
    }

    /** What the resource says of itself. */
    Map<String, String> header() {
        return header;
    }

    /** The features that the trees ask for, in the order of a row's cells. */
    List<String> columns() {
        return columns;
    }

    int outputs() {
        return outputs;
    }

    /** The cell that stands for a number: cells are in the order of the numbers. */
    static int key(float value) {
        int bits = Float.floatToRawIntBits(value + 0f);
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /**
     * The log-odds of rows.
     *
     * @param cells the rows' cells, row after row, in the order of {@link #columns}
     * @return for each row one of each output
     */
    float[] margins(int[] cells, int rows) {
        float[] sums = new float[rows * outputs];
        Descent descent = new Descent(cells, sums);
        for (int from = 0; from < rows; from += ABREAST) {
            descent.take(from, Math.min(rows, from + ABREAST));
            for (int output = 0; output < outputs; output++) {
                descent.sum(output, 0, leaves.length);
            }
        }
        return sums;
    }

    /**
     * The same, but only the first trees are asked about outputs that these leave far behind: half
     * of the work or more is saved, and what is most probable stays so.
     */
    float[] likelyMargins(int[] cells, int rows) {
        float[] sums = new float[rows * outputs];
        Descent descent = new Descent(cells, sums);
        int first = Math.min(leaves.length, FIRST * outputs << depth);
        for (int from = 0; from < rows; from += ABREAST) {
            int to = Math.min(rows, from + ABREAST);
            descent.take(from, to);
            for (int output = 0; output < outputs; output++) {
                descent.sum(output, 0, first);
            }
            float[] limits = limits(sums, from, to);
            for (int output = 0; output < outputs; output++) {
                descent.takeLikely(output, from, limits);
                descent.sum(output, first, leaves.length);
            }
        }
        return sums;
    }

    /** Of each of these rows what an output must have to be likely. */
    private float[] limits(float[] sums, int from, int to) {
        float[] limits = new float[to - from];
        for (int row = from; row < to; row++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int output = 0; output < outputs; output++) {
                most = Math.max(most, sums[row * outputs + output]);
            }
            limits[row - from] = most - NEAR;
        }
        return limits;
    }

    /**
     * Rows on their way down the trees, a level at a time: the steps of one do not wait for those
     * of another, which saves two fifths of the time that rows take one by one.
     */
    private final class Descent {
        private final int[] cells;
        private final int width = columns.size();
        private final float[] sums;
        private final int[] rows = new int[ABREAST];
        private final int[] nodes = new int[ABREAST];
        private int size;

        Descent(int[] cells, float[] sums) {
            this.cells = cells;
            this.sums = sums;
            Arrays.fill(sums, base);
        }

        /** Goes on with these rows. */
        void take(int from, int to) {
            size = to - from;
            for (int at = 0; at < size; at++) {
                rows[at] = from + at;
            }
        }

        /** Goes on with those rows, from this one on, for which the output is likely. */
        void takeLikely(int output, int from, float[] limits) {
            size = 0;
            for (int at = 0; at < limits.length; at++) {
                int sum = (from + at) * outputs + output;
                if (sums[sum] > limits[at]) {
                    rows[size++] = from + at;
                } else {
                    sums[sum] -= FALL;
                }
            }
        }

        /** Adds what the trees of an output between these places say. */
        void sum(int output, int from, int to) {
            for (int tree = from + (output << depth); tree < to; tree += outputs << depth) {
                Arrays.fill(nodes, 0, size, 0);
                for (int level = 0; level < depth; level++) {
                    step(tree);
                }
                for (int at = 0; at < size; at++) {
                    int leaf = nodes[at] - (1 << depth) + 1;
                    sums[rows[at] * outputs + output] += leaves[tree + leaf];
                }
            }
        }

        /** The sign of a difference is the way to go: no branch, no wrong guess. */
        private void step(int tree) {
            for (int at = 0; at < size; at++) {
                int node = nodes[at];
                long test = tests[tree + node];
                int cell = cells[rows[at] * width + (int) (test >> 32)];
                nodes[at] = 2 * node + 2 - (int) (cell - (long) (int) test >>> 63);
            }
        }
    }
}
