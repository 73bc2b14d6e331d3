package org.winnow.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A second voice beside the trees': a linear model over a row's words, its facts, its place and the
 * phrases in it and around it, all learnt together. It cannot see how one thing depends on another,
 * as trees do, but it is less easily misled; each makes up for much that the other gets wrong. Safe
 * to share.
 */
final class Voice {

    /** The line of the header that names what is asked for beside words. */
    static final String COLUMNS = "columns";

    /** The end of a name in that line that stands for all names that begin like it. */
    private static final String ALL = "*";

    private static final int FEATURE = 0x3C6EF372;

    /** What all rows have. */
    private static final int ALWAYS = 0x1B873593;

    /** A phrase so many rows before a row is near, and so many is in sight. */
    private static final float NEAR = 3;

    private static final float IN_SIGHT = 12;

    /** Shares are told apart in fifths. */
    private static final int SHARES = 5;

    /** Beyond all steps of sizes. */
    private static final int SHARE = 100;

    /** Sizes are told apart in steps of the root of 2. */
    private static final double STEP = 2 / Math.log(2);

    /** The steps of whole numbers, which most values are. */
    private static final int[] SIZES = IntStream.range(0, 256).map(Voice::steps).toArray();

    private final KeyWeights weights;
    private final Asked asked;

    /** A key for each that is asked for. */
    private final int[] names;

    private final boolean[] since;

    /** Takes a key of some rows that follow each other, from one to before another. */
    interface Sink {
        void accept(int from, int to, int key);
    }

    Voice(KeyWeights weights) {
        this.weights = weights;
        String columns = weights.header().getOrDefault(COLUMNS, "");
        this.asked = new Asked(names(List.of(columns.split(" ", -1))));
        this.names = new int[asked.size()];
        this.since = new boolean[asked.size()];
        for (int c = 0; c < names.length; c++) {
            names[c] = WordModel.mix(FEATURE, asked.names().get(c).hashCode());
            since[c] = asked.names().get(c).startsWith("since_");
        }
    }

    /** These names, and in the place of {@code since_*} all features whose names begin so. */
    private static List<String> names(List<String> columns) {
        Set<String> names = new LinkedHashSet<>();
        for (String column : columns) {
            if (column.endsWith(ALL)) {
                String start = column.substring(0, column.length() - ALL.length());
                RoleFeatures.ALL.keySet().stream()
                        .filter(feature -> feature.startsWith(start))
                        .forEach(names::add);
            } else {
                names.add(column);
            }
        }
        return List.copyOf(names);
    }

    static Voice load(String resource) {
        return new Voice(KeyWeights.load(resource));
    }

    /** The names of what it asks for. */
    List<String> columns() {
        return asked.names();
    }

    /** What the resource says of itself. */
    Map<String, String> header() {
        return weights.header();
    }

    /**
     * What it says of these rows of a page: one sum a role for each. Of a row mostly the same is
     * said as of the one before, so that what changes from row to row is found first and then added
     * up.
     */
    float[] scores(RolePage page, int[] rows) {
        int outputs = RoleModel.ROLES.size();
        int[] sums = new int[(rows.length + 1) * outputs];
        int[] counts = new int[rows.length + 1];
        tell(
                page,
                rows,
                (from, to, key) -> {
                    counts[from]++;
                    counts[to]--;
                    weights.add(key, sums, from * outputs, to * outputs);
                });
        float[] scores = new float[rows.length * outputs];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            count += counts[row];
            float scale = weights.scale(count);
            for (int at = row * outputs; at < (row + 1) * outputs; at++) {
                scores[at] = sums[at] * scale;
                sums[at + outputs] += sums[at];
            }
        }
        return scores;
    }

    /** Tells the keys of these rows of a page, each with the rows' places among these. */
    void tell(RolePage page, int[] rows, Sink sink) {
        sink.accept(0, rows.length, ALWAYS);
        int[] keys = new int[WordModel.KEYS];
        for (int i = 0; i < rows.length; i++) {
            int count = WordModel.keys(page.sheet(), page.from() + rows[i], keys);
            count = Shape.add(page.sheet().text(page.from() + rows[i]), keys, count);
            for (int k = 0; k < count; k++) {
                sink.accept(i, i + 1, keys[k]);
            }
        }
        float[][] columns = asked.columns(page);
        for (int c = 0; c < names.length; c++) {
            if (columns[c] != page.nothing()) {
                tell(c, columns[c], rows, sink);
            }
        }
    }

    /** Tells the keys of a column: one for each run of rows that are on the same step. */
    private void tell(int c, float[] column, int[] rows, Sink sink) {
        for (int from = 0, to; from < rows.length; from = to) {
            float value = column[rows[from]];
            int step = step(c, value);
            to = from + 1;
            while (to < rows.length
                    && (column[rows[to]] == value || step(c, column[rows[to]]) == step)) {
                to++;
            }
            if (step != 0) {
                sink.accept(from, to, WordModel.mix(names[c], step));
            }
        }
    }

    private int step(int c, float value) {
        return since[c] ? sight(value) : step(value);
    }

    /** How near something is: 0 for out of sight. */
    private static int sight(float rows) {
        return rows < NEAR ? 1 : rows < IN_SIGHT ? 2 : 0;
    }

    /** About how large a value is: 0 for none. */
    private static int step(float value) {
        if (value < 0) {
            return -1 - size(-value);
        }
        return value < 1 && value > 0 ? SHARE + (int) Math.ceil(value * SHARES) : size(value);
    }

    private static int size(float value) {
        int whole = (int) value;
        return whole == value && whole < SIZES.length ? SIZES[whole] : steps(value);
    }

    private static int steps(float value) {
        return (int) Math.round(STEP * Math.log1p(value));
    }
}
