package org.winnow.label;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.winnow.label.Resource.Entry;

/** What a word can mean in a clock time, a date or an age: a set of bits, in forty languages. */
final class TimeWords {

    static final int MONTH = 1;
    static final int WEEKDAY = 1 << 1;
    static final int UNIT = 1 << 2;
    static final int FILL = 1 << 3;
    static final int AFTER = 1 << 4;
    static final int BEFORE = 1 << 5;
    static final int TODAY = 1 << 6;
    static final int HALF = 1 << 7;
    static final int ZONE = 1 << 8;
    static final int HOUR = 1 << 9;
    static final int LABEL = 1 << 10;
    static final int EAST = 1 << 11;

    private static final Map<String, Integer> KINDS =
            Map.ofEntries(
                    Map.entry("month", MONTH),
                    Map.entry("weekday", WEEKDAY),
                    Map.entry("unit", UNIT),
                    Map.entry("fill", FILL),
                    Map.entry("after", AFTER),
                    Map.entry("before", BEFORE),
                    Map.entry("today", TODAY),
                    Map.entry("half", HALF),
                    Map.entry("zone", ZONE),
                    Map.entry("hour", HOUR),
                    Map.entry("label", LABEL),
                    Map.entry("east", EAST));

    /** The words of the resource {@code time.txt}. */
    static final TimeWords BUNDLED = load("time.txt");

    private final HashTable bits;

    private TimeWords(HashTable bits) {
        this.bits = bits;
    }

    private static TimeWords load(String name) {
        Map<Integer, Integer> found = new HashMap<>();
        LineScanner scanner = new LineScanner();
        for (Entry entry : Resource.lines(name)) {
            int colon = entry.text().indexOf(':');
            Integer kind = KINDS.get(entry.text().substring(0, colon).toLowerCase(Locale.ROOT));
            if (kind == null) {
                throw new IllegalStateException(name + ":" + entry.line() + ": no such kind");
            }
            scanner.scan(entry.text().substring(colon + 1), new Words(1, 8));
            Tokens tokens = scanner.tokens();
            for (int t = 0; t < tokens.size(); t++) {
                found.merge(tokens.hash(t), kind, (a, b) -> a | b);
            }
        }
        return new TimeWords(HashTable.of(found));
    }

    /** The bits of a word, 0 if it has none. */
    int of(int word) {
        return bits.get(word);
    }
}
