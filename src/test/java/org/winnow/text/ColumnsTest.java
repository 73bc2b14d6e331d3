package org.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.label.Sheet;

class ColumnsTest {

    @Test
    void whatNobodyAsksForIsNotComputed() {
        List<String> all = List.of("rows", "unwanted", "twice");
        Sheet sheet = new Sheet(List.of("a", "b", "c"), List.of("rows", "twice"));
        Columns columns = Columns.of(sheet, Columns.places(all, List.of("rows", "twice")));
        columns.add("rows", row -> row);
        columns.add(
                "unwanted",
                row -> {
                    throw new AssertionError();
                });
        columns.addAll("twice", () -> new float[] {0, 2, 4});
        assertEquals(2, sheet.own(0)[2]);
        assertEquals(4, sheet.own(1)[2]);
    }

    @Test
    void featuresTellTheirNamesOnce() {
        List<String> names = new ArrayList<>();
        Columns naming = Columns.naming(names);
        naming.add("one.", "a", row -> 1);
        naming.addAll("two", () -> new float[0]);
        assertEquals(List.of("one.a", "two"), names);
        assertEquals(Surroundings.ALL.size(), Surroundings.ALL.stream().distinct().count());
        assertTrue(Surroundings.ALL.containsAll(Surroundings.ASKED));
    }
}
