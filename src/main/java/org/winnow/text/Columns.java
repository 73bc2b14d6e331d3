package org.winnow.text;

import java.util.List;
import org.winnow.label.Sheet;

/** Where features go, a column at a time. */
interface Columns {

    /** Takes the values of a feature, one a row. */
    void add(String name, float[] values);

    /** Fills the cells of a sheet, in the order in which the features come. */
    static Columns into(Sheet sheet) {
        int[] column = {0};
        return (name, values) -> {
            for (int row = 0; row < values.length; row++) {
                sheet.set(row, column[0], values[row]);
            }
            column[0]++;
        };
    }

    /** Only notes the names. */
    static Columns into(List<String> names) {
        return (name, values) -> names.add(name);
    }
}
