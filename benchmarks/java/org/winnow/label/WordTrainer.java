package org.winnow.label;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Trains the linear model of the roles' words: softmax regression by AdaGrad, then pruned. */
final class WordTrainer {

    private static final int EPOCHS = 8;
    private static final float RATE = 0.25f;
    private static final float DECAY = 2e-4f;

    /** A word that fewer sites use is a site's own. */
    private static final int SITES = 2;

    /** Smaller weights say nothing and would fill the jar: out of fold nothing is lost. */
    private static final float LEAST = 0.25f;

    private final int most;
    private final List<int[]> rows = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private final List<Float> importance = new ArrayList<>();
    private final Map<Integer, Set<String>> sites = new HashMap<>();

    /**
     * @param most keys that the resource may hold
     */
    WordTrainer(int most) {
        this.most = most;
    }

    void add(Sheet sheet, int row, int label, float weight, String site) {
        int[] keys = new int[WordModel.KEYS];
        int count = WordModel.keys(sheet, row, keys);
        int[] own = java.util.Arrays.copyOf(keys, count);
        rows.add(own);
        labels.add(label);
        importance.add(weight);
        for (int key : own) {
            Set<String> seen = sites.computeIfAbsent(key, k -> new HashSet<>(2));
            if (seen.size() < SITES) {
                seen.add(site);
            }
        }
    }

    /** The trained model as a resource, with these header lines. */
    byte[] train(Map<String, String> header) {
        int outputs = RoleModel.ROLES.size();
        Map<Integer, float[]> weights = new HashMap<>();
        Map<Integer, float[]> squares = new HashMap<>();
        sites.forEach(
                (key, seen) -> {
                    if (seen.size() >= SITES) {
                        weights.put(key, new float[outputs]);
                        squares.put(key, new float[outputs]);
                    }
                });
        float[] bias = new float[outputs];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(i, weights, squares, bias);
            }
        }
        return write(weights, header);
    }

    private void step(
            int i, Map<Integer, float[]> weights, Map<Integer, float[]> squares, float[] bias) {
        int outputs = bias.length;
        float[] sums = bias.clone();
        int[] keys = rows.get(i);
        float scale = 1 / (float) Math.sqrt(Math.max(1, keys.length));
        for (int key : keys) {
            float[] w = weights.get(key);
            for (int k = 0; w != null && k < outputs; k++) {
                sums[k] += w[k] * scale;
            }
        }
        float most = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        float total = 0;
        for (int k = 0; k < outputs; k++) {
            sums[k] = (float) Math.exp(sums[k] - most);
            total += sums[k];
        }
        for (int k = 0; k < outputs; k++) {
            float gradient = importance.get(i) * ((k == labels.get(i) ? 1 : 0) - sums[k] / total);
            sums[k] = gradient;
            bias[k] += 0.01f * gradient;
        }
        for (int key : keys) {
            float[] w = weights.get(key);
            if (w != null) {
                float[] s = squares.get(key);
                for (int k = 0; k < outputs; k++) {
                    float g = sums[k] * scale - DECAY * w[k];
                    s[k] += g * g;
                    w[k] += RATE * g / (float) Math.sqrt(s[k] + 1e-4f);
                }
            }
        }
    }

    private byte[] write(Map<Integer, float[]> weights, Map<String, String> header) {
        Map<Integer, Double> worth = new HashMap<>();
        Map<Integer, Integer> uses = new HashMap<>();
        rows.forEach(
                keys -> {
                    for (int key : keys) {
                        uses.merge(key, 1, Integer::sum);
                    }
                });
        weights.forEach(
                (key, w) -> {
                    double norm = 0;
                    for (float x : w) {
                        norm += x * x;
                    }
                    worth.put(key, norm * Math.sqrt(uses.get(key)));
                });
        List<Integer> keys = new ArrayList<>(worth.keySet());
        keys.sort(Comparator.comparing((Integer key) -> -worth.get(key)).thenComparing(key -> key));
        keys = new ArrayList<>(keys.subList(0, Math.min(most, keys.size())));
        Collections.sort(keys);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            TreeTrainer.writeHeader(header, out);
            out.writeByte('\n');
            out.writeInt(keys.size());
            for (int key : keys) {
                out.writeInt(key);
            }
            for (int key : keys) {
                for (float w : weights.get(key)) {
                    out.writeByte(coarse(w));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int coarse(float weight) {
        return Math.abs(weight) < LEAST
                ? 0
                : Math.max(-127, Math.min(127, Math.round(weight * WordModel.SCALE)));
    }

    static WordModel read(byte[] resource) {
        try {
            return WordModel.read(new DataInputStream(new ByteArrayInputStream(resource)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
