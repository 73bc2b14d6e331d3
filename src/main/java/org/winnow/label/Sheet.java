package org.winnow.label;

import java.util.List;

/**
 * What is known of a page's blocks before they are judged: a row a block, a named column a feature.
 * Filled by one thread, column by column or row by row.
 */
public final class Sheet {

    private final List<String> texts;
    private final List<String> columns;
    private final float[] cells;

    /** An empty sheet: all cells are 0. */
    public Sheet(List<String> texts, List<String> columns) {
        this.texts = List.copyOf(texts);
        this.columns = columns;
        this.cells = new float[Math.multiplyExact(texts.size(), columns.size())];
    }

    /** The number of blocks. */
    public int rows() {
        return texts.size();
    }

    /** The names of the features. */
    public List<String> columns() {
        return columns;
    }

    /** The text of a block. */
    public String text(int row) {
        return texts.get(row);
    }

    public void set(int row, int column, float value) {
        cells[row * columns.size() + column] = value;
    }

    public float get(int row, int column) {
        return cells[row * columns.size() + column];
    }

    /** The row-major cells themselves, for the trees. */
    float[] cells() {
        return cells;
    }
}
