package org.winnow.label;

import java.util.List;

/** The trained answer to how probable it is that a row belongs to the story. Safe to share. */
final class StoryModel {

    /** So many rows are judged at a time: their cells are small. */
    private static final int SLICE = 512;

    private final Trees trees;
    private final Places places;

    StoryModel(Trees trees) {
        this.trees = trees;
        this.places = new Places(trees.columns());
    }

    static StoryModel load(String resource) {
        return new StoryModel(Trees.load(resource));
    }

    /** The names of the columns that the trees ask for. */
    List<String> columns() {
        return trees.columns();
    }

    /**
     * A probability a row.
     *
     * @param lean log-odds that are added to each
     * @throws IllegalArgumentException if the sheet lacks a column that the trees ask for
     */
    float[] probabilities(Sheet sheet, float lean) {
        float[][] columns = columns(sheet);
        int rows = sheet.rows();
        float[] probabilities = new float[rows];
        for (int from = 0; from < rows; from += SLICE) {
            int to = Math.min(rows, from + SLICE);
            float[] margins = trees.margins(cells(columns, from, to), to - from);
            for (int row = from; row < to; row++) {
                probabilities[row] = (float) (1 / (1 + Math.exp(-margins[row - from] - lean)));
            }
        }
        return probabilities;
    }

    /** What the trees ask for of these rows. */
    private static int[] cells(float[][] columns, int from, int to) {
        int width = columns.length;
        int[] cells = new int[(to - from) * width];
        for (int c = 0; c < width; c++) {
            float[] column = columns[c];
            for (int row = from; row < to; row++) {
                cells[(row - from) * width + c] = Trees.key(column[row]);
            }
        }
        return cells;
    }

    private float[][] columns(Sheet sheet) {
        int[] found = places.in(sheet.columns());
        float[][] columns = new float[found.length][];
        for (int c = 0; c < columns.length; c++) {
            if (found[c] < 0) {
                throw new IllegalArgumentException("no column " + trees.columns().get(c));
            }
            columns[c] = sheet.column(found[c]);
        }
        return columns;
    }
}
