package org.winnow.label;

import java.util.HashMap;
import java.util.Map;
import org.winnow.label.Sheet.Fact;

/**
 * The stamps of a live blog's entries: a clock time and who wrote the entry, as in "21:00 Ada
 * Example". One alone may be anything; the same name after several times is a reporter's.
 */
final class LiveStamps {

    /** "21 minutes ago 11:48 Ada van Example" is about as long as a stamp gets. */
    private static final float LONGEST = 8;

    /** A first name and a family name, with at most two more between them. */
    private static final int FEWEST_NAMES = 2;

    private static final int MOST_NAMES = 4;

    private LiveStamps() {}

    /** A flag a row: whether it is a stamp. */
    static boolean[] of(Sheet sheet) {
        boolean[] stamps = new boolean[sheet.rows()];
        Map<String, Integer> firsts = new HashMap<>();
        for (int row = 0; row < stamps.length; row++) {
            String name = sheet.is(row, Fact.CLOCK) ? name(sheet, row) : "";
            Integer first = name.isEmpty() ? null : firsts.putIfAbsent(name, row);
            if (first != null) {
                stamps[first] = true;
                stamps[row] = true;
            }
        }
        return stamps;
    }

    /** What follows the row's last digit, if that looks like somebody's name; else empty. */
    private static String name(Sheet sheet, int row) {
        boolean possible =
                sheet.fact(row, Fact.WORDS) <= LONGEST
                        && !sheet.is(row, Fact.TERMINAL)
                        && !sheet.is(row, Fact.ALL_CAPS);
        String text = possible ? sheet.text(row) : "";
        int start = text.length();
        while (start > 0 && !Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && isName(text.substring(start).strip()) ? text.substring(start) : "";
    }

    private static boolean isName(String text) {
        String[] words = text.split(" ", MOST_NAMES + 1);
        boolean isName = words.length >= FEWEST_NAMES && words.length <= MOST_NAMES;
        for (String word : words) {
            isName &= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        }
        return isName;
    }
}
