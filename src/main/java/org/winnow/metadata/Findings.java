package org.winnow.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.winnow.article.Metadata.Field;

/** Collects what the sources of one page find. */
final class Findings {

    /** Of each field so many are kept: a page that repeats a tag endlessly gains nothing. */
    private static final int MOST = 64;

    /** Longer values are cut: none of the fields is a text. */
    private static final int MOST_CHARS = 4000;

    private final Map<Field, List<Finding>> all = new EnumMap<>(Field.class);

    private int size;

    /** How many there are in all. */
    int size() {
        return size;
    }

    void add(Field field, String value, Origin origin, String source) {
        add(field, List.of(value), origin, source);
    }

    void add(Field field, List<String> values, Origin origin, String source) {
        List<String> plain = new ArrayList<>(values.size());
        for (String value : values.subList(0, Math.min(values.size(), MOST))) {
            String text = Texts.plain(bounded(value));
            if (!text.isEmpty()) {
                plain.add(text);
            }
        }
        List<Finding> known = all.computeIfAbsent(field, unseen -> new ArrayList<>());
        if (!plain.isEmpty() && known.size() < MOST) {
            size++;
            known.add(new Finding(field, List.copyOf(plain), origin, source));
        }
    }

    /** What was found for a field, in the order in which it was found. */
    List<Finding> of(Field field) {
        return all.getOrDefault(field, List.of());
    }

    private static String bounded(String value) {
        return value.length() <= MOST_CHARS ? value : value.substring(0, MOST_CHARS);
    }
}
