package org.winnow.text;

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

    private static final int[] WINDOWS = {3, 6, 12, 25};

    private static final List<String> BEFORE =
            List.of("before1.", "before2.", "before3.", "before4.");
    private static final List<String> AFTER = List.of("after1.", "after2.", "after3.", "after4.");
    private static final List<String> LAST = List.of("last3.", "last6.", "last12.", "last25.");
    private static final List<String> NEXT = List.of("next3.", "next6.", "next12.", "next25.");

    private static final int FEW_WORDS = 5;

    private final Profile page;
    private final int rows;

    Neighbours(Profile page) {
        this.page = page;
        this.rows = page.rows();
    }

    void add(Columns out) {
        for (int offset = 1; offset <= 4; offset++) {
            addShifted(out, "words", page::logWords, offset);
            addShifted(out, "terminal", page.cells(Fact.TERMINAL), offset);
            addShifted(out, "prose", page::logProse, offset);
        }
        for (int offset = 1; offset <= 2; offset++) {
            for (Fact fact : NEAREST) {
                addShifted(out, fact.id(), page.cells(fact), offset);
            }
            addShifted(out, "stamp", page.stamps(), offset);
        }
        addWindows(out, "words", page::words);
        addWindows(out, "prose", page::proseWords);
        addWindows(out, "stamps", page.stamps());
        addWindows(out, "bullets", page.cells(Fact.BULLET));
        addWindows(out, "short", page.shorterThan(FEW_WORDS));
        addWindows(out, "readMore", page.cells(Fact.READ_MORE));
        addWindows(out, "terminals", page.cells(Fact.TERMINAL));
    }

    /** What stands so many lines before and after. */
    void addShifted(Columns out, String name, Columns.Cells cells, int offset) {
        int end = rows - offset;
        out.add(BEFORE.get(offset - 1), name, row -> row < offset ? EDGE : cells.of(row - offset));
        out.add(AFTER.get(offset - 1), name, row -> row < end ? cells.of(row + offset) : EDGE);
    }

    /** Sums over the lines before and over the lines after, in windows of several widths. */
    void addWindows(Columns out, String name, Columns.Cells cells) {
        Sums sums = new Sums(rows, cells);
        for (int i = 0; i < WINDOWS.length; i++) {
            int width = WINDOWS[i];
            out.add(LAST.get(i), name, row -> (float) sums.between(row - width, row));
            out.add(NEXT.get(i), name, row -> (float) sums.between(row + 1, row + 1 + width));
        }
    }
}
