package org.winnow.label;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The nodes of trees as they stand in the resource of {@link Trees}. */
final class TreeNodes {
    /** What stands for the feature of a leaf. */
    static final int LEAF = -1;

    final int[] roots;
    final short[] feature;
    final float[] value;
    final int[] right;

    TreeNodes(DataInputStream in) throws IOException {
        roots = new int[in.readInt()];
        int nodes = 0;
        for (int t = 0; t < roots.length; t++) {
            roots[t] = nodes;
            nodes += in.readInt();
        }
        feature = new short[nodes];
        value = new float[nodes];
        right = new int[nodes];
        for (int n = 0; n < nodes; n++) {
            feature[n] = in.readShort();
            value[n] = in.readFloat();
        }
        for (int root : roots) {
            end(root);
        }
    }

    /** Finds the right child of a node and of all below it; the node after the last of these. */
    private int end(int node) {
        if (feature[node] == LEAF) {
            return node + 1;
        }
        right[node] = end(node + 1);
        return end(right[node]);
    }

    /** The features that some node asks for, ascending. */
    int[] used() {
        List<Integer> used = new ArrayList<>();
        for (short asked : feature) {
            used.add((int) asked);
        }
        return used.stream().filter(f -> f != LEAF).mapToInt(f -> f).sorted().distinct().toArray();
    }

    int depth() {
        int deepest = 0;
        for (int root : roots) {
            deepest = Math.max(deepest, depth(root));
        }
        return deepest;
    }

    private int depth(int node) {
        return feature[node] == LEAF ? 0 : 1 + Math.max(depth(node + 1), depth(right[node]));
    }
}
