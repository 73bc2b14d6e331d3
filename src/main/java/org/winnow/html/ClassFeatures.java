package org.winnow.html;

import java.util.Arrays;

/** What the words in classes and ids say of a row: {@link Vocabulary}. */
final class ClassFeatures {

    /** Elements above a row that are looked at one by one. */
    private static final int ANCESTORS = 4;

    private final int[] parent;
    private final int[] block;
    private final int[] inner;
    private final int rows;
    private final float[] low;
    private final float[] high;
    private final float[] sum;
    private final float[] count;

    ClassFeatures(Outline page, Tokens tokens, Vocabulary vocabulary) {
        this(
                page.elements().parent,
                new int[][] {page.rows().element, page.rows().inner},
                page.size());
        score(tokens, page.elements().size(), vocabulary);
    }

    private ClassFeatures(int[] parent, int[][] places, int rows) {
        this.parent = parent;
        this.block = places[0];
        this.inner = places[1];
        this.rows = rows;
        this.low = new float[parent.length];
        this.high = new float[parent.length];
        this.sum = new float[parent.length];
        this.count = new float[parent.length];
    }

    private void score(Tokens tokens, int elements, Vocabulary vocabulary) {
        Arrays.fill(low, Vocabulary.UNKNOWN);
        Arrays.fill(high, Vocabulary.UNKNOWN);
        for (int element = 0; element < elements; element++) {
            for (int at = tokens.from(element); at < tokens.to(element); at++) {
                if (vocabulary.knows(tokens.hash(at))) {
                    float score = vocabulary.score(tokens.hash(at));
                    boolean first = count[element] == 0;
                    low[element] = first ? score : Math.min(low[element], score);
                    high[element] = first ? score : Math.max(high[element], score);
                    sum[element] += score;
                    count[element]++;
                }
            }
        }
    }

    void fill(Columns columns) {
        float[] innerLow = columns.add("class_inner_min");
        float[] innerHigh = columns.add("class_inner_max");
        for (int row = 0; row < rows; row++) {
            innerLow[row] = low[inner[row]];
            innerHigh[row] = high[inner[row]];
        }
        for (int step = 0; step < ANCESTORS; step++) {
            ancestor(columns, step);
        }
        path(columns);
    }

    private void ancestor(Columns columns, int step) {
        float[] lowest = columns.add("class" + step + "_min");
        float[] highest = columns.add("class" + step + "_max");
        for (int row = 0; row < rows; row++) {
            int at = block[row];
            for (int i = 0; i < step && at > 0; i++) {
                at = parent[at];
            }
            lowest[row] = low[at];
            highest[row] = high[at];
        }
    }

    private void path(Columns columns) {
        float[] lowest = columns.add("class_min");
        float[] highest = columns.add("class_max");
        float[] mean = columns.add("class_mean");
        float[] nearest = columns.add("class_nearest");
        float[] total = columns.add("class_sum");
        for (int row = 0; row < rows; row++) {
            float all = 0;
            float min = Float.MAX_VALUE;
            float max = -Float.MAX_VALUE;
            for (int at = block[row]; at > 0; at = parent[at]) {
                if (count[at] > 0) {
                    nearest[row] = all == 0 ? sum[at] / count[at] : nearest[row];
                    min = Math.min(min, low[at]);
                    max = Math.max(max, high[at]);
                    all += count[at];
                    total[row] += sum[at];
                }
            }
            lowest[row] = all == 0 ? Vocabulary.UNKNOWN : min;
            highest[row] = all == 0 ? Vocabulary.UNKNOWN : max;
            mean[row] = all == 0 ? Vocabulary.UNKNOWN : total[row] / all;
            nearest[row] = all == 0 ? Vocabulary.UNKNOWN : nearest[row];
        }
    }
}
