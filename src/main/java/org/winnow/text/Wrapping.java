package org.winnow.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out whether a text was wrapped at a fixed number of columns, as mail and terminals do, and
 * joins such lines to paragraphs. In a wrapped text a line ends where the next word would not have
 * fitted; in a list, a poem or a page of paragraphs it ends anywhere.
 */
final class Wrapping {

    /** Texts are wrapped between these widths; wider lines are paragraphs. */
    private static final int NARROWEST = 50;

    /** A width beyond this is that of a page, not of lines made to be read. */
    private static final int WIDEST = 110;

    /** Share of a wrapped text's characters in longer lines: addresses that cannot be broken. */
    private static final double OVERLONG = 0.1;

    /** Of a wrapped text's long lines most are full; of a list's one in four is by chance. */
    private static final double FULL = 0.5;

    /** Lines from this share of the width on are long. */
    private static final double LONG = 0.6;

    /** After a full line text goes on, in German too, mostly with a small letter; rows do not. */
    private static final double CAPITAL = 0.6;

    /** Fewer full lines are chance. */
    private static final int FEWEST = 4;

    /** The width of a text that was not wrapped. */
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

    /** Whether there are lines to join. */
    boolean isWrapped() {
        return width != UNWRAPPED;
    }

    /** The lines, with the wrapped ones joined. */
    List<Line> join() {
        if (!isWrapped()) {
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
                        || Glyphs.unspaced(before.charAt(before.length() - 1))
                                && Glyphs.unspaced(after.charAt(0));
        return tight ? "" : " ";
    }

    /** The width at which most lines are full, if only a few are wider. */
    private static int width(List<Line> lines) {
        int[] full = new int[WIDEST + 2];
        long[] chars = new long[WIDEST + 2];
        for (int row = 0; row + 1 < lines.size(); row++) {
            Line next = lines.get(row + 1);
            int length = Math.min(WIDEST + 1, lines.get(row).text().length());
            chars[length] += lines.get(row).text().length();
            if (length <= WIDEST && next.gap() == 1) {
                full[length]++;
                full[Math.min(WIDEST + 1, length + 1 + firstWord(next.text()))]--;
            }
        }
        int best = UNWRAPPED;
        long wider = chars[WIDEST + 1];
        for (int width = 1; width <= WIDEST; width++) {
            full[width] += full[width - 1];
        }
        long all = Arrays.stream(chars).sum();
        for (int width = WIDEST; width >= NARROWEST; width--) {
            boolean fits = wider <= all * OVERLONG;
            best = fits && (best == UNWRAPPED || full[width] > full[best]) ? width : best;
            wider += chars[width];
        }
        return best;
    }

    private boolean mostlyFull() {
        int full = 0;
        int longLines = 0;
        int capitals = 0;
        for (int row = 0; row < lines.size(); row++) {
            longLines += lines.get(row).text().length() >= width * LONG ? 1 : 0;
            if (full(row)) {
                full++;
                capitals += startsNew(lines.get(row + 1).text()) ? 1 : 0;
            }
        }
        return width != UNWRAPPED
                && full >= FEWEST
                && full >= longLines * FULL
                && capitals <= full * CAPITAL;
    }

    private static boolean startsNew(String text) {
        return Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
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

    /** The length of what cannot be broken; without spaces a line may end after any character. */
    private static int firstWord(String text) {
        if (Glyphs.unspaced(text.charAt(0))) {
            return 1;
        }
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}
