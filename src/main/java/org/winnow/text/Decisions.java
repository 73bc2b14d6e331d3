package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Role;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;
import org.winnow.label.Sheet.Fact;
import org.winnow.site.SiteVerdict;

/** Which lines are kept: as the site's rule says, and where it says nothing the probable ones. */
final class Decisions {

    /** What the model holds for more likely story than chaff. */
    private static final float PROBABLE = 0.5f;

    /** A story has more words: with fewer, the model was too strict with an unusual page. */
    private static final float FEWEST_WORDS = 40;

    /** On such a page a line is kept that is this near to the page's most probable one. */
    private static final float NEAR = 0.6f;

    /** Below this nothing is kept, even on such a page. */
    private static final float HOPELESS = 0.2f;

    /** If no line is less probable, the text is a story with nothing to remove. */
    private static final float CLEAN = 0.25f;

    private final boolean[] kept;
    private final SiteVerdict rule;

    private Decisions(boolean[] kept, SiteVerdict rule) {
        this.kept = kept;
        this.rule = rule;
    }

    /**
     * Decides on all lines. A rule that would leave nothing although there is a probable story is
     * out of date, and is not followed.
     */
    static Decisions of(Sheet sheet, float[] story, SiteVerdict rule) {
        boolean[] probable = probable(sheet, story);
        boolean[] ruled = new boolean[probable.length];
        for (int row = 0; row < ruled.length; row++) {
            SiteVerdict.@Nullable Decision decision = rule.of(row);
            ruled[row] =
                    decision == null
                            ? probable[row] && !rule.hasBody()
                            : decision.role() == Role.CONTENT;
        }
        return any(ruled) || !any(probable)
                ? new Decisions(ruled, rule)
                : new Decisions(probable, SiteVerdict.NONE);
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

    static boolean[] probable(Sheet sheet, float[] story) {
        if (clean(story)) {
            return above(story, 0);
        }
        boolean[] probable = above(story, PROBABLE);
        if (words(sheet, probable) >= FEWEST_WORDS) {
            return probable;
        }
        float most = 0;
        for (float p : story) {
            most = Math.max(most, p);
        }
        return above(story, Math.min(PROBABLE, Math.max(HOPELESS, NEAR * most)));
    }

    /** Whether all lines may be story and one is. */
    private static boolean clean(float[] story) {
        boolean some = false;
        for (float p : story) {
            if (p < CLEAN) {
                return false;
            }
            some |= p >= PROBABLE;
        }
        return some;
    }

    private static boolean[] above(float[] story, float threshold) {
        boolean[] above = new boolean[story.length];
        for (int row = 0; row < above.length; row++) {
            above[row] = story[row] >= threshold;
        }
        return above;
    }

    private static float words(Sheet sheet, boolean[] kept) {
        float words = 0;
        for (int row = 0; row < kept.length; row++) {
            words += kept[row] ? sheet.fact(row, Fact.WORDS) : 0;
        }
        return words;
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
