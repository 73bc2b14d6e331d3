package org.winnow.label;

import java.io.DataInputStream;
import java.io.IOException;

/** The nodes of trees as they stand in the resource of {@link Trees}. */
final class TreeNodes {

    /** What stands for the feature of a leaf. */
    static final int LEAF = -1;

    /** Leaves are kept in so many parts of 1: sums of 160 of them err by .01 of a log-odds. */
    static final float SCALE = 512;

    /** Of a threshold the upper half of a float is kept. */
    static final int HALF = 16;

    final int[] roots;
    final short[] feature;
    final float[] value;
    final int[] right;

    /**
     * @param in at the number of trees
     * @param columns how many the trees ask for
     */
    TreeNodes(DataInputStream in, int columns) throws IOException {
        roots = new int[in.readInt()];
        right = new int[in.readInt()];
        feature = new short[right.length];
        value = new float[right.length];
        float[][] thresholds = thresholds(in, columns);
        byte[] leaf = in.readNBytes(right.length);
        int leaves = 0;
        for (byte one : leaf) {
            leaves += one;
        }
        short[] asked = shorts(in, leaf.length - leaves);
        byte[] compared = in.readNBytes(asked.length);
        short[] values = shorts(in, leaves);
        for (int node = 0, forks = 0; node < leaf.length; node++) {
            if (leaf[node] == 0) {
                feature[node] = asked[forks];
                value[node] = thresholds[asked[forks]][compared[forks] & 0xFF];
                forks++;
            } else {
                feature[node] = LEAF;
                value[node] = values[node - forks] / SCALE;
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
        int all = 0;
        for (int column = 0; column < columns; column++) {
            thresholds[column] = new float[in.readUnsignedByte()];
            all += thresholds[column].length;
        }
        short[] halves = shorts(in, all);
        int at = 0;
        for (float[] own : thresholds) {
            for (int i = 0; i < own.length; i++) {
                own[i] = Float.intBitsToFloat(halves[at++] << HALF);
            }
        }
        return thresholds;
    }

    /** Numbers of which all upper bytes come before all lower ones. */
    private static short[] shorts(DataInputStream in, int count) throws IOException {
        byte[] upper = in.readNBytes(count);
        byte[] lower = in.readNBytes(count);
        short[] shorts = new short[count];
        for (int i = 0; i < count; i++) {
            shorts[i] = (short) (upper[i] << Byte.SIZE | lower[i] & 0xFF);
        }
        return shorts;
    }

    /** Finds the right child of a node and of all below it; the node after the last of these. */
    private int end(int node) {
        if (feature[node] == LEAF) {
            return node + 1;
        }
        right[node] = end(node + 1);
        return end(right[node]);
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
