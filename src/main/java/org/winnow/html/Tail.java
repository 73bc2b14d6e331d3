package org.winnow.html;

import org.winnow.article.Role;

/** Drops what is left at the end of a story and does not tell it: sign-offs and bare headings. */
final class Tail {

    /** Sign-offs stand among so many last rows. */
    private static final int LAST_ROWS = 3;

    /** A longer row tells more than who wrote the story. */
    private static final float LONGEST_SIGN_OFF = 40;

    /** What ends in a colon introduces something, which was dropped. */
    private static final float LONGEST_INTRODUCTION = 8;

    private final Reading page;
    private final Selection selection;

    Tail(Reading page, Selection selection) {
        this.page = page;
        this.selection = selection;
    }

    void drop() {
        signOffs();
        int last = selection.last();
        while (last >= 0 && (isHeading(last) || isIntroduction(last))) {
            selection.drop(last);
            last = selection.last();
        }
    }

    private void signOffs() {
        int kept = 0;
        for (int row = selection.last(); row >= 0 && kept < LAST_ROWS; row--) {
            kept += selection.keeps(row) ? 1 : 0;
            if (page.prose().words[row] < LONGEST_SIGN_OFF
                    && page.sheet().phrases(row, Role.BYLINE) > 0) {
                selection.drop(row);
            }
        }
    }

    private boolean isHeading(int row) {
        return page.outline().rows().is(row, Mark.HEADING);
    }

    private boolean isIntroduction(int row) {
        return page.prose().words[row] <= LONGEST_INTRODUCTION
                && page.outline().rows().texts().get(row).endsWith(":");
    }
}
