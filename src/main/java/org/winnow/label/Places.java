package org.winnow.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where sheets have the columns that a model asks for. Those that come one after the other mostly
 * have the same columns, so that what was found for the last one is kept. Safe to share.
 */
final class Places {

    private final List<String> wanted;
    private volatile Found last;

    /** What was found for these columns. */
    private static final class Found {
        private final List<String> columns;
        private final int[] places;

        Found(List<String> columns, int[] places) {
            this.columns = columns;
            this.places = places;
        }
    }

    Places(List<String> wanted) {
        this.wanted = wanted;
        this.last = find(List.of());
    }

    /** The place of each wanted column among these, -1 for one that is not there; read only. */
    int[] in(List<String> columns) {
        Found found = last;
        if (!found.columns.equals(columns)) {
            found = find(columns);
            last = found;
        }
        return found.places;
    }

    private Found find(List<String> columns) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            numbers.put(columns.get(c), c);
        }
        return new Found(
                columns,
                wanted.stream().mapToInt(name -> numbers.getOrDefault(name, -1)).toArray());
    }
}
