package org.winnow.label;

import java.util.HashSet;
import java.util.Set;
import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/** A page has one headline: of the rows taken for it the best one, and its copies. */
final class OneHeadline {

    private static final int ROLES = RoleModel.ROLES.size();
    private static final int TITLE = RoleModel.ROLES.indexOf(Role.TITLE);

    /** A copy shares so much of the words of the shorter of both. */
    private static final float COPY = 0.5f;

    /** What a row counts that shares no word with the story; one that shares all counts 1 more. */
    private static final float STRANGE = 0.3f;

    private final Sheet sheet;
    private final Words words;
    private final int from;
    private final float[] probabilities;
    private final float[] topic;

    /**
     * @param page the rows
     * @param probabilities of each row, one a role
     */
    OneHeadline(RolePage page, float[] probabilities) {
        this.sheet = page.sheet();
        this.words = sheet.words();
        this.from = page.from();
        this.probabilities = probabilities;
        this.topic = new float[page.rows()];
        page.topic().share(from, topic);
    }

    /** Takes the others of these rows for something else. */
    void choose(int[] rows) {
        int chosen = -1;
        for (int row : rows) {
            if (isTitle(row) && (chosen < 0 || worth(row) > worth(chosen))) {
                chosen = row;
            }
        }
        chosen -= isStandfirst(chosen) ? 1 : 0;
        for (int row : rows) {
            if (isTitle(row) && row != chosen && !isCopy(row, chosen)) {
                drop(row);
            }
        }
    }

    /** Whether a row is a sentence right below another that was taken for the headline. */
    private boolean isStandfirst(int row) {
        return row > 0 && isTitle(row - 1) && sheet.is(from + row, Fact.TERMINAL);
    }

    /** Of a row of the story nothing is said: it is no headline. */
    private boolean isTitle(int row) {
        return probabilities[row * ROLES + TITLE] > 0
                && RoleModel.best(probabilities, row * ROLES) == TITLE;
    }

    /** How probable it is, more so if it speaks of the story: headings of dialogs do not. */
    private float worth(int row) {
        return probabilities[row * ROLES + TITLE] * (STRANGE + topic[row]);
    }

    /**
     * What else the row may be shares out among it what it had as a headline; if it can be nothing
     * else, it stays one.
     */
    private void drop(int row) {
        float rest = 0;
        for (int k = 0; k < ROLES; k++) {
            rest += k == TITLE ? 0 : probabilities[row * ROLES + k];
        }
        for (int k = 0; k < ROLES && rest > 0; k++) {
            probabilities[row * ROLES + k] = k == TITLE ? 0 : probabilities[row * ROLES + k] / rest;
        }
    }

    private boolean isCopy(int row, int chosen) {
        Set<Integer> one = words(row);
        Set<Integer> other = words(chosen);
        int fewer = Math.min(one.size(), other.size());
        one.retainAll(other);
        return one.size() > 0 && one.size() >= COPY * fewer;
    }

    private Set<Integer> words(int row) {
        Set<Integer> said = new HashSet<>();
        for (int at = words.first(from + row); at < words.end(from + row); at++) {
            said.add(words.word(at));
        }
        return said;
    }
}
