package org.winnow.html;

import java.util.Arrays;

/** The rows that are kept so far. */
final class Selection {

    /** A row is kept if it rather belongs to the story than not. */
    private static final float EVEN = 0.5f;

    /** A page on which fewer words are kept is looked at again with a lower bar. */
    private static final float FEW = 60;

    /** The bar is lowered to this share of the surest long row, and never below the floor. */
    private static final float LOWER = 0.5f;

    /** What is less probable is chaff on the poorest page, too. */
    private static final float FLOOR = 0.1f;

    /** A shorter row is no measure of a page: a label may be surer than its story. */
    private static final float LONG_ROW = 15;

    private final Prose prose;
    private final boolean[] kept;

    private Selection(Prose prose, int rows) {
        this.prose = prose;
        this.kept = new boolean[rows];
    }

    /** The rows whose probability is above the bar, which is lower on a page of few words. */
    static Selection of(Reading page, float[] story) {
        Selection selection = new Selection(page.prose(), story.length);
        selection.keepFrom(EVEN, story);
        if (selection.words() < FEW) {
            selection.keepFrom(Math.min(EVEN, Math.max(FLOOR, LOWER * surest(page, story))), story);
        }
        return selection;
    }

    private static float surest(Reading page, float[] story) {
        float surest = 0;
        for (int row = 0; row < story.length; row++) {
            if (page.prose().words[row] >= LONG_ROW) {
                surest = Math.max(surest, story[row]);
            }
        }
        return surest;
    }

    private void keepFrom(float bar, float[] story) {
        for (int row = 0; row < kept.length; row++) {
            kept[row] = story[row] >= bar;
        }
    }

    boolean[] rows() {
        return kept;
    }

    boolean keeps(int row) {
        return kept[row];
    }

    void keep(int row) {
        kept[row] = true;
    }

    void drop(int row) {
        kept[row] = false;
    }

    void drop(int from, int to) {
        Arrays.fill(kept, from, to, false);
    }

    /** The words that are kept. */
    float words() {
        return words(0, kept.length);
    }

    /** The words that are kept from one row to another, exclusive. */
    float words(int from, int to) {
        float words = 0;
        for (int row = from; row < to; row++) {
            words += kept[row] ? prose.words[row] : 0;
        }
        return words;
    }

    /** The first row that is kept, the number of rows if there is none. */
    int first() {
        int row = 0;
        while (row < kept.length && !kept[row]) {
            row++;
        }
        return row;
    }

    /** The last row that is kept, -1 if there is none. */
    int last() {
        int row = kept.length - 1;
        while (row >= 0 && !kept[row]) {
            row--;
        }
        return row;
    }
}
