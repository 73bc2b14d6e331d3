package org.winnow.text;

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

    private static final int FEW_WORDS = 5;

    private final Profile page;
    private final int rows;

    Neighbours(Profile page) {
        this.page = page;
        this.rows = page.rows();
    }

    void add(Columns out) {
        float[] words = log(page.words());
        float[] stamps = page.stamps();
        for (int offset = 1; offset <= 4; offset++) {
            addShifted(out, "words", words, offset);
            addShifted(out, "terminal", page.column(Fact.TERMINAL), offset);
            addShifted(out, "prose", log(page.proseWords()), offset);
        }
        for (int offset = 1; offset <= 2; offset++) {
            for (Fact fact : NEAREST) {
                addShifted(out, fact.id(), page.column(fact), offset);
            }
            addShifted(out, "stamp", stamps, offset);
        }
        addWindows(out, "words", page.words());
        addWindows(out, "prose", page.proseWords());
        addWindows(out, "stamps", stamps);
        addWindows(out, "bullets", page.column(Fact.BULLET));
        addWindows(out, "short", page.shorterThan(FEW_WORDS));
        addWindows(out, "readMore", page.column(Fact.READ_MORE));
        addWindows(out, "terminals", page.column(Fact.TERMINAL));
    }

    private static float[] log(float[] values) {
        float[] logs = new float[values.length];
        for (int row = 0; row < logs.length; row++) {
            logs[row] = (float) Math.log1p(values[row]);
        }
        return logs;
    }

    void addShifted(Columns out, String name, float[] values, int offset) {
        out.add("before" + offset + "." + name, shifted(values, -offset));
        out.add("after" + offset + "." + name, shifted(values, offset));
    }

    private float[] shifted(float[] values, int offset) {
        float[] shifted = new float[rows];
        for (int row = 0; row < rows; row++) {
            int at = row + offset;
            shifted[row] = at >= 0 && at < rows ? values[at] : EDGE;
        }
        return shifted;
    }

    /** Sums over the lines before and over the lines after, in windows of several widths. */
    void addWindows(Columns out, String name, float[] values) {
        Sums sums = new Sums(values);
        for (int width : WINDOWS) {
            float[] before = new float[rows];
            float[] after = new float[rows];
            for (int row = 0; row < rows; row++) {
                before[row] = (float) sums.between(row - width, row);
                after[row] = (float) sums.between(row + 1, row + 1 + width);
            }
            out.add("last" + width + "." + name, before);
            out.add("next" + width + "." + name, after);
        }
    }
}
