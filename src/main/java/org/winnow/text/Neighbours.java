package org.winnow.text;

import java.util.Arrays;
import java.util.List;
import org.winnow.label.Sheet.Fact;

/** What the lines before and after are, one by one and in windows. */
final class Neighbours {

    private static final Fact[] NEAREST = {
        Fact.COLON,
        Fact.CAPITALISED,
        Fact.BULLET,
        Fact.BYLINE,
        Fact.ELLIPSIS,
        Fact.DIGITS,
        Fact.REPEATS,
        Fact.RIGHTS,
        Fact.SENTENCES,
        Fact.LOWER_SHARE,
        Fact.COMMON,
        Fact.QUESTION,
        Fact.ALL_CAPS,
        Fact.READ_MORE,
        Fact.GLUED,
        Fact.QUOTES,
        Fact.DATE,
        Fact.CLOCK,
        Fact.CREDIT,
        Fact.COMMAS,
        Fact.LOWER_START
    };

    /** What no line has: the edge of the page. */
    private static final float EDGE = -1;

    /**
     * A line and its kin, a paragraph's neighbourhood, a box, a feed: each about twice the one
     * before. The models were trained with it: another value asks for a new training.
     */
    private static final int[] WINDOWS = {3, 6, 12, 25};

    private static final List<String> BEFORE =
            List.of("before1.", "before2.", "before3.", "before4.");
    private static final List<String> AFTER = List.of("after1.", "after2.", "after3.", "after4.");
    private static final List<String> LAST = List.of("last3.", "last6.", "last12.", "last25.");
    private static final List<String> NEXT = List.of("next3.", "next6.", "next12.", "next25.");

    /** Lines with fewer words are labels, names and buttons. */
    private static final int FEW_WORDS = 5;

    private final Profile page;

    Neighbours(Profile page) {
        this.page = page;
    }

    void add(Columns out) {
        float[] words = Profile.logs(page.words());
        float[] prose = Profile.logs(page.proseWords());
        for (int offset = 1; offset <= 4; offset++) {
            addShifted(out, "words", words, offset);
            addShifted(out, "terminal", page.facts(Fact.TERMINAL), offset);
            addShifted(out, "prose", prose, offset);
        }
        float[] stamps = page.stamps();
        for (int offset = 1; offset <= 2; offset++) {
            for (Fact fact : NEAREST) {
                addShifted(out, fact.id(), page.facts(fact), offset);
            }
            addShifted(out, "stamp", stamps, offset);
        }
        addWindows(out, "words", page.words());
        addWindows(out, "prose", page.proseWords());
        addWindows(out, "stamps", stamps);
        addWindows(out, "bullets", page.facts(Fact.BULLET));
        addWindows(out, "short", page.shorterThan(FEW_WORDS));
        addWindows(out, "readMore", page.facts(Fact.READ_MORE));
        addWindows(out, "terminals", page.facts(Fact.TERMINAL));
    }

    /** What stands so many lines before and after. */
    static void addShifted(Columns out, String name, float[] values, int offset) {
        int left = Math.max(0, values.length - offset);
        out.fill(
                BEFORE.get(offset - 1),
                name,
                column -> {
                    Arrays.fill(column, EDGE);
                    System.arraycopy(values, 0, column, values.length - left, left);
                });
        out.fill(
                AFTER.get(offset - 1),
                name,
                column -> {
                    Arrays.fill(column, EDGE);
                    System.arraycopy(values, values.length - left, column, 0, left);
                });
    }

    /** Sums over the lines before and over the lines after, in windows of several widths. */
    static void addWindows(Columns out, String name, float[] values) {
        Sums sums = new Sums(values);
        for (int i = 0; i < WINDOWS.length; i++) {
            int width = WINDOWS[i];
            out.fill(LAST.get(i), name, column -> sums.windows(-width, 0, column));
            out.fill(NEXT.get(i), name, column -> sums.windows(1, 1 + width, column));
        }
    }
}
