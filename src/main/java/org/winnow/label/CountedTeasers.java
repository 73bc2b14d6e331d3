package org.winnow.label;

import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/**
 * Lists of other stories that count the comments of each. A single count heads comments; one that
 * comes again every few rows belongs to a teaser, and so does what stands between them.
 */
final class CountedTeasers {

    private static final int COMMENT = Lexicon.BUNDLED.index("comment-word");
    private static final int HEAD = Lexicon.BUNDLED.index("comments-head");
    private static final int REPLY = Lexicon.BUNDLED.index("reply");

    /** A count has few words; "12 comments, by Ada Example" is one, too. */
    private static final float LONGEST = 9;

    /** A teaser has a title, a blurb, an author and a date, at the most. */
    private static final int ITEM = 5;

    /** Above and below a thread its comments are counted as well. */
    private static final int FEWEST = 3;

    private final Guesses guesses;

    CountedTeasers(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Gives those of these rows that were taken for comments to the lists. */
    void claim(int[] rows) {
        int first = 0;
        int last = 0;
        int counts = 0;
        for (int i = 0; i < rows.length; i++) {
            if (isCount(rows[i])) {
                if (counts > 0 && rows[i] - rows[last] > ITEM) {
                    judge(rows, first, last, counts);
                    counts = 0;
                }
                first = counts == 0 ? i : first;
                counts += counts == 0 || rows[i] - rows[last] > 1 ? 1 : 0;
                last = i;
            }
        }
        judge(rows, first, last, counts);
    }

    private boolean isCount(int row) {
        return guesses.words(row) <= LONGEST
                && guesses.is(row, Fact.DIGITS)
                && (guesses.says(row, HEAD) || guesses.says(row, COMMENT))
                && !guesses.says(row, REPLY);
    }

    private void judge(int[] rows, int first, int last, int counts) {
        for (int i = first; i <= last && counts >= FEWEST; i++) {
            if (guesses.best(rows[i]) == Role.COMMENTS) {
                guesses.give(rows[i], Role.RELATED);
            }
        }
    }
}
