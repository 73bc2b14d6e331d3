package org.winnow.text;

import java.util.Arrays;
import org.winnow.article.Role;
import org.winnow.label.Sheet;
import org.winnow.label.Sheet.Fact;

/**
 * Where the story goes on although the model doubts it: behind advertisement labels, in the items
 * of its list, in the entries of a live blog, and in the standfirst above its byline.
 */
final class Continuation {

    /** In a list, in a standfirst's place: two thirds of what others need. */
    private static final float POSSIBLE = 0.3f;

    /** An advertisement label behind the story tells that the story goes on. */
    private static final float BEHIND_LABEL = 0.2f;

    /** Without a label between, a paragraph's own lack of probability counts for more. */
    private static final float LIKELY = 0.38f;

    /** A shorter line is no paragraph. */
    private static final float PARAGRAPH = 20;

    /** A standfirst has so many words, and stands so many lines before the story. */
    private static final float SHORTEST_STANDFIRST = 10;

    /** A longer line is a paragraph. */
    private static final float LONGEST_STANDFIRST = 45;

    /** Byline, date and caption stand between the two, and little else. */
    private static final int STANDFIRST_REACH = 6;

    /** Names, dates and buttons have no more words. */
    private static final float LONGEST_LABEL = 6;

    /** A headline has at least so many. */
    private static final float SHORTEST_HEADLINE = 4;

    /** Fewer times over paragraphs are a feed of other stories. */
    private static final int FEWEST_ENTRIES = 4;

    /** Fewer rows with numbers are a list of links as often as a table. */
    private static final int FEWEST_CELLS = 6;

    /** A rank and a name, at the least. */
    private static final float SHORTEST_CELL = 3;

    /** Longer rows with numbers are sentences. */
    private static final float LONGEST_CELL = 20;

    /** "Pos. Driver Points Wins Poles", at the most. */
    private static final float LONGEST_HEAD = 12;

    private final Sheet sheet;
    private final float[] story;

    Continuation(Sheet sheet, float[] story) {
        this.sheet = sheet;
        this.story = story;
    }

    /** The flags, with those set of the lines that go on. */
    boolean[] of(boolean[] kept) {
        int first = first(kept);
        if (first < kept.length) {
            standfirst(kept, first);
            paragraphs(kept, first);
            lists(kept, first);
            entries(kept, first);
            tables(kept, first);
        }
        return kept;
    }

    private static int first(boolean[] kept) {
        int first = 0;
        while (first < kept.length && !kept[first]) {
            first++;
        }
        return first;
    }

    /** A sentence right below the headline, above names and dates. */
    private void standfirst(boolean[] kept, int first) {
        int row = first - 1;
        while (row > 0 && first - row <= STANDFIRST_REACH && words(row) <= LONGEST_LABEL) {
            row--;
        }
        boolean standfirst =
                row > 0
                        && row < first - 1
                        && words(row) >= SHORTEST_STANDFIRST
                        && words(row) <= LONGEST_STANDFIRST
                        && sheet.is(row, Fact.TERMINAL)
                        && story[row] >= POSSIBLE
                        && words(row - 1) >= SHORTEST_HEADLINE
                        && !sheet.is(row - 1, Fact.TERMINAL);
        if (standfirst) {
            kept[row] = true;
        }
    }

    /** Paragraphs behind the story, and behind advertisement labels after it. */
    private void paragraphs(boolean[] kept, int first) {
        float least = 1;
        for (int row = first; row < kept.length; row++) {
            kept[row] |= isParagraph(row) && story[row] >= least;
            if (kept[row]) {
                least = LIKELY;
            } else {
                least = least < 1 && isAdvertisementLabel(row) ? BEHIND_LABEL : 1;
            }
        }
    }

    private boolean isParagraph(int row) {
        return words(row) >= PARAGRAPH && sheet.is(row, Fact.TERMINAL);
    }

    private boolean isAdvertisementLabel(int row) {
        return words(row) <= LONGEST_LABEL && sheet.phrases(row, Role.ADVERTISEMENT) > 0;
    }

    /** The items of a list between paragraphs that are kept. */
    private void lists(boolean[] kept, int first) {
        for (int row = first + 1; row < kept.length; row++) {
            int end = row;
            while (kept[row - 1]
                    && end < kept.length
                    && !kept[end]
                    && sheet.is(end, Fact.BULLET)
                    && sheet.is(end, Fact.TERMINAL)
                    && story[end] >= POSSIBLE) {
                end++;
            }
            if (end < kept.length && kept[end]) {
                Arrays.fill(kept, row, end, true);
            }
        }
    }

    /** The entries of a live blog: right behind its first paragraph, times over paragraphs. */
    private void entries(boolean[] kept, int first) {
        int row = first + 1;
        while (row < kept.length && kept[row]) {
            row++;
        }
        int end = row;
        while (end + 1 < kept.length
                && sheet.is(end, Fact.CLOCK_ALONE)
                && words(end + 1) >= PARAGRAPH
                && sheet.fact(end + 1, Fact.SENTENCES) > 1
                && sheet.is(end + 1, Fact.TERMINAL)) {
            end += 2;
        }
        for (int entry = row + 1; entry < end && end - row >= 2 * FEWEST_ENTRIES; entry += 2) {
            kept[entry] = true;
        }
    }

    /** Tables right behind what is kept, their heads aside: rows with numbers, all of one shape. */
    private void tables(boolean[] kept, int first) {
        for (int row = first + 1; row < kept.length; row++) {
            boolean behind = kept[row - 1] || row - 2 >= first && kept[row - 2] && isHead(row - 1);
            int end = row;
            while (behind && end < kept.length && !kept[end] && isCell(end) && isAlike(row, end)) {
                end++;
            }
            if (end - row >= FEWEST_CELLS) {
                Arrays.fill(kept, row - 1, end, true);
            }
            row = Math.max(row, end - 1);
        }
    }

    private boolean isHead(int row) {
        return words(row) <= LONGEST_HEAD && !sheet.is(row, Fact.BULLET) && !sheet.hasPhrases(row);
    }

    private boolean isCell(int row) {
        return sheet.is(row, Fact.DIGITS)
                && words(row) >= SHORTEST_CELL
                && words(row) <= LONGEST_CELL
                && !sheet.is(row, Fact.TERMINAL)
                && !sheet.is(row, Fact.BULLET)
                && !sheet.is(row, Fact.AGE)
                && !sheet.is(row, Fact.CLOCK)
                && !sheet.hasPhrases(row);
    }

    private boolean isAlike(int one, int other) {
        return sheet.is(one, Fact.DIGIT_START) == sheet.is(other, Fact.DIGIT_START)
                && sheet.is(one, Fact.SEPARATORS) == sheet.is(other, Fact.SEPARATORS)
                && sheet.is(one, Fact.DATE) == sheet.is(other, Fact.DATE);
    }

    private float words(int row) {
        return sheet.fact(row, Fact.WORDS);
    }
}
