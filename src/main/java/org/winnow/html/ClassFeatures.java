package org.winnow.html;

import java.util.Arrays;

/** What the words in classes and ids say of a row: {@link Vocabulary}. */
final class ClassFeatures {

    /** Elements above a row that are looked at one by one. */
    private static final int ANCESTORS = 4;

    private final Elements elements;
    private final int[] block;
    private final int[] inner;
    private final int rows;

    /** By the elements' labels: the lowest and highest score of a word, their sum and number. */
    private final float[] low;

    private final float[] high;
    private final float[] sum;
    private final float[] count;

    ClassFeatures(Outline page, Vocabulary vocabulary) {
        this.elements = page.elements();
        this.block = page.rows().element;
        this.inner = page.rows().inner;
        this.rows = page.size();
        int labels = elements.tokens().labels();
        this.low = new float[labels];
        this.high = new float[labels];
        this.sum = new float[labels];
        this.count = new float[labels];
        score(vocabulary);
    }

    private void score(Vocabulary vocabulary) {
        Tokens tokens = elements.tokens();
        Arrays.fill(low, Vocabulary.UNKNOWN);
        Arrays.fill(high, Vocabulary.UNKNOWN);
        for (int label = 0; label < low.length; label++) {
            for (int at = tokens.from(label); at < tokens.to(label); at++) {
                int word = vocabulary.find(tokens.hash(at));
                if (word >= 0) {
                    float score = vocabulary.score(word);
                    boolean first = count[label] == 0;
                    low[label] = first ? score : Math.min(low[label], score);
                    high[label] = first ? score : Math.max(high[label], score);
                    sum[label] += score;
                    count[label]++;
                }
            }
        }
    }

    void fill(Columns columns) {
        float[] innerLow = columns.add("class_inner_min");
        float[] innerHigh = columns.add("class_inner_max");
        for (int row = 0; row < rows; row++) {
            innerLow[row] = low[elements.label[inner[row]]];
            innerHigh[row] = high[elements.label[inner[row]]];
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
                at = elements.parent[at];
            }
            lowest[row] = low[elements.label[at]];
            highest[row] = high[elements.label[at]];
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
            for (int at = block[row]; at > 0; at = elements.parent[at]) {
                int label = elements.label[at];
                if (count[label] > 0) {
                    nearest[row] = all == 0 ? sum[label] / count[label] : nearest[row];
                    min = Math.min(min, low[label]);
                    max = Math.max(max, high[label]);
                    all += count[label];
                    total[row] += sum[label];
                }
            }
            lowest[row] = all == 0 ? Vocabulary.UNKNOWN : min;
            highest[row] = all == 0 ? Vocabulary.UNKNOWN : max;
            mean[row] = all == 0 ? Vocabulary.UNKNOWN : total[row] / all;
            nearest[row] = all == 0 ? Vocabulary.UNKNOWN : nearest[row];
        }
    }
}
