package org.winnow.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Features of a page's rows, a named column each, as they are computed. */
final class Table {

    private final int rows;
    private final List<String> names = new ArrayList<>();
    private final Map<String, float[]> byName = new HashMap<>();

    Table(int rows) {
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    List<String> names() {
        return names;
    }

    /** Adds a column, all 0, to be filled. */
    float[] add(String name) {
        float[] column = new float[rows];
        names.add(name);
        byName.put(name, column);
        return column;
    }

    /** The column of this name. */
    float[] column(String name) {
        float[] column = byName.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return column;
    }

    /** The columns of these names, each row's cells side by side. */
    float[] cells(List<String> wanted) {
        float[] cells = new float[rows * wanted.size()];
        for (int c = 0; c < wanted.size(); c++) {
            float[] column = column(wanted.get(c));
            for (int row = 0; row < rows; row++) {
                cells[row * wanted.size() + c] = column[row];
            }
        }
        return cells;
    }

    /**
     * Sums from the page's start: {@code sums[b] - sums[a]} is that of the rows from a to b - 1.
     */
    static float[] sums(float[] values) {
        float[] sums = new float[values.length + 1];
        for (int row = 0; row < values.length; row++) {
            sums[row + 1] = sums[row] + values[row];
        }
        return sums;
    }
}
