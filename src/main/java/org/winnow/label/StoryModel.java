package org.winnow.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trained answer to how probable it is that a row belongs to the story. Safe to share. */
final class StoryModel {

    private final Trees trees;

    StoryModel(Trees trees) {
        this.trees = trees;
    }

    static StoryModel load(String resource) {
        return new StoryModel(Trees.load(resource));
    }

    /**
     * A probability a row.
     *
     * @param lean log-odds that are added to each
     * @throws IllegalArgumentException if the sheet lacks a column that the trees ask for
     */
    float[] probabilities(Sheet sheet, float lean) {
        int[] columns = columns(sheet.columns());
        float[] row = new float[columns.length];
        float[] probabilities = new float[sheet.rows()];
        for (int r = 0; r < probabilities.length; r++) {
            int offset = r * sheet.columns().size();
            for (int c = 0; c < columns.length; c++) {
                row[c] = sheet.cells()[offset + columns[c]];
            }
            probabilities[r] = (float) (1 / (1 + Math.exp(-trees.margin(row, 0) - lean)));
        }
        return probabilities;
    }

    /** Where the sheet has each of the columns that the trees ask for. */
    private int[] columns(List<String> there) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int c = 0; c < there.size(); c++) {
            numbers.put(there.get(c), c);
        }
        int[] places = new int[trees.columns().size()];
        for (int c = 0; c < places.length; c++) {
            Integer number = numbers.get(trees.columns().get(c));
            if (number == null) {
                throw new IllegalArgumentException("no column " + trees.columns().get(c));
            }
            places[c] = number;
        }
        return places;
    }
}
