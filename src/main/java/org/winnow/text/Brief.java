package org.winnow.text;

import org.winnow.label.Sheet;
import org.winnow.label.Sheet.Fact;

/**
 * The paragraphs right below a headline and its date: where the story of a page is that has little
 * of one, under long menus. Out of fold four pages of news have fewer than {@link Threshold}'s
 * ninety probable words and sixty or more in such a place, nine paragraphs of which eight are
 * story; of 716 pages without a story three have.
 */
final class Brief {

    /** A shorter line is no paragraph. */
    private static final float PARAGRAPH = 20;

    /** A headline has so many words at the least. */
    private static final float SHORTEST_HEADLINE = 4;

    /** A longer line is a paragraph. */
    private static final float LONGEST_HEADLINE = 25;

    /** Dates stand in lines that are shorter, with the author and the section. */
    private static final float LONGEST_DATE = 20;

    /**
     * Buttons, pictures and a line on who wrote it stand between a date or a paragraph and the
     * next.
     */
    private static final int REACH = 3;

    /** A line of which the story's judge is surer that it is none. */
    private static final float POSSIBLE = 0.05f;

    private final Sheet sheet;
    private final float[] story;

    Brief(Sheet sheet, float[] story) {
        this.sheet = sheet;
        this.story = story;
    }

    /** Those of the flags that are set below the first dated headline, and its paragraphs; none. */
    boolean[] of(boolean[] probable) {
        boolean[] brief = new boolean[story.length];
        int date = date();
        int last = date;
        for (int row = date + 1; date > 0 && row < brief.length && row - last <= REACH; row++) {
            if (isParagraph(row)) {
                brief[row] = true;
                last = row;
            }
        }
        for (int row = date + 1; row < last; row++) {
            brief[row] |= probable[row];
        }
        return brief;
    }

    /** The row of the first date below a headline and above a paragraph; 0 for none. */
    private int date() {
        for (int row = 1; row < story.length; row++) {
            if (isDate(row) && isHeadline(row - 1) && isAboveParagraph(row)) {
                return row;
            }
        }
        return 0;
    }

    private boolean isDate(int row) {
        return sheet.is(row, Fact.DATE) && sheet.fact(row, Fact.WORDS) < LONGEST_DATE;
    }

    private boolean isHeadline(int row) {
        float words = sheet.fact(row, Fact.WORDS);
        return words >= SHORTEST_HEADLINE
                && words <= LONGEST_HEADLINE
                && !sheet.is(row, Fact.TERMINAL);
    }

    private boolean isAboveParagraph(int date) {
        for (int row = date + 1; row <= Math.min(date + REACH, story.length - 1); row++) {
            if (isParagraph(row)) {
                return true;
            }
        }
        return false;
    }

    private boolean isParagraph(int row) {
        return sheet.fact(row, Fact.WORDS) >= PARAGRAPH
                && sheet.is(row, Fact.TERMINAL)
                && story[row] >= POSSIBLE;
    }
}
