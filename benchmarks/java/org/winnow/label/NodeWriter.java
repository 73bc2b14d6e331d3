package org.winnow.label;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The nodes of XGBoost's trees, in the order and form in which {@link TreeNodes} reads them. */
final class NodeWriter {

    /** A node; of a leaf the feature is {@link TreeNodes#LEAF}. */
    private record Node(int feature, float value) {}

    private final List<Node> nodes = new ArrayList<>();

    /** Of each column that some node asks for what it is compared with, ascending. */
    private final NavigableMap<Integer, NavigableSet<Float>> thresholds = new TreeMap<>();

    NodeWriter(JsonNode trees) {
        trees.forEach(tree -> add(tree, 0));
        for (Node node : nodes) {
            if (node.feature != TreeNodes.LEAF) {
                thresholds.computeIfAbsent(node.feature, f -> new TreeSet<>()).add(node.value);
            }
        }
    }

    /** Makes each number of a tree one that can be written, and its answer a share of a mean. */
    static void round(JsonNode tree, int members) {
        ArrayNode values = (ArrayNode) tree.path("split_conditions");
        for (int node = 0; node < values.size(); node++) {
            float value = (float) values.get(node).asDouble();
            boolean leaf = tree.path("left_children").get(node).asInt() < 0;
            values.set(node, leaf ? leaf(value / members) : threshold(value));
        }
    }

    private static float leaf(float value) {
        return (float) Math.rint(value * TreeNodes.SCALE) / TreeNodes.SCALE;
    }

    /**
     * The next number below, or this one, of which an upper half is all. A threshold is a value
     * that rows have, and these go right: they still do.
     */
    private static float threshold(float value) {
        int half = Float.floatToIntBits(value) >> TreeNodes.HALF;
        float rounded = Float.intBitsToFloat(half << TreeNodes.HALF);
        return rounded <= value ? rounded : Float.intBitsToFloat(half + 1 << TreeNodes.HALF);
    }

    private void add(JsonNode tree, int node) {
        int left = tree.path("left_children").get(node).asInt();
        int feature = left < 0 ? TreeNodes.LEAF : tree.path("split_indices").get(node).asInt();
        nodes.add(new Node(feature, (float) tree.path("split_conditions").get(node).asDouble()));
        if (left >= 0) {
            add(tree, left);
            add(tree, tree.path("right_children").get(node).asInt());
        }
    }

    /** The columns that the nodes ask for, ascending. */
    List<Integer> columns() {
        return List.copyOf(thresholds.navigableKeySet());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(nodes.size());
        List<Integer> halves = new ArrayList<>();
        for (NavigableSet<Float> own : thresholds.values()) {
            out.writeByte(byteOf(own.size()));
            own.forEach(value -> halves.add(Float.floatToIntBits(value) >> TreeNodes.HALF));
        }
        writeShorts(halves, out);
        for (Node node : nodes) {
            out.writeByte(node.feature == TreeNodes.LEAF ? 1 : 0);
        }
        List<Node> forks = new ArrayList<>(nodes);
        forks.removeIf(node -> node.feature == TreeNodes.LEAF);
        List<Integer> columns = columns();
        writeShorts(forks.stream().map(node -> columns.indexOf(node.feature)).toList(), out);
        for (Node fork : forks) {
            out.writeByte(byteOf(thresholds.get(fork.feature).headSet(fork.value).size()));
        }
        writeShorts(
                nodes.stream()
                        .filter(node -> node.feature == TreeNodes.LEAF)
                        .map(leaf -> shortOf(leaf.value * TreeNodes.SCALE))
                        .toList(),
                out);
    }

    /** All upper bytes come before all lower ones. */
    private static void writeShorts(List<Integer> shorts, DataOutputStream out) throws IOException {
        for (int number : shorts) {
            out.writeByte(number >> Byte.SIZE);
        }
        for (int number : shorts) {
            out.writeByte(number);
        }
    }

    private static int byteOf(int number) {
        if (number < 0 || number > 255) {
            throw new IllegalStateException("no byte: " + number);
        }
        return number;
    }

    private static int shortOf(float parts) {
        if (parts != (short) parts) {
            throw new IllegalStateException("no short: " + parts);
        }
        return (short) parts;
    }
}
