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
 * column the number of its thresholds, a byte; these, column by column, the upper halves of floats.
 * Then the nodes of all trees, tree by tree, depth first and left child first: of each a byte, 1
 * for a leaf and else 0; of each that is no leaf its feature, a short, and then the number of its
 * threshold among those of the feature, a byte; of each leaf its value, a short, in 1/{@value
 * TreeNodes#SCALE}. Of the halves and of the shorts all upper bytes come first, and then all lower
 * ones: that packs better. A row goes left where its value is less than the threshold. Tree i
 * counts for output i modulo the number of outputs.
 *
 * <p>In memory all trees are complete and equally deep, the children of node n being 2n + 1 and 2n
 * + 2, and what they compare are integers in the order of the numbers that they stand for: see
 * {@link Ascent}.
 */
final class Trees {

    /** Trees of an output that every row is asked: out of fold 6 lose nothing, 5 begin to. */
    private static final int FIRST = 6;

    /** How far behind the best an output has lost after those trees. */
    private static final float NEAR = 2;

    /** What the other trees would take from such an output, so that confidences stay right. */
    private static final float FALL = 1;

    /**
     * Rows that are asked together: as many as nearly all pages have, and their cells stay cached.
     */
    private static final int ABREAST = 512;

    /** The shallowest trees that an {@link Ascent} takes; others are filled up. */
    private static final int SHALLOWEST = 3;

    private final Map<String, String> header;
    private final List<String> columns;
    private final int outputs;
    private final float base;
    private final int depth;

    /** How many nodes of a tree are no leaves. */
    final int inner;

    /** Of each node that is no leaf, tree by tree, the column and the threshold's key. */
    final int[] asked;

    final int[] thresholds;

    /** The bits of the values of the leaves, tree by tree. */
    final int[] leaves;

    private Trees(Map<String, String> header, DataInputStream in) throws IOException {
        this.header = header;
        this.outputs = in.readInt();
        this.base = in.readFloat();
        this.columns = List.of(header.getOrDefault("columns", "").split(" "));
        TreeNodes nodes = new TreeNodes(in, columns.size());
        this.depth = Math.max(SHALLOWEST, nodes.depth());
        this.inner = (1 << depth) - 1;
        this.asked = new int[nodes.roots.length << depth];
        this.thresholds = new int[nodes.roots.length << depth];
        this.leaves = new int[nodes.roots.length << depth];
        for (int t = 0; t < nodes.roots.length; t++) {
            lay(nodes, nodes.roots[t], new int[] {t << depth, 0, 0});
        }
    }

    /** Lays a node and what is below it out; {@code at}: where the tree is, the node, its level. */
    private void lay(TreeNodes nodes, int node, int[] at) {
        int level = at[2];
        boolean leaf = nodes.feature[node] == TreeNodes.LEAF;
        if (level == depth) {
            leaves[at[0] + at[1] - inner] = Float.floatToRawIntBits(nodes.value[node]);
            return;
        }
        if (!leaf) {
            asked[at[0] + at[1]] = nodes.feature[node];
            thresholds[at[0] + at[1]] = Ascent.key(nodes.value[node]);
        }
        int left = leaf ? node : node + 1;
        int right = leaf ? node : nodes.right[node];
        lay(nodes, left, new int[] {at[0], 2 * at[1] + 1, level + 1});
        lay(nodes, right, new int[] {at[0], 2 * at[1] + 2, level + 1});
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

    /** The features that the trees ask for. */
    List<String> columns() {
        return columns;
    }

    int outputs() {
        return outputs;
    }

    /**
     * The log-odds of the first rows.
     *
     * @param cells a cell a row of each of the {@link #columns}
     * @param rows how many rows
     * @return for each row one of each output
     */
    float[] margins(float[][] cells, int rows) {
        float[] margins = new float[rows * outputs];
        for (int from = 0; from < rows; from += ABREAST) {
            int to = Math.min(rows, from + ABREAST);
            Ascent ascent = Ascent.of(this, cells, from, to);
            write(sums(ascent, to - from, leaves.length), margins, from);
        }
        return margins;
    }

    /**
     * The same of some rows, but only the first trees are asked about outputs that these leave far
     * behind for all of some rows: work is saved, and what is most probable stays so.
     */
    float[] likelyMargins(float[][] cells, int[] rows) {
        float[] margins = new float[rows.length * outputs];
        int first = Math.min(leaves.length, FIRST * outputs << depth);
        for (int from = 0; from < rows.length; from += ABREAST) {
            int[] some = Arrays.copyOfRange(rows, from, Math.min(rows.length, from + ABREAST));
            Ascent ascent = Ascent.of(this, cells, some);
            float[][] sums = sums(ascent, some.length, first);
            float[] limits = limits(sums);
            for (int output = 0; output < outputs; output++) {
                addLikely(ascent, output, sums[output], limits);
            }
            write(sums, margins, from);
        }
        return margins;
    }

    /** For each output what the trees before this place say of each row. */
    private float[][] sums(Ascent ascent, int rows, int end) {
        float[][] sums = new float[outputs][rows];
        for (int output = 0; output < outputs; output++) {
            Arrays.fill(sums[output], base);
            add(ascent, output << depth, end, sums[output]);
        }
        return sums;
    }

    /** Adds what every {@link #outputs}th tree between these places says. */
    private void add(Ascent ascent, int from, int end, float[] sums) {
        for (int tree = from; tree < end; tree += outputs << depth) {
            ascent.add(tree, sums);
        }
    }

    /** Of each row what an output must have to be likely. */
    private static float[] limits(float[][] sums) {
        float[] limits = new float[sums[0].length];
        Arrays.fill(limits, Float.NEGATIVE_INFINITY);
        for (float[] output : sums) {
            for (int row = 0; row < limits.length; row++) {
                limits[row] = Math.max(limits[row], output[row] - NEAR);
            }
        }
        return limits;
    }

    /** Adds what the other trees of an output say of the rows for which it is likely. */
    private void addLikely(Ascent ascent, int output, float[] sums, float[] limits) {
        float[] all = sums.clone();
        boolean any = false;
        for (int row = 0; row < all.length; row++) {
            any |= sums[row] > limits[row];
        }
        if (any) {
            add(ascent, (FIRST * outputs + output) << depth, leaves.length, all);
        }
        for (int row = 0; row < all.length; row++) {
            sums[row] = sums[row] > limits[row] ? all[row] : sums[row] - FALL;
        }
    }

    /** Writes the sums of some rows, output by output, to their places row by row. */
    private void write(float[][] sums, float[] margins, int from) {
        for (int output = 0; output < outputs; output++) {
            for (int row = 0; row < sums[output].length; row++) {
                margins[(from + row) * outputs + output] = sums[output][row];
            }
        }
    }
}
