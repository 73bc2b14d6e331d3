package org.winnow.label;

import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/**
 * Who wrote an entry or the story, told by where it says so: the stamps of a live blog's entries,
 * and below the story the agency ("Source: dpa", "ae/Reuters").
 */
final class SignOffs {

    private static final int BYLINE = RoleModel.ROLES.indexOf(Role.BYLINE);
    private static final int CAPTION = RoleModel.ROLES.indexOf(Role.CAPTION);
    private static final int AGENCY = Lexicon.BUNDLED.index("agency");
    private static final int NAMED = Lexicon.BUNDLED.index("agency-name");

    /** A sign-off is one of so many rows below the story. */
    private static final int REACH = 3;

    /** Longer rows that begin with "Source" are reference lists. */
    private static final float LONGEST = 6;

    private final RolePage page;
    private final float[] probabilities;

    /**
     * @param page the rows
     * @param probabilities of each row, one a role
     */
    SignOffs(RolePage page, float[] probabilities) {
        this.page = page;
        this.probabilities = probabilities;
    }

    /** Gives those of these rows that sign something to the bylines. */
    void claim(int[] rows) {
        for (int row : rows) {
            int at = page.from() + row;
            if (page.sheet().isLiveStamp(at) && page.place().isInside(at)
                    || isBelow(at) && isAgency(at) && !isCaption(row)) {
                RoleModel.give(probabilities, row, BYLINE);
            }
        }
    }

    private boolean isCaption(int row) {
        return RoleModel.best(probabilities, row * RoleModel.ROLES.size()) == CAPTION;
    }

    private boolean isBelow(int at) {
        return page.place().isAfter(at) && at < page.place().end + REACH;
    }

    private boolean isAgency(int at) {
        Sheet sheet = page.sheet();
        return sheet.fact(at, Fact.WORDS) <= LONGEST
                && !sheet.is(at, Fact.RIGHTS)
                && (sheet.hits().has(at, AGENCY) || sheet.hits().has(at, NAMED));
    }
}
