package org.winnow.label;

import org.winnow.article.Role;

/**
 * Dates and authors of other stories. Row by row they look like the page's own; what tells them is
 * that they come again every few rows, outside of the story and with headlines between them. Of 36
 * rows that this changed on seven pages of unseen sites two were the story's own.
 */
final class TeaserStamps {

    /** A teaser has a title, a blurb, a label and the text of a picture, at the most. */
    private static final int ITEM = 6;

    /** A page may say when it was published and when it was changed. */
    private static final int FEWEST = 3;

    /** What has so many words between two stamps is a headline. */
    private static final float HEADLINE = 4;

    /** The story's own date stands at most so far above it. */
    private static final int HEAD = 8;

    private final Guesses guesses;

    TeaserStamps(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Gives those of these rows to other stories. */
    void claim(int[] rows) {
        claim(rows, Role.DATE);
        claim(rows, Role.BYLINE);
    }

    private void claim(int[] rows, Role stamp) {
        int first = 0;
        int last = -1;
        int stamps = 0;
        for (int i = 0; i < rows.length; i++) {
            if (isStamp(rows[i], stamp)) {
                if (last < 0 || i - last > ITEM || !hasTeaser(rows, last + 1, i)) {
                    judge(rows, first, last, stamps);
                    first = i;
                    stamps = 0;
                }
                last = i;
                stamps++;
            }
        }
        judge(rows, first, last, stamps);
    }

    private boolean isStamp(int row, Role stamp) {
        return guesses.best(row) == stamp && !guesses.isInside(row);
    }

    private boolean hasTeaser(int[] rows, int from, int to) {
        for (int i = from; i < to; i++) {
            if (guesses.best(rows[i]) == Role.RELATED || guesses.words(rows[i]) >= HEADLINE) {
                return true;
            }
        }
        return false;
    }

    /** Gives the stamps from one row to another away, if they are several. */
    private void judge(int[] rows, int first, int last, int stamps) {
        if (stamps < FEWEST) {
            return;
        }
        Role stamp = guesses.best(rows[first]);
        int end = isAbove(rows, last) ? last : last + 1;
        for (int i = first; i < end; i++) {
            if (guesses.best(rows[i]) == stamp) {
                guesses.give(rows[i], Role.RELATED);
            }
        }
    }

    /** Whether the story begins right below a row, without another one between them. */
    private boolean isAbove(int[] rows, int i) {
        int start = guesses.page().place().start - guesses.page().from();
        int end = i + 1;
        while (end < rows.length && rows[end] < start && end - i <= HEAD) {
            end++;
        }
        return rows[i] < start && start - rows[i] <= HEAD && !hasTeaser(rows, i + 1, end);
    }
}
