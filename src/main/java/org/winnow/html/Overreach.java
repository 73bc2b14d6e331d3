package org.winnow.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Evidence;
import org.winnow.article.RuleUse;
import org.winnow.article.RuleUse.Health;
import org.winnow.site.SiteVerdict;

/**
 * The strips of a rule that take a part of the story, among those that rest on a piece of an id or
 * class: "rel-article" names the box of related stories, and on one page, where the box is never
 * closed, the story's end with it. What a selector or a whole word names goes in any case.
 *
 * @param strips what is not followed
 * @param reason why, in a few words; empty if all strips are followed
 */
record Overreach(Set<Evidence> strips, String reason) {

    /**
     * A strip by a piece of an id or class takes a part of the story if it takes this share of it.
     * Of 167 pages such strips took more than twenty words of it on four: 3 % twice, rightly
     * (labels between paragraphs, a box of figures), 9 and 100 % wrongly.
     */
    private static final double STRIPPED_SHARE = 0.05;

    /** Less than a paragraph or two is no ground for not following a strip. */
    private static final int WORDS_THAT_MATTER = 60;

    static final Overreach NONE = new Overreach(Set.of(), "");

    /**
     * @param decisions what the rule says of each row
     * @param kept whether the heuristic would keep it
     */
    static Overreach of(
            SiteVerdict verdict,
            SiteVerdict.@Nullable Decision[] decisions,
            Prose prose,
            boolean[] kept) {
        Map<Evidence, Float> taken = new LinkedHashMap<>();
        for (int row = 0; row < decisions.length; row++) {
            SiteVerdict.Decision decision = decisions[row];
            if (decision != null && kept[row] && isLooseStrip(verdict, decision)) {
                taken.merge(decision.evidence(), prose.words[row], Float::sum);
            }
        }
        float all = taken.isEmpty() ? 0 : prose.of(kept);
        Set<Evidence> strips = new HashSet<>();
        StringBuilder reason = new StringBuilder();
        taken.forEach(
                (strip, words) -> {
                    if (words >= WORDS_THAT_MATTER && words >= STRIPPED_SHARE * all) {
                        strips.add(strip);
                        reason.append(reason.isEmpty() ? "" : ", ").append(tell(strip, words, all));
                    }
                });
        return strips.isEmpty() ? NONE : new Overreach(strips, reason.toString());
    }

    private static boolean isLooseStrip(SiteVerdict verdict, SiteVerdict.Decision decision) {
        return !decision.isContent() && verdict.isLoose(decision);
    }

    private static String tell(Evidence strip, float words, float all) {
        return String.format(
                Locale.ROOT,
                "its %s drops %.0f of %.0f words of the story",
                strip.reason(),
                words,
                all);
    }

    boolean isEmpty() {
        return strips.isEmpty();
    }

    /** A decision that is followed; nothing for one that is not. */
    SiteVerdict.@Nullable Decision followed(SiteVerdict.@Nullable Decision decision) {
        return decision == null || strips.contains(decision.evidence()) ? null : decision;
    }

    /** What became of a rule whose other directives did well. */
    RuleUse tell(RuleUse use) {
        return isEmpty() ? use : new RuleUse(use.rule(), Health.OVER_CUTTING, reason);
    }
}
