package org.winnow.label;

import java.util.Arrays;
import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/**
 * What the rows of a page that are not the story are taken for: of each, how probable every role
 * is. Those who know better look at the rows here, and change it.
 */
final class Guesses {

    private static final int ROLES = RoleModel.ROLES.size();

    private final RolePage page;
    private final float[] probabilities;

    /**
     * @param page the rows
     * @param probabilities of each row, one a role; changed
     */
    Guesses(RolePage page, float[] probabilities) {
        this.page = page;
        this.probabilities = probabilities;
    }

    RolePage page() {
        return page;
    }

    /** The share of each row's words that the story has too. */
    float[] topic() {
        float[] topic = new float[page.rows()];
        page.topic().share(page.from(), topic);
        return topic;
    }

    /** The role that a row is taken for. */
    Role best(int row) {
        return RoleModel.ROLES.get(RoleModel.best(probabilities, row * ROLES));
    }

    /** How probable a role is of a row. */
    float probability(int row, Role role) {
        return probabilities[place(row, role)];
    }

    /** Gives a row to a role, which changes probabilities with the best one. */
    void give(int row, Role role) {
        int best = place(row, best(row));
        float most = probabilities[best];
        probabilities[best] = probabilities[place(row, role)];
        probabilities[place(row, role)] = most;
    }

    /** Gives a row to a role, and takes it from all others. */
    void settle(int row, Role role, float probability) {
        Arrays.fill(probabilities, row * ROLES, (row + 1) * ROLES, 0);
        probabilities[place(row, role)] = probability;
    }

    /**
     * Takes a row from a role: what else it may be shares out among it what it had as that; if it
     * can be nothing else, it stays.
     */
    void take(int row, Role role) {
        float rest = 0;
        int taken = place(row, role);
        for (int at = row * ROLES; at < (row + 1) * ROLES; at++) {
            rest += at == taken ? 0 : probabilities[at];
        }
        for (int at = row * ROLES; at < (row + 1) * ROLES && rest > 0; at++) {
            probabilities[at] = at == taken ? 0 : probabilities[at] / rest;
        }
    }

    private static int place(int row, Role role) {
        return row * ROLES + RoleModel.ROLES.indexOf(role);
    }

    String text(int row) {
        return page.sheet().text(page.from() + row);
    }

    float words(int row) {
        return page.sheet().fact(page.from() + row, Fact.WORDS);
    }

    boolean is(int row, Fact fact) {
        return page.sheet().is(page.from() + row, fact);
    }

    /** Whether a row holds a phrase of a family of the lexicon. */
    boolean says(int row, int family) {
        return page.sheet().hits().has(page.from() + row, family);
    }

    /** Whether a row stands amid the story. */
    boolean isInside(int row) {
        return page.place().isInside(page.from() + row);
    }

    /** Whether a row stands behind the story. */
    boolean isBehind(int row) {
        return page.place().isAfter(page.from() + row);
    }
}
