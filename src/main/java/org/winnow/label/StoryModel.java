package org.winnow.label;

import java.util.List;

/** The trained answer to how probable it is that a row belongs to the story. Safe to share. */
final class StoryModel {

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
        float[] probabilities = trees.margins(columns(sheet), sheet.rows());
        for (int row = 0; row < probabilities.length; row++) {
            probabilities[row] = (float) (1 / (1 + Math.exp(-probabilities[row] - lean)));
        }
        return probabilities;
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
