package org.winnow.label;

import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/**
 * Menus that look like something else, row by row. What follows "Tags:" is often somebody's name or
 * a place, and as a row of its own looks like an author or a part of a widget. Behind the page's
 * last rights line stands what unfolds on small screens, and looks like the links of a footer; but
 * a footer's speak of terms and contacts.
 */
final class Menus {

    private static final int TAGS = Lexicon.BUNDLED.index("tags");

    /** The head of a list says no more than "Filed under these topics". */
    private static final float LONGEST_HEAD = 4;

    /** A head as short as "Related topics" names topics, not stories. */
    private static final float SHORT_HEAD = 2;

    /** A longer row is no tag. */
    private static final float LONGEST_TAG = 5;

    /** What has a bullet is a tag even if it is longer; teasers are longer still. */
    private static final float LONGEST_MARKED = 7;

    /** One or two rows with bullets are no list. */
    private static final int FEWEST_MARKED = 2;

    /** More short rows go on with something else. */
    private static final int MOST = 11;

    /** Fewer rows are what a footer has left to say. */
    private static final int FEWEST_LATE = 8;

    /** A menu may lead to the terms, too; of a footer more rows do. */
    private static final float MOST_LEGAL = 0.15f;

    /** A longer row tells something, and leads nowhere. */
    private static final float LONGEST_LATE = 8;

    private final Guesses guesses;

    Menus(Guesses guesses) {
        this.guesses = guesses;
    }

    /**
     * Gives those of these rows that such menus consist of to navigation; a rights line is none.
     */
    void claim(int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            if (guesses.says(rows[i], TAGS) && guesses.words(rows[i]) <= LONGEST_HEAD) {
                list(rows, i);
            }
            if (guesses.isBehind(rows[i]) && guesses.text(rows[i]).startsWith("©")) {
                rights(rows[i]);
            }
        }
        late(rows);
    }

    /** Behind the story the sign of rights begins a footer, or tells whose a picture is. */
    private void rights(int row) {
        if (guesses.best(row) != Role.CAPTION) {
            guesses.give(row, Role.FOOTER);
        }
    }

    private void list(int[] rows, int head) {
        int marked = marked(rows, head);
        int end = marked > head ? marked : plain(rows, head);
        for (int i = head; i < end; i++) {
            Role best = guesses.best(rows[i]);
            boolean isHead =
                    i == head && best == Role.RELATED && guesses.words(rows[i]) <= SHORT_HEAD;
            boolean isLink = marked > head && (best == Role.FOOTER || best == Role.RELATED);
            if (isHead || isLink || isOften(best)) {
                guesses.give(rows[i], Role.NAVIGATION);
            }
        }
    }

    /** The end of a list with bullets under a head without one that is no footer's, or the head. */
    private int marked(int[] rows, int head) {
        int end = head + 1;
        while (goesOn(rows, head, end)
                && guesses.is(rows[end], Fact.BULLET)
                && guesses.words(rows[end]) <= LONGEST_MARKED) {
            end++;
        }
        boolean footer = head > 0 && guesses.best(rows[head - 1]) == Role.FOOTER;
        boolean isList =
                end - head > FEWEST_MARKED && !guesses.is(rows[head], Fact.BULLET) && !footer;
        return isList ? end : head;
    }

    /** The end of the short rows under a head. */
    private int plain(int[] rows, int head) {
        int end = head + 1;
        while (goesOn(rows, head, end)
                && end - head <= MOST
                && guesses.words(rows[end]) <= LONGEST_TAG) {
            end++;
        }
        return end;
    }

    /** Whether a row belongs to these, without a row of the story between the head and it. */
    private static boolean goesOn(int[] rows, int head, int end) {
        return end < rows.length && rows[end] - rows[head] == end - head;
    }

    /** Whether tags often look like rows of a role. */
    private static boolean isOften(Role role) {
        return role == Role.BYLINE || role == Role.AUTHOR_BIO || role == Role.WIDGET;
    }

    /** Gives those of these rows that such a menu consists of to navigation. */
    private void late(int[] rows) {
        int first = behindRights(rows);
        float[] legal = guesses.page().hits(RoleModel.ROLES.indexOf(Role.FOOTER));
        int links = 0;
        int legals = 0;
        for (int i = first; i < rows.length; i++) {
            links += isLink(rows[i]) ? 1 : 0;
            legals += isLink(rows[i]) && legal[rows[i]] > 0 ? 1 : 0;
        }
        boolean isMenu = links >= FEWEST_LATE && legals <= MOST_LEGAL * links;
        for (int i = first; i < rows.length && isMenu; i++) {
            if (isLink(rows[i]) && legal[rows[i]] == 0) {
                guesses.give(rows[i], Role.NAVIGATION);
            }
        }
    }

    /** The first of these rows behind the last rights line; there is none before the story ends. */
    private int behindRights(int[] rows) {
        for (int i = rows.length - 1; i >= 0; i--) {
            if (!guesses.isBehind(rows[i])) {
                return rows.length;
            }
            if (guesses.is(rows[i], Fact.RIGHTS)) {
                return i + 1;
            }
        }
        return rows.length;
    }

    private boolean isLink(int row) {
        return guesses.best(row) == Role.FOOTER && guesses.words(row) <= LONGEST_LATE;
    }
}
