package org.winnow.label;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Trains a linear model of roles: softmax regression by AdaGrad, then pruned. */
final class KeyTrainer {

    private static final int EPOCHS = 8;
    private static final float RATE = 0.25f;
    private static final float DECAY = 2e-4f;

    /** A key that fewer sites have is a site's own. */
    private static final int SITES = 2;

    /** Smaller weights say nothing and would fill the jar: out of fold nothing is lost. */
    private static final float LEAST = 0.25f;

    private static final int OUTPUTS = RoleModel.ROLES.size();

    private final Settings settings;
    private final List<int[]> rows = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private final List<Float> importance = new ArrayList<>();
    private final Map<Integer, Set<String>> sites = new HashMap<>();

    /** The keys that are learnt, and for each one weight a role. */
    private int[] keys = {};

    private float[] weights = {};

    /**
     * How to train.
     *
     * @param most keys that the resource may hold
     * @param fits 2 to train again, with the keys alone that are kept
     * @param parts into which weights are cut: finer ones fill the jar
     */
    record Settings(int most, int fits, int parts) {}

    KeyTrainer(Settings settings) {
        this.settings = settings;
    }

    /** Adds a row by its keys. */
    void add(int[] own, int label, float weight, String site) {
        rows.add(own);
        labels.add(label);
        importance.add(weight);
        for (int key : own) {
            Set<String> seen = sites.computeIfAbsent(KeyWeights.of(key), k -> new HashSet<>(2));
            if (seen.size() < SITES) {
                seen.add(site);
            }
        }
    }

    /** The trained model as a resource, with these header lines. */
    byte[] train(Map<String, String> header) {
        keys =
                sites.entrySet().stream()
                        .filter(entry -> entry.getValue().size() >= SITES)
                        .mapToInt(Map.Entry::getKey)
                        .sorted()
                        .toArray();
        for (int fit = 0; fit < settings.fits(); fit++) {
            List<int[]> places = places();
            fit(places);
            prune(places);
        }
        return write(header);
    }

    /** For each row the places of its keys, -1 for a key that is not learnt. */
    private List<int[]> places() {
        List<int[]> places = new ArrayList<>(rows.size());
        for (int[] own : rows) {
            int[] found = new int[own.length];
            for (int i = 0; i < own.length; i++) {
                found[i] = Math.max(-1, Arrays.binarySearch(keys, KeyWeights.of(own[i])));
            }
            places.add(found);
        }
        return places;
    }

    private void fit(List<int[]> places) {
        weights = new float[keys.length * OUTPUTS];
        float[] squares = new float[weights.length];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(places.get(i), gradients(places.get(i), i), squares);
            }
        }
    }

    /** What the model should have said of a row less what it says. */
    private float[] gradients(int[] places, int row) {
        float[] sums = new float[OUTPUTS];
        float scale = scale(places);
        for (int place : places) {
            for (int k = 0; place >= 0 && k < OUTPUTS; k++) {
                sums[k] += weights[place * OUTPUTS + k] * scale;
            }
        }
        float most = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        float total = 0;
        for (int k = 0; k < OUTPUTS; k++) {
            sums[k] = (float) Math.exp(sums[k] - most);
            total += sums[k];
        }
        for (int k = 0; k < OUTPUTS; k++) {
            float wanted = k == labels.get(row) ? 1 : 0;
            sums[k] = importance.get(row) * (wanted - sums[k] / total);
        }
        return sums;
    }

    private static float scale(int[] places) {
        return 1 / (float) Math.sqrt(Math.max(1, places.length));
    }

    private void step(int[] places, float[] gradients, float[] squares) {
        float scale = scale(places);
        for (int place : places) {
            for (int k = 0; place >= 0 && k < OUTPUTS; k++) {
                int at = place * OUTPUTS + k;
                float g = gradients[k] * scale - DECAY * weights[at];
                squares[at] += g * g;
                weights[at] += RATE * g / (float) Math.sqrt(squares[at] + 1e-4f);
            }
        }
    }

    /** Keeps the keys that are worth most: those of large weights that many rows have. */
    private void prune(List<int[]> places) {
        double[] worth = new double[keys.length];
        places.forEach(
                own -> {
                    for (int place : own) {
                        worth[Math.max(0, place)] += place < 0 ? 0 : 1;
                    }
                });
        List<Integer> order = new ArrayList<>();
        for (int key = 0; key < keys.length; key++) {
            double norm = 0;
            for (int k = 0; k < OUTPUTS; k++) {
                norm += weights[key * OUTPUTS + k] * weights[key * OUTPUTS + k];
            }
            worth[key] = norm * Math.sqrt(worth[key]);
            order.add(key);
        }
        order.sort(Comparator.comparing((Integer key) -> -worth[key]).thenComparing(key -> key));
        int count = Math.min(settings.most(), order.size());
        int[] kept = order.subList(0, count).stream().mapToInt(key -> key).sorted().toArray();
        float[] keptWeights = new float[kept.length * OUTPUTS];
        for (int i = 0; i < kept.length; i++) {
            System.arraycopy(weights, kept[i] * OUTPUTS, keptWeights, i * OUTPUTS, OUTPUTS);
            kept[i] = keys[kept[i]];
        }
        keys = kept;
        weights = keptWeights;
    }

    private byte[] write(Map<String, String> header) {
        Map<String, String> lines = new LinkedHashMap<>(header);
        lines.put(KeyWeights.PARTS, Integer.toString(settings.parts()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            TreeTrainer.writeHeader(lines, out);
            out.writeByte('\n');
            out.writeInt(keys.length);
            int last = 0;
            for (int key : keys) {
                writeGroups(key - last, out);
                last = key;
            }
            for (float weight : weights) {
                out.writeByte(coarse(weight));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes a number seven bits at a time, the lowest first; the eighth bit says: more follow. */
    private static void writeGroups(int number, DataOutputStream out) throws IOException {
        int rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            out.writeByte(rest & 0x7F | 0x80);
        }
        out.writeByte(rest);
    }

    private int coarse(float weight) {
        return Math.abs(weight) < LEAST
                ? 0
                : Math.max(-127, Math.min(127, Math.round(weight * settings.parts())));
    }

    static KeyWeights read(byte[] resource) {
        try {
            return KeyWeights.read(new DataInputStream(new ByteArrayInputStream(resource)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
