package org.winnow.text;

import org.winnow.article.Role;
import org.winnow.site.SiteVerdict;

/** Which lines are kept: those that a site rule calls content, else the probable ones. */
final class Decisions {

    private static final float PROBABLE = 0.5f;

    private Decisions() {}

    static boolean[] of(float[] story, SiteVerdict rule) {
        boolean[] kept = new boolean[story.length];
        for (int row = 0; row < kept.length; row++) {
            SiteVerdict.Decision decision = rule.of(row);
            kept[row] = decision == null ? story[row] >= PROBABLE : decision.role() == Role.CONTENT;
        }
        return kept;
    }
}
