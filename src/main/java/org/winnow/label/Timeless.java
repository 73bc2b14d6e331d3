package org.winnow.label;

import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/**
 * Rows that were taken for a date and state none: rows of tables, whose numbers look like one, and
 * notes on videos. None of the 44 rows that this changed on eleven pages of unseen sites was a
 * date.
 */
final class Timeless {

    private static final int DATE = RoleModel.ROLES.indexOf(Role.DATE);

    private final Guesses guesses;

    Timeless(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Takes those of these rows for something else. */
    void claim(int[] rows) {
        float[] phrases = guesses.page().hits(DATE);
        for (int row : rows) {
            if (guesses.best(row) == Role.DATE && phrases[row] == 0 && !isTimed(row)) {
                guesses.take(row, Role.DATE);
            }
        }
    }

    private boolean isTimed(int row) {
        return guesses.is(row, Fact.DATE)
                || guesses.is(row, Fact.CLOCK)
                || guesses.is(row, Fact.AGE);
    }
}
