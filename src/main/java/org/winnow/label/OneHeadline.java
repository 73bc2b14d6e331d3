package org.winnow.label;

import java.util.HashSet;
import java.util.Set;
import org.winnow.article.Role;

/** A page has one headline: of the rows taken for it the most probable one, and its copies. */
final class OneHeadline {

    private static final int ROLES = RoleModel.ROLES.size();
    private static final int TITLE = RoleModel.ROLES.indexOf(Role.TITLE);

    /** A copy shares so much of the words of the shorter of both. */
    private static final float COPY = 0.5f;

    private final Words words;
    private final int from;
    private final float[] probabilities;

    /**
     * @param from the place of the first row on its page
     * @param probabilities of each row from there on, one a role
     */
    OneHeadline(Sheet sheet, int from, float[] probabilities) {
        this.words = sheet.words();
        this.from = from;
        this.probabilities = probabilities;
    }

    /** Takes the others of these rows for something else. */
    void choose(int[] rows) {
        int chosen = -1;
        for (int row : rows) {
            if (isTitle(row) && (chosen < 0 || title(row) > title(chosen))) {
                chosen = row;
            }
        }
        for (int row : rows) {
            if (isTitle(row) && row != chosen && !isCopy(row, chosen)) {
                drop(row);
            }
        }
    }

    private boolean isTitle(int row) {
        return RoleModel.best(probabilities, row * ROLES) == TITLE;
    }

    private float title(int row) {
        return probabilities[row * ROLES + TITLE];
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
