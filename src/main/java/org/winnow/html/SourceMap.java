package org.winnow.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Finds the text nodes of a parsed page again in its source. The parser could track positions
 * itself, but that takes half as long again as parsing; reading the source once more, from tag to
 * tag, takes a tenth.
 *
 * <p>The runs of text between tags are compared with the text nodes one by one. Both come in the
 * same order, but for what the parser had to move out of tables; runs that the page does not show
 * as text are stepped over.
 */
final class SourceMap {

    /** How far a text node is looked for when it is not the next run: bounds the work. */
    private static final int REACH = 400;

    private static final int FIRST_CAPACITY = 512;

    /** What stands in these is raw text, or nothing that the page shows as text. */
    private static final Set<String> OPAQUE =
            Set.of("script", "style", "title", "textarea", "svg", "select", "iframe", "template");

    private static final String[] BLANK_ENTITIES = {
        "&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "&ensp;", "&emsp;", "&thinsp;", "&#32;", "&#8203;"
    };

    private final String source;
    private int runs;
    private int[] from = new int[FIRST_CAPACITY];
    private int[] to = new int[FIRST_CAPACITY];

    /** How many characters of the run stand before its first entity. */
    private int[] plain = new int[FIRST_CAPACITY];

    private SourceMap(String source) {
        this.source = source;
    }

    /**
     * Where each text node begins and ends in the source, without the white space around it: two
     * offsets a node. A node that is not found again has an empty place after the one before.
     */
    static int[] places(String source, List<String> textNodes) {
        SourceMap map = new SourceMap(source);
        map.findRuns();
        int[] places = new int[textNodes.size() * 2];
        int next = 0;
        int last = 0;
        for (int node = 0; node < textNodes.size(); node++) {
            int run = map.find(textNodes.get(node), next);
            if (run >= 0) {
                places[2 * node] = map.from[run];
                run = map.through(run, textNodes.get(node));
                last = map.to[run];
                next = run + 1;
            } else {
                places[2 * node] = last;
            }
            places[2 * node + 1] = last;
        }
        return places;
    }

    private void findRuns() {
        int body = source.indexOf("<body");
        int at = Math.max(0, body);
        while (at < source.length()) {
            int tag = source.indexOf('<', at);
            while (tag >= 0 && !opensTag(tag)) {
                tag = source.indexOf('<', tag + 1);
            }
            addRun(at, tag < 0 ? source.length() : tag);
            at = tag < 0 ? source.length() : afterTag(tag);
        }
    }

    private boolean opensTag(int at) {
        if (at + 1 >= source.length()) {
            return false;
        }
        char c = source.charAt(at + 1);
        return isLetter(c) || c == '!' || c == '?' || c == '/';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int afterTag(int tag) {
        if (source.startsWith("<!--", tag)) {
            return after("-->", tag + 2);
        }
        if (!isLetter(source.charAt(tag + 1))) {
            return after(">", tag);
        }
        int nameEnd = tag + 1;
        while (nameEnd < source.length() && isName(source.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = endOfTag(nameEnd);
        String name = source.substring(tag + 1, nameEnd).toLowerCase(Locale.ROOT);
        return OPAQUE.contains(name) && source.charAt(end - 2) != '/' ? afterEnd(name, end) : end;
    }

    private static boolean isName(char c) {
        return c > ' ' && c != '>' && c != '/';
    }

    private int endOfTag(int from) {
        char quote = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && source.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return source.length();
    }

    /** The place after an opaque element: its end tag is looked for in any case. */
    private int afterEnd(String name, int from) {
        int at = source.indexOf("</", from);
        while (at >= 0 && !source.regionMatches(true, at + 2, name, 0, name.length())) {
            at = source.indexOf("</", at + 2);
        }
        return at < 0 ? source.length() : after(">", at);
    }

    private int after(String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }

    private void addRun(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && blankAt(first) > 0) {
            first += blankAt(first);
        }
        while (last > first && blankBefore(last) > 0) {
            last -= blankBefore(last);
        }
        if (first < last) {
            if (runs == from.length) {
                from = Arrays.copyOf(from, runs * 2);
                to = Arrays.copyOf(to, runs * 2);
                plain = Arrays.copyOf(plain, runs * 2);
            }
            from[runs] = first;
            plain[runs] = plainLength(first, last);
            to[runs++] = last;
        }
    }

    private int plainLength(int start, int end) {
        int at = start;
        while (at < end && source.charAt(at) != '&') {
            at++;
        }
        return at - start;
    }

    /** The length of the white space that stands here, 0 if there is none. */
    private int blankAt(int at) {
        char c = source.charAt(at);
        if (c != '&') {
            return Characters.isBlank(c) ? 1 : 0;
        }
        for (String entity : BLANK_ENTITIES) {
            if (source.startsWith(entity, at)) {
                return entity.length();
            }
        }
        return 0;
    }

    private int blankBefore(int end) {
        char c = source.charAt(end - 1);
        if (c != ';') {
            return Characters.isBlank(c) ? 1 : 0;
        }
        for (String entity : BLANK_ENTITIES) {
            if (source.startsWith(entity, end - entity.length())) {
                return entity.length();
            }
        }
        return 0;
    }

    /** The run that a text node was read from, from the expected one on; -1 if there is none. */
    private int find(String text, int expected) {
        int start = 0;
        while (Characters.isBlank(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        String shown = text.substring(start, end);
        int whole = find(shown, expected, true);
        return whole >= 0 ? whole : find(shown, expected, false);
    }

    private int find(String shown, int expected, boolean whole) {
        for (int run = expected; run < Math.min(runs, expected + REACH); run++) {
            if (begins(run, shown, whole)) {
                return run;
            }
        }
        for (int run = expected - 1; run >= Math.max(0, expected - REACH); run--) {
            if (begins(run, shown, whole)) {
                return run;
            }
        }
        return -1;
    }

    /** Whether the text is this run, or, if it needs not be the whole, begins with it. */
    private boolean begins(int run, String shown, boolean whole) {
        int length = to[run] - from[run];
        int same = Math.min(plain[run], shown.length());
        if (!source.regionMatches(from[run], shown, 0, same)) {
            return false;
        }
        if (plain[run] == length) {
            return whole ? length == shown.length() : length <= shown.length();
        }
        String decoded = decoded(run);
        return whole ? decoded.equals(shown) : shown.startsWith(decoded);
    }

    private String decoded(int run) {
        return Parser.unescapeEntities(source.substring(from[run], to[run]), false);
    }

    /** The last run of a text node that an ignored tag or comment cut into several. */
    private int through(int first, String text) {
        if (plain[first] >= text.length() - 2) {
            return first;
        }
        int run = first;
        int missing = visible(text) - visible(decoded(first));
        while (missing > 0 && run + 1 < runs && text.contains(decoded(run + 1))) {
            run++;
            missing -= visible(decoded(run));
        }
        return run;
    }

    private static int visible(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Characters.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }
}
