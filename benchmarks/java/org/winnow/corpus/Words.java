package org.winnow.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words as the scorer cuts them: runs of letters, digits and underscores in any script. */
public final class Words {

    private Words() {}

    /** The words of a text as they are written. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : -1;
            if (c >= 0 && isWord(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            i += c < 0 ? 1 : Character.charCount(c);
        }
        return words;
    }

    /** The words of a text in lower case. */
    public static List<String> lower(String text) {
        return of(text.toLowerCase(Locale.ROOT));
    }

    /** How often each item stands in a list. */
    public static <T> Map<T, Integer> count(List<T> items) {
        Map<T, Integer> counts = new HashMap<>();
        for (T item : items) {
            counts.merge(item, 1, Integer::sum);
        }
        return counts;
    }

    /** The size of the multiset that both counts share. */
    public static <T> int overlap(Map<T, Integer> a, Map<T, Integer> b) {
        int sum = 0;
        for (Map.Entry<T, Integer> entry : a.entrySet()) {
            sum += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
        }
        return sum;
    }

    private static boolean isWord(int c) {
        if (Character.isLetterOrDigit(c) || c == '_') {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
