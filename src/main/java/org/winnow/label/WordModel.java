package org.winnow.label;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What a row's words say of its role: a linear model over its words, their stems, pairs, and the
 * first, last and only ones. Learnt vocabulary beside the written one of the {@link Lexicon}.
 *
 * <p>The resource: a {@link Header}, then big endian: int number of keys, the keys in ascending
 * order, then for each key a signed byte a role, in 1/{@value #SCALE}.
 */
final class WordModel {

    /** Weights are kept to the nearest of so many parts of 1. */
    static final float SCALE = 12;

    /** Words looked at from the start of a row, and from its end. */
    private static final int HEAD = 14;

    private static final int TAIL = 6;

    /** Rows around a row whose scores are taken together, to each side. */
    private static final int REACH = 4;

    /** The score of a row beyond the page: a log-probability that is neither high nor low. */
    private static final float OUTSIDE = -1;

    private static final int WORD = 0x1F123BB5;
    private static final int FIRST = 0x2C1B3C6D;
    private static final int LAST = 0x297A2D39;
    private static final int PAIR = 0x5BD1E995;
    private static final int LINE = 0x7FEB352D;

    /** The most keys of a row: three a word, and four for the row. */
    static final int KEYS = 3 * (HEAD + TAIL) + 4;

    private final HashTable places;
    private final byte[] weights;
    private final Map<String, String> header;

    private WordModel(Map<String, String> header, int[] keys, byte[] weights) {
        this.header = header;
        Map<Integer, Integer> table = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            table.put(keys[i], i + 1);
        }
        this.places = HashTable.of(table);
        this.weights = weights;
    }

    static WordModel load(String resource) {
        try (InputStream in = WordModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    static WordModel read(DataInputStream in) throws IOException {
        Map<String, String> header = Header.read(in);
        int[] keys = new int[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
        }
        return new WordModel(header, keys, in.readAllBytes());
    }

    /** What the resource says of itself. */
    Map<String, String> header() {
        return header;
    }

    /** How many weights it holds: for each key one a role. */
    int size() {
        return weights.length;
    }

    /** Scores of the rows from {@code from} to {@code to - 1}, {@code ROLES.size()} a row. */
    float[] scores(Sheet sheet, int from, int to) {
        int outputs = RoleModel.ROLES.size();
        float[] scores = new float[(to - from) * outputs];
        int[] keys = new int[KEYS];
        for (int row = from; row < to; row++) {
            int offset = (row - from) * outputs;
            int count = keys(sheet, row, keys);
            float scale = 1 / (SCALE * (float) Math.sqrt(Math.max(1, count)));
            for (int i = 0; i < count; i++) {
                add(places.get(keys[i]) - 1, scores, offset);
            }
            for (int k = offset; k < offset + outputs; k++) {
                scores[k] *= scale;
            }
        }
        return scores;
    }

    private void add(int key, float[] scores, int offset) {
        int outputs = RoleModel.ROLES.size();
        for (int k = 0; k < outputs && key >= 0; k++) {
            scores[offset + k] += weights[key * outputs + k];
        }
    }

    /** Fills in the keys of a row and tells their number. */
    static int keys(Sheet sheet, int row, int[] keys) {
        Words words = sheet.words();
        int first = words.first(row);
        int end = words.end(row);
        int count = 0;
        int line = LINE;
        for (int i = first; i < end; i++) {
            line = mix(line, words.word(i));
            if (i >= first + HEAD && i < end - TAIL) {
                continue;
            }
            keys[count++] = mix(WORD, words.word(i));
            if (i > first) {
                keys[count++] = mix(mix(PAIR, words.word(i - 1)), words.word(i));
            }
            if (words.stem(i) != 0) {
                keys[count++] = mix(FIRST + WORD, words.stem(i));
            }
        }
        if (first < end) {
            keys[count++] = mix(FIRST, words.word(first));
            keys[count++] = mix(LAST, words.word(end - 1));
            keys[count++] = line;
        }
        return count;
    }

    private static int mix(int seed, int word) {
        int h = (seed ^ word) * 0x9E3779B1;
        return (h ^ h >>> 15) * 0x85EBCA77;
    }

    /**
     * Adds the scores of each row, as logarithms of probabilities, and of those around it. The
     * table has the columns of {@link Runs}.
     */
    static void addScores(Table table, float[] scores) {
        int outputs = RoleModel.ROLES.size();
        float[] logs = logs(scores);
        for (int k = 0; k < outputs; k++) {
            String name = "words_" + RoleModel.ROLES.get(k).id();
            float[] own = table.add(name);
            for (int row = 0; row < own.length; row++) {
                own[row] = logs[row * outputs + k];
            }
            Runs.means(table, name, own);
            addStep(table, name, -1);
            addStep(table, name, 1);
            addAround(table, name, own);
        }
    }

    /** Scores made comparable from row to row: each less the logarithm of what all add up to. */
    private static float[] logs(float[] scores) {
        int outputs = RoleModel.ROLES.size();
        float[] logs = new float[scores.length];
        for (int row = 0; row < scores.length; row += outputs) {
            double total = 0;
            for (int k = row; k < row + outputs; k++) {
                total += Math.exp(scores[k]);
            }
            for (int k = row; k < row + outputs; k++) {
                logs[k] = scores[k] - (float) Math.log(total);
            }
        }
        return logs;
    }

    private static void addStep(Table table, String name, int step) {
        float[] own = table.column(name);
        float[] column = table.add(name + (step > 0 ? "+" : "") + step);
        for (int row = 0; row < own.length; row++) {
            int other = row + step;
            column[row] = other < 0 || other >= own.length ? OUTSIDE : own[other];
        }
    }

    private static void addAround(Table table, String name, float[] own) {
        float[] around = table.add(name + "_around");
        float[] sums = Table.sums(own);
        for (int row = 0; row < own.length; row++) {
            int from = Math.max(0, row - REACH);
            int to = Math.min(own.length, row + REACH + 1);
            around[row] = (sums[to] - sums[from] - own[row]) / (to - from);
        }
    }
}
