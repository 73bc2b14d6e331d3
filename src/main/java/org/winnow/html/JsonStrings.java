package org.winnow.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The long strings in the data of a page's scripts, by the key that they stand under. Read without
 * a parser: such data is cut, wrapped in calls and assigned to variables in too many ways.
 */
final class JsonStrings {

    /** A shorter string is no paragraph. */
    private static final int SHORTEST = 40;

    /** A longer key is a text itself. */
    private static final int LONGEST_KEY = 40;

    /** Script beyond these many characters is not read: bounds the work. */
    private static final int MOST = 4_000_000;

    /**
     * A string in the source.
     *
     * @param from the place after its opening quote
     * @param to the place of its closing quote
     */
    record Found(int from, int to) {
        int length() {
            return to - from;
        }
    }

    private final String source;
    private final Map<String, List<Found>> byKey = new HashMap<>();
    private String key = "";

    private JsonStrings(String source) {
        this.source = source;
    }

    /** The strings of all scripts, by their keys in lower case. */
    static Map<String, List<Found>> of(String source) {
        JsonStrings strings = new JsonStrings(source);
        int budget = MOST;
        int script = source.indexOf("<script");
        while (script >= 0 && budget > 0) {
            int from = source.indexOf('>', script) + 1;
            int end = from == 0 ? -1 : source.indexOf("</script", from);
            int to = end < 0 ? source.length() : end;
            strings.scan(Math.max(from, script), Math.min(to, from + budget));
            budget -= to - from;
            script = source.indexOf("<script", to);
        }
        return strings.byKey;
    }

    private void scan(int from, int to) {
        key = "";
        int at = source.indexOf('"', from);
        while (at >= 0 && at < to) {
            int end = closing(at + 1, to);
            if (end < 0) {
                return;
            }
            note(new Found(at + 1, end), to);
            at = source.indexOf('"', end + 1);
        }
    }

    /** The quote that ends a string; -1 if the script ends before. */
    private int closing(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '"') {
                return i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    private void note(Found string, int to) {
        int next = string.to() + 1;
        while (next < to && source.charAt(next) <= ' ') {
            next++;
        }
        if (next < to && source.charAt(next) == ':') {
            key =
                    string.length() > LONGEST_KEY
                            ? ""
                            : source.substring(string.from(), string.to()).toLowerCase(Locale.ROOT);
        } else if (string.length() >= SHORTEST) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(string);
        }
    }
}
