package org.winnow.label;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Boosted regression trees, laid out flat. The sum of the leaves that a row falls into is a
 * log-odds.
 *
 * <p>The resource: a {@link Header} ({@code columns} names the features, apart by spaces), then big
 * endian: int number of outputs, float base score, int trees, for each tree its int number of
 * nodes, and for each node, depth first and left child first: short feature (-1: leaf), float
 * threshold or leaf value, unsigned short distance to the right child (0 in a leaf). A row goes
 * left where its value is less than the threshold. Tree i counts for output i modulo the number of
 * outputs.
 */
final class Trees {

    private static final int LEAF = -1;

    private final Map<String, String> header;
    private final List<String> columns;
    private final int outputs;
    private final float base;
    private final int[] roots;
    private final short[] feature;
    private final float[] value;
    private final int[] right;

    private Trees(Map<String, String> header, DataInputStream in) throws IOException {
        this.header = header;
        this.columns = List.of(header.getOrDefault("columns", "").split(" "));
        this.outputs = in.readInt();
        this.base = in.readFloat();
        this.roots = new int[in.readInt()];
        int nodes = 0;
        for (int t = 0; t < roots.length; t++) {
            roots[t] = nodes;
            nodes += in.readInt();
        }
        this.feature = new short[nodes];
        this.value = new float[nodes];
        this.right = new int[nodes];
        for (int n = 0; n < nodes; n++) {
            feature[n] = in.readShort();
            value[n] = in.readFloat();
            right[n] = n + in.readUnsignedShort();
        }
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

    /** The log-odds of a row whose cells begin at {@code offset}, for a model of one output. */
    float margin(float[] cells, int offset) {
        float sum = base;
        for (int root : roots) {
            sum += leaf(root, cells, offset);
        }
        return sum;
    }

    /** Adds the log-odds of each output to {@code sums}. */
    void margins(float[] cells, int offset, float[] sums) {
        for (int output = 0; output < outputs; output++) {
            sums[output] += base;
        }
        for (int t = 0; t < roots.length; t++) {
            sums[t % outputs] += leaf(roots[t], cells, offset);
        }
    }

    private float leaf(int root, float[] cells, int offset) {
        int node = root;
        while (feature[node] != LEAF) {
            node = cells[offset + feature[node]] < value[node] ? node + 1 : right[node];
        }
        return value[node];
    }
}
