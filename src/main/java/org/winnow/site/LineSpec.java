package org.winnow.site;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which lines of a text a directive means. Patterns stand between slashes and are looked for
 * anywhere in a line; they run in linear time.
 *
 * <pre>
 * /P/                        each line that matches
 * /P/ then /Q/ then ...      lines that follow each other and match in this order
 * before /P/, after /P/      the line just above, just below one that matches
 * all from /P/               the line that matches and all below it
 * all from /P/ until /Q/     ... but those from the next line that matches Q
 * all from /P/ to /Q/        ... down to and with the next line that matches Q, if there is one
 * all after /P/ [until /Q/]  as from, without the line that matches P
 * all until /Q/              all above the first line that matches Q
 * between /P/ and /Q/        the lines between the two, if both are there
 * </pre>
 */
final class LineSpec {

    /** How the patterns choose lines. */
    private enum Form {
        RUN,
        BEFORE,
        AFTER,
        FROM,
        FROM_UNTIL,
        FROM_TO,
        BELOW,
        BELOW_UNTIL,
        UNTIL,
        BETWEEN;

        /** By the words around the patterns. */
        static Form of(List<String> words) {
            return switch (String.join(" ", words).strip()) {
                case "before" -> BEFORE;
                case "after" -> AFTER;
                case "all from" -> FROM;
                case "all from until" -> FROM_UNTIL;
                case "all from to" -> FROM_TO;
                case "all after" -> BELOW;
                case "all after until" -> BELOW_UNTIL;
                case "all until" -> UNTIL;
                case "between and" -> BETWEEN;
                default -> {
                    boolean run = words.get(0).isEmpty();
                    for (String word : words.subList(1, words.size())) {
                        run &= word.equals("then");
                    }
                    if (!run) {
                        throw new IllegalArgumentException(
                                "not understood: " + String.join(" /…/ ", words).strip());
                    }
                    yield RUN;
                }
            };
        }
    }

    /**
     * re2j follows what may be empty by recursion, as deep as the pattern has instructions: 5,000
     * overflow no stack of 512 KB, 6,000 did.
     */
    private static final int LARGEST = 4_000;

    private final Form form;
    private final List<Pattern> patterns;

    private LineSpec(Form form, List<Pattern> patterns) {
        this.form = form;
        this.patterns = patterns;
    }

    /**
     * @throws IllegalArgumentException with what is wrong with it
     */
    static LineSpec compile(String value) {
        List<String> words = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        int at = 0;
        while (at < value.length()) {
            int open = value.indexOf('/', at);
            int close = open < 0 ? -1 : close(value, open + 1);
            if (close < 0) {
                throw new IllegalArgumentException("a pattern stands between slashes: /.../");
            }
            words.add(value.substring(at, open).strip());
            patterns.add(pattern(value.substring(open + 1, close)));
            at = close + 1;
        }
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("no pattern");
        }
        return new LineSpec(Form.of(words), List.copyOf(patterns));
    }

    private static int close(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '/') {
                return i;
            }
        }
        return -1;
    }

    private static Pattern pattern(String regex) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(regex);
        } catch (PatternSyntaxException bad) {
            throw new IllegalArgumentException("bad pattern: " + bad.getMessage(), bad);
        }
        if (pattern.programSize() > LARGEST) {
            throw new IllegalArgumentException("bad pattern: too large; write several");
        }
        return pattern;
    }

    /** Whether it asks for one line by itself, whatever stands around it. */
    boolean isSingle() {
        return form == Form.RUN && patterns.size() == 1;
    }

    /** Whether the first pattern is found in a text. */
    boolean matches(String text) {
        return found(patterns.get(0), text);
    }

    /** The numbers of the lines that are meant. */
    BitSet select(List<String> lines) {
        BitSet chosen = new BitSet(lines.size());
        if (form == Form.RUN) {
            runs(lines, chosen);
        } else if (form == Form.BEFORE || form == Form.AFTER) {
            neighbours(lines, chosen, form == Form.BEFORE ? -1 : 1);
        } else if (form == Form.UNTIL) {
            chosen.set(0, Math.max(0, next(0, patterns.get(0), lines)));
        } else {
            ranges(lines, chosen);
        }
        return chosen;
    }

    /** What the groups of the first pattern took from a line; the line itself without groups. */
    List<String> groups(String line) {
        Matcher matcher = patterns.get(0).matcher(line);
        if (form != Form.RUN || matcher.groupCount() == 0 || !matcher.find()) {
            return List.of(line);
        }
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String group = matcher.group(i);
            if (group != null && !group.isBlank()) {
                groups.add(group.strip());
            }
        }
        return groups;
    }

    private void runs(List<String> lines, BitSet chosen) {
        for (int i = 0; i + patterns.size() <= lines.size(); i++) {
            int length = 0;
            while (length < patterns.size() && found(patterns.get(length), lines.get(i + length))) {
                length++;
            }
            if (length == patterns.size()) {
                chosen.set(i, i + length);
            }
        }
    }

    private void neighbours(List<String> lines, BitSet chosen, int step) {
        for (int i = 0; i < lines.size(); i++) {
            int neighbour = i + step;
            if (neighbour >= 0
                    && neighbour < lines.size()
                    && found(patterns.get(0), lines.get(i))) {
                chosen.set(neighbour);
            }
        }
    }

    /** A range that ends may start again further down. */
    private void ranges(List<String> lines, BitSet chosen) {
        int from = next(0, patterns.get(0), lines);
        while (from >= 0) {
            int end = patterns.size() < 2 ? -1 : next(from + 1, patterns.get(1), lines);
            if (form == Form.BETWEEN && end < 0) {
                return;
            }
            int last = end < 0 ? lines.size() : form == Form.FROM_TO ? end + 1 : end;
            boolean below = form == Form.BELOW || form == Form.BELOW_UNTIL || form == Form.BETWEEN;
            chosen.set(below ? from + 1 : from, Math.max(from + 1, last));
            from = end < 0 ? -1 : next(end, patterns.get(0), lines);
        }
    }

    private static int next(int from, Pattern pattern, List<String> lines) {
        for (int i = from; i < lines.size(); i++) {
            if (found(pattern, lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean found(Pattern pattern, String line) {
        return pattern.matcher(line).find();
    }
}
