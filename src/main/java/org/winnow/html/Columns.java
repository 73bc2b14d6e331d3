package org.winnow.html;

import java.util.ArrayList;
import java.util.List;
import org.winnow.label.Sheet;

/** The features of a page's rows, a named column each. */
final class Columns {

    private final int rows;
    private final List<String> names = new ArrayList<>();
    private final List<float[]> cells = new ArrayList<>();

    Columns(int rows) {
        this.rows = rows;
    }

    /** Adds a column, all 0, to be filled. */
    float[] add(String name) {
        float[] column = new float[rows];
        names.add(name);
        cells.add(column);
        return column;
    }

    /** The sheet of these texts with these columns. */
    Sheet sheet(List<String> texts) {
        return new Sheet(texts, names, cells.toArray(new float[0][]));
    }

    /** Writes these columns over those of the same names in a sheet. */
    void refill(Sheet sheet) {
        int first = sheet.columns().indexOf(names.get(0)) - Sheet.Fact.values().length;
        for (int column = 0; column < names.size(); column++) {
            System.arraycopy(cells.get(column), 0, sheet.own(first + column), 0, rows);
        }
    }

    /** Counts grow by orders of magnitude: their logarithm tells them apart evenly. */
    static float log(float count) {
        return (float) Math.log1p(Math.max(0, count));
    }
}
