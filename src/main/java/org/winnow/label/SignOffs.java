package org.winnow.label;

import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/**
 * Who wrote an entry or the story, told by where it says so: the stamps of a live blog's entries,
 * and below the story the agency ("Source: dpa", "ae/Reuters").
 */
final class SignOffs {

    private static final int AGENCY = Lexicon.BUNDLED.index("agency");
    private static final int NAMED = Lexicon.BUNDLED.index("agency-name");

    /** A sign-off is one of so many rows below the story. */
    private static final int REACH = 3;

    /** Longer rows that begin with "Source" are reference lists. */
    private static final float LONGEST = 6;

    private final Guesses guesses;

    SignOffs(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Gives those of these rows that sign something to the bylines. */
    void claim(int[] rows) {
        for (int row : rows) {
            boolean stamp = isStamp(row);
            if (stamp || isAgency(row) && guesses.best(row) != Role.CAPTION) {
                guesses.give(row, Role.BYLINE);
            }
        }
    }

    private boolean isStamp(int row) {
        return guesses.page().sheet().isLiveStamp(at(row)) && guesses.isInside(row);
    }

    private boolean isAgency(int row) {
        return guesses.isBehind(row)
                && at(row) < place().end + REACH
                && guesses.words(row) <= LONGEST
                && !guesses.is(row, Fact.RIGHTS)
                && (guesses.says(row, AGENCY) || guesses.says(row, NAMED));
    }

    private StoryPlace place() {
        return guesses.page().place();
    }

    private int at(int row) {
        return guesses.page().from() + row;
    }
}
