package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Role;
import org.winnow.article.RuleUse;
import org.winnow.label.Judge;
import org.winnow.site.RuleHealth;
import org.winnow.site.SiteVerdict;

/** Which lines are kept: as the site's rule says, and where it says nothing the probable ones. */
final class Decisions {

    private final List<Line> lines;
    private final boolean[] kept;
    private final SiteVerdict rule;

    private Decisions(List<Line> lines, boolean[] kept, SiteVerdict rule) {
        this.lines = lines;
        this.kept = kept;
        this.rule = rule;
    }

    /**
     * Decides on all lines.
     *
     * @param text the lines, to be settled
     * @param probable which lines the model would keep; a rule that would leave nothing although
     *     there are some is out of date, and is not followed
     */
    static Decisions of(Settlement text, boolean[] probable, SiteVerdict rule) {
        boolean[] ruled = new boolean[probable.length];
        for (int row = 0; row < ruled.length; row++) {
            SiteVerdict.@Nullable Decision decision = rule.of(row);
            ruled[row] =
                    decision == null
                            ? probable[row] && !rule.hasBody()
                            : decision.role() == Role.CONTENT;
        }
        boolean stale = any(probable) && !any(ruled);
        SiteVerdict followed = stale ? SiteVerdict.NONE : rule;
        if (followed.hasBody()) {
            return new Decisions(text.lines(), ruled, followed);
        }
        text.settle(stale ? probable : ruled);
        return new Decisions(text.lines(), text.kept(), followed);
    }

    /** The lines, some of them joined to the one before. */
    List<Line> lines() {
        return lines;
    }

    /** A flag a line. */
    boolean[] kept() {
        return kept;
    }

    /** These roles, with what the rule says put above what the judge says. */
    List<Judge.Verdict> over(List<Judge.Verdict> roles) {
        List<Judge.Verdict> decided = new ArrayList<>(roles);
        for (int row = 0; row < kept.length; row++) {
            SiteVerdict.@Nullable Decision decision = rule.of(row);
            if (decision != null) {
                decided.set(row, new Judge.Verdict(decision.role(), decision.evidence()));
            }
        }
        return decided;
    }

    /** A sentence for the article's reader if a rule was not followed, else nothing. */
    List<String> notes(SiteVerdict given) {
        boolean stale = given.saysSomething() && !rule.saysSomething();
        return stale
                ? List.of("The rule " + given.rule() + " left nothing of this page: not followed.")
                : List.of();
    }

    /** What became of the rule: matched, or dead and not followed. */
    RuleUse use(SiteVerdict given) {
        int followed = rule.saysSomething() && any(kept) ? 1 : 0;
        return new RuleHealth(followed, 0, 1, 0).judge(given);
    }

    private static boolean any(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }
}
