package org.winnow.site;

import java.util.Locale;
import org.winnow.article.RuleUse;
import org.winnow.article.RuleUse.Health;

/**
 * Judges a use of a rule by what it keeps and what the heuristic would keep on the same page, in
 * words. Counts; nothing of it depends on how the blocks were made. Immutable.
 *
 * @param rule words that the rule keeps
 * @param ruleSurelyWrong of these, the ones that the heuristic is sure are no content
 * @param heuristic words that the heuristic would keep without the rule
 * @param heuristicSurelyLost of these, the ones that it is sure of and the rule drops
 */
record RuleHealth(int rule, int ruleSurelyWrong, int heuristic, int heuristicSurelyLost) {

    /** A block that is at least this likely content is surely content, from 0 to 1. */
    private static final float SURE_CONTENT = 0.6f;

    /** A block that is at most this likely content is surely none. */
    private static final float SURE_CHAFF = 0.2f;

    /** A rule leaks if this share of what it keeps is surely none: rules keep a caption or two. */
    private static final double LEAKING_SHARE = 0.4;

    /**
     * A rule cuts too much if this share of the heuristic's content is surely lost. A good one
     * loses half of it where a page goes on with a second story.
     */
    private static final double OVER_CUTTING_SHARE = 0.6;

    /** Less than a paragraph or two is no ground for calling a rule bad. */
    private static final int WORDS_THAT_MATTER = 60;

    /**
     * Counts over the blocks of a page.
     *
     * @param words the words of each block
     * @param rule whether the rule alone would keep it
     * @param heuristic whether it is kept without
     * @param story how likely it is content, from 0 to 1
     */
    static RuleHealth of(float[] words, boolean[] rule, boolean[] heuristic, float[] story) {
        float[] sums = new float[4];
        for (int i = 0; i < words.length; i++) {
            boolean wrong = rule[i] && !heuristic[i] && story[i] <= SURE_CHAFF;
            boolean lost = heuristic[i] && !rule[i] && story[i] >= SURE_CONTENT;
            sums[0] += rule[i] ? words[i] : 0;
            sums[1] += wrong ? words[i] : 0;
            sums[2] += heuristic[i] ? words[i] : 0;
            sums[3] += lost ? words[i] : 0;
        }
        return new RuleHealth((int) sums[0], (int) sums[1], (int) sums[2], (int) sums[3]);
    }

    /** What became of the rule. */
    RuleUse judge(SiteVerdict verdict) {
        if (verdict.rule().isEmpty()) {
            return RuleUse.NONE;
        }
        if (verdict.expectsBody() && heuristic > 0 && (rule == 0 || !verdict.hasBody())) {
            return new RuleUse(verdict.rule(), Health.DEAD, death(verdict));
        }
        if (heuristicSurelyLost >= WORDS_THAT_MATTER
                && heuristicSurelyLost >= OVER_CUTTING_SHARE * heuristic) {
            return use(verdict, Health.OVER_CUTTING, heuristicSurelyLost, heuristic);
        }
        if (verdict.hasBody()
                && ruleSurelyWrong >= WORDS_THAT_MATTER
                && ruleSurelyWrong >= LEAKING_SHARE * rule) {
            return use(verdict, Health.LEAKING, ruleSurelyWrong, rule);
        }
        return verdict.saysSomething()
                ? new RuleUse(verdict.rule(), Health.MATCHED, reason(verdict))
                : new RuleUse(verdict.rule(), Health.NOT_USED, silence(verdict));
    }

    private static String death(SiteVerdict verdict) {
        if (verdict.hasBody()) {
            return "its body is empty";
        }
        return verdict.unreadable().isEmpty() ? "its body is not on the page" : silence(verdict);
    }

    /** Why a rule says nothing. */
    private static String silence(SiteVerdict verdict) {
        return verdict.unreadable().isEmpty()
                ? "it has nothing for this page"
                : verdict.unreadable() + " cannot be read";
    }

    private static String reason(SiteVerdict verdict) {
        return verdict.hasBody() ? "its body was found" : "what it tells beside a body applied";
    }

    private static RuleUse use(SiteVerdict verdict, Health health, int words, int of) {
        String form =
                health == Health.LEAKING
                        ? "%d of the %d words that it keeps are surely no content"
                        : "it drops %d of the %d words of the story";
        String reason = String.format(Locale.ROOT, form, words, of);
        return new RuleUse(verdict.rule(), health, reason);
    }
}
