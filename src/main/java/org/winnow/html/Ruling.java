package org.winnow.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Role;
import org.winnow.article.RuleUse;
import org.winnow.label.Judge;
import org.winnow.site.RuleHealth;
import org.winnow.site.SiteVerdict;

/**
 * What a site's rule says of each row. It comes before the heuristic, which decides what the rule
 * leaves open; but a rule that leaves next to nothing of a story is stale, and is overruled.
 */
final class Ruling {

    /** Within the body that a rule names, what the heuristic holds for less likely is chaff. */
    private static final float LIKELY_CHAFF = 0.4f;

    /**
     * The same where the rule asks for the body as it is: such bodies still hold captions and
     * boxes, of which the heuristic is sure.
     */
    private static final float SURE_CHAFF = 0.25f;

    /** A rule whose strips leave less than this of the story is not followed at all. */
    private static final float LEAST_LEFT = 0.5f;

    private final Outline page;
    private final SiteVerdict verdict;
    private final SiteVerdict.@Nullable Decision[] decisions;
    private final boolean[] inBody;
    private RuleUse use = RuleUse.NONE;
    private boolean ignored;

    private Ruling(Outline page, SiteVerdict verdict) {
        this.page = page;
        this.verdict = verdict;
        this.decisions = new SiteVerdict.Decision[page.size()];
        this.inBody = new boolean[page.size()];
    }

    static Ruling of(Outline page, SiteVerdict verdict) {
        Ruling ruling = new Ruling(page, verdict);
        if (verdict.saysSomething()) {
            ruling.read();
        }
        return ruling;
    }

    /** A decision holds for all below its element that is not told otherwise. */
    private void read() {
        Elements elements = page.elements();
        SiteVerdict.@Nullable Decision[] decided = new SiteVerdict.Decision[elements.size()];
        boolean[] body = new boolean[elements.size()];
        for (int element = 0; element < decided.length; element++) {
            int above = elements.parent[element];
            SiteVerdict.Decision own = verdict.of(elements.node(element));
            decided[element] = own == null && above >= 0 ? decided[above] : own;
            body[element] =
                    above >= 0 && body[above]
                            || own != null
                                    && own.role() == Role.CONTENT
                                    && verdict.inBody(elements.node(element));
        }
        for (int row = 0; row < decisions.length; row++) {
            decisions[row] = decided[page.rows().inner[row]];
            inBody[row] = body[page.rows().inner[row]];
        }
    }

    /** The rows to keep, of those that the heuristic would. */
    boolean[] decide(Prose prose, float[] story, boolean[] heuristic) {
        boolean[] kept = heuristic.clone();
        for (int row = 0; row < kept.length; row++) {
            kept[row] = keeps(row, story[row], heuristic[row]);
        }
        use = RuleHealth.of(prose.words, kept, heuristic, story).judge(verdict);
        return use.isOverruled() ? stripped(prose, heuristic) : kept;
    }

    /**
     * What the heuristic would keep, less what the rule strips, unless that is the story itself.
     */
    private boolean[] stripped(Prose prose, boolean[] heuristic) {
        boolean[] left = heuristic.clone();
        float mine = 0;
        float theirs = 0;
        for (int row = 0; row < left.length; row++) {
            SiteVerdict.Decision decision = decisions[row];
            left[row] &= decision == null || decision.role() == Role.CONTENT;
            mine += left[row] ? prose.words[row] : 0;
            theirs += heuristic[row] ? prose.words[row] : 0;
        }
        ignored = mine < LEAST_LEFT * theirs;
        return ignored ? heuristic : left;
    }

    private boolean keeps(int row, float story, boolean heuristic) {
        SiteVerdict.Decision decision = decisions[row];
        if (decision != null && decision.role() != Role.CONTENT) {
            return false;
        }
        if (decision == null) {
            return heuristic && (inBody[row] || !verdict.hasBody());
        }
        return heuristic || !inBody[row] || story >= doubt();
    }

    private float doubt() {
        boolean asItIs = verdict.has(SiteVerdict.Flag.KEEP_BODY_AS_IT_IS);
        return asItIs ? SURE_CHAFF : LIKELY_CHAFF;
    }

    /** The roles, with the rule's word where it has one. */
    List<Judge.Verdict> roles(List<Judge.Verdict> judged) {
        if (ignored) {
            return judged;
        }
        List<Judge.Verdict> roles = new ArrayList<>(judged);
        for (int row = 0; row < decisions.length; row++) {
            SiteVerdict.Decision decision = decisions[row];
            Judge.Verdict own = judged.get(row);
            if (decision != null && speaksFor(decision.role(), own.role())) {
                Role role = decision.role() == Role.OTHER ? own.role() : decision.role();
                roles.set(row, new Judge.Verdict(role, decision.evidence()));
            }
        }
        return roles;
    }

    /** Chaff within the body is the heuristic's finding. */
    private boolean speaksFor(Role rule, Role own) {
        return rule != Role.CONTENT || own == Role.CONTENT && !use.isOverruled();
    }

    /** What became of the rule. */
    RuleUse use() {
        return use;
    }

    /** What the reader should know of the rule: a sentence, empty if all is well. */
    String note() {
        return use.isOverruled()
                ? "The rule " + verdict.rule() + " was overruled: " + use.reason() + "."
                : "";
    }
}
