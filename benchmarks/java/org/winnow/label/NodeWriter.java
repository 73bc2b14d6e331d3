package org.winnow.label;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The nodes of XGBoost's trees, in the order and form in which {@link TreeNodes} reads them. */
final class NodeWriter {

    /** A node; of a leaf the feature is {@link TreeNodes#LEAF}. */
    private record Node(int feature, float value) {}

    private final List<Node> nodes = new ArrayList<>();
    private final int columns;

    NodeWriter(JsonNode trees, int columns) {
        this.columns = columns;
        trees.forEach(tree -> add(tree, 0));
    }

    /** Makes each leaf the nearest that can be written. */
    static void roundLeaves(JsonNode tree) {
        ArrayNode values = (ArrayNode) tree.path("split_conditions");
        for (int node = 0; node < values.size(); node++) {
            if (tree.path("left_children").get(node).asInt() < 0) {
                double parts = Math.rint(values.get(node).asDouble() * TreeNodes.SCALE);
                values.set(node, (float) (parts / TreeNodes.SCALE));
            }
        }
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

    void write(DataOutputStream out) throws IOException {
        out.writeInt(nodes.size());
        List<List<Float>> thresholds = thresholds();
        for (List<Float> own : thresholds) {
            out.writeByte(byteOf(own.size()));
            for (float threshold : own) {
                out.writeFloat(threshold);
            }
        }
        for (Node node : nodes) {
            out.writeShort(node.feature);
        }
        for (Node node : nodes) {
            if (node.feature != TreeNodes.LEAF) {
                out.writeByte(byteOf(thresholds.get(node.feature).indexOf(node.value)));
            }
        }
        for (Node node : nodes) {
            if (node.feature == TreeNodes.LEAF) {
                out.writeShort(shortOf(node.value * TreeNodes.SCALE));
            }
        }
    }

    /** Of each column what it is compared with, ascending. */
    private List<List<Float>> thresholds() {
        List<TreeSet<Float>> sets = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            sets.add(new TreeSet<>());
        }
        for (Node node : nodes) {
            if (node.feature != TreeNodes.LEAF) {
                sets.get(node.feature).add(node.value);
            }
        }
        return sets.stream().map(set -> List.copyOf(set)).toList();
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
