package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.article.RuleUse;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;
import org.winnow.label.Sheet.Fact;
import org.winnow.site.SiteVerdict;

/**
 * Which lines are kept: as the site's rule says, and where it says nothing the probable ones. A
 * rule that drops most of a story, or whose body is mostly chaff, is stale: its body is overruled.
 */
final class Decisions {

    /** A rule whose strips leave less than this of the story is not followed at all. */
    private static final float LEAST_LEFT = 0.5f;

    private final SiteVerdict rule;
    private final RuleUse use;
    private final boolean ignored;
    private final List<Line> lines;
    private final boolean[] kept;

    /** What the judgement alone says: of each line its words, how probable it is, if it stays. */
    static final class Own {
        private final float[] words;
        private final float[] story;
        private final boolean[] probable;

        Own(Sheet sheet, float[] story) {
            this.words = new float[story.length];
            for (int row = 0; row < words.length; row++) {
                words[row] = sheet.fact(row, Fact.WORDS);
            }
            this.story = story;
            this.probable = Threshold.keep(sheet, story);
        }

        /** Keeps a line that its probability alone does not keep. */
        void keep(int row) {
            probable[row] = true;
        }

        float words(boolean[] some) {
            float sum = 0;
            for (int row = 0; row < some.length; row++) {
                sum += some[row] ? words[row] : 0;
            }
            return sum;
        }
    }

    private Decisions(Settlement text, Own own, SiteVerdict rule) {
        this.rule = rule;
        boolean[] ruled = ruled(own.probable);
        this.use = rule.use(own.words, ruled, own.probable, own.story);
        boolean[] left = use.isOverruled() ? stripped(own.probable) : ruled;
        this.ignored = use.isOverruled() && own.words(left) < LEAST_LEFT * own.words(own.probable);
        boolean[] followed = ignored ? own.probable : left;
        boolean isBody = rule.hasBody() && !use.isOverruled();
        if (!isBody) {
            text.settle(followed);
        }
        this.lines = text.lines();
        this.kept = isBody ? followed : text.kept();
    }

    /**
     * Decides on all lines.
     *
     * @param text the lines, to be settled
     */
    static Decisions of(Settlement text, Own own, SiteVerdict rule) {
        return new Decisions(text, own, rule);
    }

    /** The lines, some of them joined to the one before. */
    List<Line> lines() {
        return lines;
    }

    private boolean[] ruled(boolean[] probable) {
        boolean[] ruled = new boolean[probable.length];
        for (int row = 0; row < ruled.length; row++) {
            SiteVerdict.@Nullable Decision decision = rule.of(row);
            ruled[row] = decision == null ? probable[row] && !rule.hasBody() : decision.isContent();
        }
        return ruled;
    }

    private boolean[] stripped(boolean[] probable) {
        boolean[] left = probable.clone();
        for (int row = 0; row < left.length; row++) {
            SiteVerdict.@Nullable Decision decision = rule.of(row);
            left[row] &= decision == null || decision.isContent();
        }
        return left;
    }

    /** A flag a line. */
    boolean[] kept() {
        return kept;
    }

    /** These roles, with what the rule says put above what the judge says. */
    List<Judge.Verdict> over(List<Judge.Verdict> roles) {
        List<Judge.Verdict> decided = new ArrayList<>(roles);
        for (int row = 0; row < kept.length && !ignored; row++) {
            SiteVerdict.@Nullable Decision decision = rule.of(row);
            boolean counts = decision != null && !(use.isOverruled() && decision.isContent());
            if (decision != null && counts) {
                decided.set(row, new Judge.Verdict(decision.role(), decision.evidence()));
            }
        }
        return decided;
    }

    /** What became of the rule. */
    RuleUse use() {
        return use;
    }
}
