package org.winnow.label;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of a linear model: one a role for each key that a row may have. Of a key its upper
 * {@value #BITS} bits count. Safe to share.
 *
 * <p>The resource: a {@link Header}, then big endian: int number of keys, the keys in ascending
 * order, each as what it is more than the one before, in groups of seven bits, the lowest first and
 * all but the last with the eighth bit set; then for each key a signed byte a role, in parts of 1.
 */
final class KeyWeights {

    /** The line of the header that says into how many parts of 1 weights are cut. */
    static final String PARTS = "parts";

    /** Of 3,000 keys, one in a thousand is taken for another; whole keys are 8 KB of the jar. */
    static final int BITS = 22;

    /** Bits of {@link #known}: with so many, one key in twenty is looked up for nothing. */
    private static final int FILTER = 16;

    private static final int GROUP = 7;

    private static final int OUTPUTS = RoleModel.ROLES.size();

    private final HashTable places;

    /** A bit for each key, by its upper bits: most keys are unknown, and this tells at once. */
    private final long[] known = new long[1 << FILTER - 6];

    private final byte[] weights;
    private final float parts;
    private final Map<String, String> header;

    private KeyWeights(Map<String, String> header, int[] keys, byte[] weights) {
        this.header = header;
        Map<Integer, Integer> table = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            table.put(keys[i], i + 1);
            int upper = keys[i] >>> BITS - FILTER;
            known[upper >>> 6] |= 1L << upper;
        }
        this.places = HashTable.of(table);
        this.weights = weights;
        this.parts = Float.parseFloat(header.getOrDefault(PARTS, "1"));
    }

    static KeyWeights load(String resource) {
        try (InputStream in = KeyWeights.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    static KeyWeights read(DataInputStream in) throws IOException {
        Map<String, String> header = Header.read(in);
        int[] keys = new int[in.readInt()];
        int key = 0;
        for (int i = 0; i < keys.length; i++) {
            key += difference(in);
            keys[i] = key;
        }
        return new KeyWeights(header, keys, in.readAllBytes());
    }

    private static int difference(DataInputStream in) throws IOException {
        int difference = 0;
        int shift = 0;
        int group;
        do {
            group = in.readUnsignedByte();
            difference |= (group & (1 << GROUP) - 1) << shift;
            shift += GROUP;
        } while (group >>> GROUP != 0);
        return difference;
    }

    /** The bits of a key that count. */
    static int of(int key) {
        return key >>> 32 - BITS;
    }

    /** What the resource says of itself. */
    Map<String, String> header() {
        return header;
    }

    /** How many weights it holds: for each key one a role. */
    int size() {
        return weights.length;
    }

    /** Adds what a key weighs, one number a role from {@code offset} on. */
    void add(int key, float[] scores, int offset) {
        int at = place(key);
        if (at >= 0) {
            for (int k = 0; k < OUTPUTS; k++) {
                scores[offset + k] += weights[at + k];
            }
        }
    }

    /** The same, and takes it away from {@code end} on: see {@link Voice#scores}. */
    void add(int key, int[] sums, int offset, int end) {
        int at = place(key);
        if (at >= 0) {
            for (int k = 0; k < OUTPUTS; k++) {
                int weight = weights[at + k];
                sums[offset + k] += weight;
                sums[end + k] -= weight;
            }
        }
    }

    /** Where the weights of a key begin, negative if it has none. */
    private int place(int key) {
        int upper = key >>> 32 - FILTER;
        if ((known[upper >>> 6] >>> upper & 1) == 0) {
            return -1;
        }
        return (places.get(of(key)) - 1) * OUTPUTS;
    }

    /** What sums of so many keys are to be multiplied by: the more there are the less each says. */
    float scale(int count) {
        return 1 / (parts * (float) Math.sqrt(Math.max(1, count)));
    }
}
