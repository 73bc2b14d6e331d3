package org.winnow.label;

import java.util.Arrays;
import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/**
 * Another copy of the story behind it, as pages hold for machines: several sentences in a row, all
 * in the story's words. A single such sentence is a teaser, a caption or a quotation.
 */
final class HiddenCopy {

    private static final int ROLES = RoleModel.ROLES.size();
    private static final int OTHER = RoleModel.ROLES.indexOf(Role.OTHER);

    /** Share of a copy's words that the story has, too: what is kept of it may lack a paragraph. */
    private static final float SHARE = 0.9f;

    /** Of a shorter row chance has all words in the story. */
    private static final float SHORTEST = 8;

    /** Fewer sentences in a row are a teaser, a caption or a quotation. */
    private static final int FEWEST = 3;

    private final RolePage page;
    private final float[] probabilities;

    /**
     * @param page the rows
     * @param probabilities of each row, one a role
     */
    HiddenCopy(RolePage page, float[] probabilities) {
        this.page = page;
        this.probabilities = probabilities;
    }

    /** Gives what is a copy among these rows to no role that readers would know. */
    void claim(int[] rows) {
        float[] topic = new float[page.rows()];
        page.topic().share(page.from(), topic);
        int first = 0;
        for (int i = 0; i <= rows.length; i++) {
            if (i == rows.length || !isCopy(rows[i], topic)) {
                for (int k = first; k < i && i - first >= FEWEST; k++) {
                    claim(rows[k] * ROLES);
                }
                first = i + 1;
            }
        }
    }

    private boolean isCopy(int row, float[] topic) {
        int at = page.from() + row;
        return page.place().isAfter(at)
                && topic[row] >= SHARE
                && page.sheet().fact(at, Fact.WORDS) >= SHORTEST;
    }

    private void claim(int at) {
        Arrays.fill(probabilities, at, at + ROLES, 0);
        probabilities[at + OTHER] = SHARE;
    }
}
