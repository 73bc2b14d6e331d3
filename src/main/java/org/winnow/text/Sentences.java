package org.winnow.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line that holds a whole page into its sentences, so that a sentence of chaff can go and
 * the story stay. Other lines stay as they are.
 */
final class Sentences {

    /** A line of this length, in chars, is no paragraph: the longest of 1,037 stories has 4,137. */
    private static final int HUGE = 6000;

    /** A line that is nearly the whole text is cut if it has more than a few sentences. */
    private static final int LONG = 500;

    /** The share of the text that makes a line nearly the whole of it. */
    private static final double NEARLY_ALL = 0.9;

    /** A capitalised word up to this length before a point is an abbreviation: Dr., Sept., U.S. */
    private static final int ABBREVIATION = 4;

    /** A number up to this length before a point is an ordinal: 3. Mai. */
    private static final int ORDINAL = 2;

    /** A run of this many blank characters was once a border. */
    private static final int BORDER = 4;

    private final String source;
    private final List<Line> lines;
    private final List<Line> pieces = new ArrayList<>();

    Sentences(String source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    /** Whether a line is too long for one paragraph. */
    static boolean hasHuge(List<Line> lines) {
        double limit = limit(lines);
        for (Line line : lines) {
            if (line.text().length() >= limit) {
                return true;
            }
        }
        return false;
    }

    /** The length, in chars, from which on a line is cut. */
    private static double limit(List<Line> lines) {
        long all = 0;
        for (Line line : lines) {
            all += line.text().length();
        }
        return Math.min(HUGE, Math.max(LONG, all * NEARLY_ALL));
    }

    /** The lines, with the huge ones in pieces. */
    List<Line> cut() {
        double limit = limit(lines);
        for (Line line : lines) {
            if (line.text().length() >= limit) {
                cut(line);
            } else {
                pieces.add(line);
            }
        }
        return pieces;
    }

    private void cut(Line line) {
        int start = line.start();
        int gap = line.gap();
        for (int at = start; at < line.end(); at++) {
            int next = next(at, line.end());
            if (next > at) {
                pieces.add(Line.of(source, start, trimmed(next), gap));
                start = next;
                gap = 0;
                at = next - 1;
            }
        }
        pieces.add(Line.of(source, start, line.end(), gap));
    }

    private int trimmed(int end) {
        int last = end;
        while (Glyphs.blank(source.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Where the next sentence starts if one ends at {@code at}, else {@code at}. */
    private int next(int at, int end) {
        char c = source.charAt(at);
        if (Glyphs.space(c)) {
            int after = skipBlank(at, end);
            return after - at >= BORDER || isItem(after, end) ? after : at;
        }
        if (!Glyphs.endsSentence(c)) {
            return at;
        }
        int closed = at + 1;
        while (closed < end && Glyphs.closer(source.charAt(closed))) {
            closed++;
        }
        int after = skipBlank(closed, end);
        if (after == end) {
            return at;
        }
        boolean apart = after > closed && !Character.isLowerCase(source.charAt(after));
        boolean ends = Glyphs.fullWidthEnd(c) || apart && !(c == '.' && abbreviation(at));
        return ends && !Glyphs.endsSentence(source.charAt(after)) ? after : at;
    }

    /** Whether an item of a list begins here: menus, most of them, that end in no point. */
    private boolean isItem(int at, int end) {
        return at + 1 < end
                && Glyphs.marksItem(source.charAt(at))
                && Glyphs.blank(source.charAt(at + 1));
    }

    private int skipBlank(int from, int end) {
        int at = from;
        while (at < end && Glyphs.blank(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the word before the point at {@code point} is a short name, or a small number. */
    private boolean abbreviation(int point) {
        int start = point;
        while (start > 0
                && point - start <= ABBREVIATION
                && Character.isLetterOrDigit(source.charAt(start - 1))) {
            start--;
        }
        int length = point - start;
        if (length == 0 || length > ABBREVIATION) {
            return false;
        }
        char first = source.charAt(start);
        return Character.isDigit(first) ? length <= ORDINAL : Character.isUpperCase(first);
    }
}
