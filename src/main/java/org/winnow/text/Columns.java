package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.winnow.label.Sheet;

/** The columns that features fill. What nobody asks for is not computed. Serves one sheet. */
abstract class Columns {

    /** A feature, row by row. */
    interface Cells {
        float of(int row);
    }

    /** A feature, written for all rows at once: a plain loop is several times as fast. */
    interface Filler {
        void fill(float[] column);
    }

    /** The place of a feature that nobody asks for. */
    private static final int UNWANTED = -1;

    private final Sheet sheet;

    private Columns(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Those of a sheet: the next feature goes where {@code places} says, unless that is < 0. */
    static Columns of(Sheet sheet, int[] places) {
        return new Columns(sheet) {
            private int next;

            @Override
            int place(String prefix, String name) {
                return places[next++];
            }
        };
    }

    /** None: only the features' names are noted, in the order in which they come. */
    static Columns naming(List<String> names) {
        return new Columns(new Sheet(List.of(), List.of())) {
            @Override
            int place(String prefix, String name) {
                names.add(prefix + name);
                return UNWANTED;
            }
        };
    }

    /** The places of all these features among those that are wanted. */
    static int[] places(List<String> all, List<String> wanted) {
        return all.stream().mapToInt(wanted::indexOf).toArray();
    }

    /** Those of these features that somebody asks for. */
    static List<String> asked(List<String> all, List<String> by) {
        List<String> asked = new ArrayList<>(all);
        asked.retainAll(by);
        return List.copyOf(asked);
    }

    /** Where the next feature goes; negative if nobody asks for it. */
    abstract int place(String prefix, String name);

    /** Takes the values of a feature, cell by cell. */
    void add(String name, Cells cells) {
        add("", name, cells);
    }

    /** The same for one of many features of one kind. */
    void add(String prefix, String name, Cells cells) {
        fill(
                prefix,
                name,
                column -> {
                    for (int row = 0; row < column.length; row++) {
                        column[row] = cells.of(row);
                    }
                });
    }

    /** Takes the values of a feature that are computed together. */
    void addAll(String name, Supplier<float[]> values) {
        fill("", name, column -> System.arraycopy(values.get(), 0, column, 0, column.length));
    }

    /** The same, written where they are to stand. */
    void fill(String prefix, String name, Filler filler) {
        int column = place(prefix, name);
        if (column >= 0) {
            filler.fill(sheet.own(column));
        }
    }
}
