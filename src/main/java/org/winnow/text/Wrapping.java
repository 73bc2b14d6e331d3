package org.winnow.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out whether a text was wrapped at a fixed number of columns, as mail and terminals do, and
 * joins such lines to paragraphs. In a wrapped text a line ends where the next word would not have
 * fitted; in a list, a poem or a page of paragraphs it ends anywhere.
 */
final class Wrapping {

    /** Texts are wrapped between these widths; wider lines are paragraphs. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 110;

    /** Share of a wrapped text's characters in longer lines: addresses that cannot be broken. */
    private static final double OVERLONG = 0.03;

    /** Full lines are at least this share of a wrapped text; of lists they are a few percent. */
    private static final double FULL = 0.4;

    /** Fewer full lines are chance. */
    private static final int FEWEST = 4;

    private static final int UNWRAPPED = 0;

    private final List<Line> lines;
    private final int width;

    private Wrapping(List<Line> lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    static Wrapping of(List<Line> lines) {
        Wrapping wrapping = new Wrapping(lines, width(lines));
        return wrapping.mostlyFull() ? wrapping : new Wrapping(lines, UNWRAPPED);
    }

    /** The lines, with the wrapped ones joined. */
    List<Line> join() {
        if (width == UNWRAPPED) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size() && full(end - 1)) {
                end++;
            }
            joined.add(paragraph(start, end));
            start = end;
        }
        return joined;
    }

    private Line paragraph(int start, int end) {
        if (end == start + 1) {
            return lines.get(start);
        }
        StringBuilder text = new StringBuilder();
        for (Line line : lines.subList(start, end)) {
            text.append(seam(text, line.text())).append(line.text());
        }
        Line first = lines.get(start);
        return new Line(text.toString(), first.start(), lines.get(end - 1).end(), first.gap());
    }

    /** What joins two lines: a space, or nothing in scripts that set no words apart. */
    private static String seam(StringBuilder before, String after) {
        boolean tight =
                before.isEmpty()
                        || Glyphs.ideograph(before.charAt(before.length() - 1))
                                && Glyphs.ideograph(after.charAt(0));
        return tight ? "" : " ";
    }

    /** The length that all but a few lines keep to, if it is one that texts are wrapped at. */
    private static int width(List<Line> lines) {
        long[] chars = new long[WIDEST + 1];
        long all = 0;
        for (Line line : lines) {
            all += line.text().length();
            if (line.text().length() <= WIDEST) {
                chars[line.text().length()] += line.text().length();
            }
        }
        long upTo = 0;
        for (int length = 0; length <= WIDEST; length++) {
            upTo += chars[length];
            if (upTo >= all * (1 - OVERLONG)) {
                return length < NARROWEST ? UNWRAPPED : length;
            }
        }
        return UNWRAPPED;
    }

    private boolean mostlyFull() {
        long full = 0;
        long all = 0;
        int rows = 0;
        for (int row = 0; row < lines.size(); row++) {
            int length = lines.get(row).text().length();
            all += length;
            if (full(row)) {
                full += length;
                rows++;
            }
        }
        return width != UNWRAPPED && rows >= FEWEST && full >= all * FULL;
    }

    /** Whether the next line goes on where this one was full. */
    private boolean full(int row) {
        if (row + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(row + 1);
        int length = lines.get(row).text().length();
        return length <= width
                && length + 1 + firstWord(next.text()) > width
                && next.gap() == 1
                && !next.listed();
    }

    private static int firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}
