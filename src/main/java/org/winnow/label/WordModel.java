package org.winnow.label;

/**
 * What a row's words say of its role: a linear model over its words, their stems, pairs, and the
 * first, last and only ones. Learnt vocabulary beside the written one of the {@link Lexicon}.
 */
final class WordModel {

    /** Words looked at from the start of a row, and from its end. */
    private static final int HEAD = 14;

    private static final int TAIL = 6;

    private static final int WORD = 0x1F123BB5;
    private static final int FIRST = 0x2C1B3C6D;
    private static final int LAST = 0x297A2D39;
    private static final int PAIR = 0x5BD1E995;
    private static final int LINE = 0x7FEB352D;

    /** The most keys of a row: three a word, four for the row, and its signs. */
    static final int KEYS = 3 * (HEAD + TAIL) + 4 + Shape.KEYS;

    /** Read when the first page comes: words say the same of markup and of texts. */
    private static final class Bundled {
        private static final WordModel MODEL = new WordModel(KeyWeights.load(RESOURCE));
    }

    /** What it is read from. */
    static final String RESOURCE = "roles.words";

    private final KeyWeights weights;

    WordModel(KeyWeights weights) {
        this.weights = weights;
    }

    /** The one that comes with the library. */
    static WordModel bundled() {
        return Bundled.MODEL;
    }

    /**
     * Scores of the rows from {@code from} to {@code to - 1}, {@code ROLES.size()} a row; all 0 for
     * rows of the story, whose words say nothing of roles.
     */
    float[] scores(Sheet sheet, boolean[] kept, int from, int to) {
        float[] scores = new float[(to - from) * RoleModel.ROLES.size()];
        int[] keys = new int[KEYS];
        for (int row = from; row < to; row++) {
            if (!kept[row]) {
                score(keys, keys(sheet, row, keys), scores, (row - from) * RoleModel.ROLES.size());
            }
        }
        return scores;
    }

    private void score(int[] keys, int count, float[] scores, int offset) {
        for (int i = 0; i < count; i++) {
            weights.add(keys[i], scores, offset);
        }
        for (int k = offset; k < offset + RoleModel.ROLES.size(); k++) {
            scores[k] *= weights.scale(count);
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

    static int mix(int seed, int word) {
        int h = (seed ^ word) * 0x9E3779B1;
        return (h ^ h >>> 15) * 0x85EBCA77;
    }

    /**
     * Scores made comparable from row to row, as logarithms of probabilities: each less the
     * logarithm of what all add up to.
     */
    static float[] logs(float[] scores) {
        int outputs = RoleModel.ROLES.size();
        float[] logs = new float[scores.length];
        for (int row = 0; row < scores.length; row += outputs) {
            float total = 0;
            for (int k = row; k < row + outputs; k++) {
                total += Exponential.of(scores[k]);
            }
            float log = (float) Math.log(total);
            for (int k = row; k < row + outputs; k++) {
                logs[k] = scores[k] - log;
            }
        }
        return logs;
    }
}
