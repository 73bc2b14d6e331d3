package org.winnow.metadata;

import java.util.HashMap;
import java.util.Map;

/** The names of months in many languages. */
final class Months {

    private static final Months ALL = new Months();

    private final Map<String, Integer> anyLanguage = new HashMap<>();
    private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();

    private Months() {
        for (String[] columns : WordList.rows("months")) {
            Map<String, Integer> names =
                    byLanguage.computeIfAbsent(columns[0], unseen -> new HashMap<>());
            for (int month = 1; month < columns.length; month++) {
                for (String name : columns[month].split("/")) {
                    names.put(WordList.fold(name), month);
                    anyLanguage.putIfAbsent(WordList.fold(name), month);
                }
            }
        }
    }

    /**
     * The number of a month, 0 if it is none. A name that means different months in different
     * languages (Croatian and Polish {@code listopad}) follows the page's language, and without it
     * the language that the list names first.
     */
    static int number(String folded, String language) {
        Integer own = ALL.byLanguage.getOrDefault(language, Map.of()).get(folded);
        return own != null ? own : ALL.anyLanguage.getOrDefault(folded, 0);
    }
}
