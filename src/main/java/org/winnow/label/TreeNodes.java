package org.winnow.label;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The nodes of trees as they stand in the resource of {@link Trees}. */
final class TreeNodes {

    /** What stands for the feature of a leaf. */
    static final int LEAF = -1;

    /** Leaves are kept in so many parts of 1: a tenth of a thousandth of a log-odds is nothing. */
    static final float SCALE = 4096;

    final int[] roots;
    final short[] feature;
    final float[] value;
    final int[] right;

    /**
     * @param in at the number of trees
     * @param columns how many the trees may ask for
     */
    TreeNodes(DataInputStream in, int columns) throws IOException {
        roots = new int[in.readInt()];
        feature = new short[in.readInt()];
        value = new float[feature.length];
        right = new int[feature.length];
        float[][] thresholds = thresholds(in, columns);
        for (int node = 0; node < feature.length; node++) {
            feature[node] = in.readShort();
        }
        for (int node = 0; node < feature.length; node++) {
            if (feature[node] != LEAF) {
                value[node] = thresholds[feature[node]][in.readUnsignedByte()];
            }
        }
        for (int node = 0; node < feature.length; node++) {
            if (feature[node] == LEAF) {
                value[node] = in.readShort() / SCALE;
            }
        }
        int next = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = next;
            next = end(next);
        }
    }

    private static float[][] thresholds(DataInputStream in, int columns) throws IOException {
        float[][] thresholds = new float[columns][];
        for (int column = 0; column < columns; column++) {
            thresholds[column] = new float[in.readUnsignedByte()];
            for (int at = 0; at < thresholds[column].length; at++) {
                thresholds[column][at] = in.readFloat();
            }
        }
        return thresholds;
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
