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
public record RuleHealth(int rule, int ruleSurelyWrong, int heuristic, int heuristicSurelyLost) {

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
     * A strip by a piece of an id or class takes a part of the story if it takes this share of it.
     * Of 167 pages such strips took more than twenty words of it on four: 3 % twice, rightly
     * (labels between paragraphs, a box of figures), 9 and 100 % wrongly.
     */
    private static final double STRIPPED_SHARE = 0.05;

    /**
     * Whether so many words of the story are too many for a strip that may match more than was
     * meant.
     *
     * @param words what the strip takes
     * @param story what the heuristic would keep on the page
     */
    public static boolean isOverreach(double words, double story) {
        return words >= WORDS_THAT_MATTER && words >= STRIPPED_SHARE * story;
    }

    /**
     * Counts over the blocks of a page.
     *
     * @param words the words of each block
     * @param rule whether the rule alone would keep it
     * @param heuristic whether it is kept without
     * @param story how likely it is content, from 0 to 1
     */
    public static RuleHealth of(float[] words, boolean[] rule, boolean[] heuristic, float[] story) {
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
    public RuleUse judge(SiteVerdict verdict) {
        if (verdict.rule().isEmpty()) {
            return RuleUse.NONE;
        }
        if (verdict.expectsBody() && heuristic > 0 && (rule == 0 || !verdict.hasBody())) {
            String reason = verdict.hasBody() ? "its body is empty" : "its body is not on the page";
            return new RuleUse(verdict.rule(), Health.DEAD, reason);
        }
        if (heuristicSurelyLost >= WORDS_THAT_MATTER
                && heuristicSurelyLost >= OVER_CUTTING_SHARE * heuristic) {
            return use(verdict, Health.OVER_CUTTING, "drops", heuristicSurelyLost, heuristic);
        }
        if (verdict.hasBody()
                && ruleSurelyWrong >= WORDS_THAT_MATTER
                && ruleSurelyWrong >= LEAKING_SHARE * rule) {
            return use(verdict, Health.LEAKING, "keeps", ruleSurelyWrong, rule);
        }
        return verdict.saysSomething()
                ? new RuleUse(verdict.rule(), Health.MATCHED, reason(verdict))
                : new RuleUse(verdict.rule(), Health.NOT_USED, "it has nothing for this page");
    }

    private static String reason(SiteVerdict verdict) {
        return verdict.hasBody() ? "its body was found" : "what it tells beside a body applied";
    }

    private static RuleUse use(SiteVerdict verdict, Health health, String does, int words, int of) {
        String what = health == Health.LEAKING ? "are surely no content" : "are surely content";
        String reason =
                String.format(Locale.ROOT, "%s %d of %d words that %s", does, words, of, what);
        return new RuleUse(verdict.rule(), health, reason);
    }
}
