package org.winnow.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Role;
import org.winnow.article.RuleUse;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteVerdict;

/**
 * What a site's rule says of each row. Its body bounds the story: what comes behind it goes, what
 * stands above it (a standfirst, key points) is left to the heuristic, and within it less is asked
 * of plain text than elsewhere; what the heuristic drops although it looks like story stays out. A
 * rule that drops most of a story, or whose body is mostly chaff, is stale: its body is overruled.
 */
final class Ruling {

    /**
     * Within the body that a rule names, plain text that the heuristic holds for less likely is
     * chaff. From .4 to .45 most of it was story on 167 pages with rules; captions, links and pull
     * quotes were none.
     */
    private static final float LIKELY_CHAFF = 0.4f;

    /**
     * The same where the rule asks for the body as it is: such bodies still hold captions and
     * boxes, of which the heuristic is sure.
     */
    private static final float SURE_CHAFF = 0.25f;

    /** Where the rule asks for a strict judgement of the body: nothing is believed sooner. */
    private static final float ALL_DOUBT = 2;

    /** A row of which this share is links leads to other stories. */
    private static final float MOSTLY_LINKS = 0.5f;

    /** What surrounds text that needs no less evidence for standing in the body. */
    private static final Set<Mark> SIDE_TEXTS =
            EnumSet.of(Mark.FIGURE, Mark.CAPTION, Mark.CREDIT, Mark.FORM, Mark.BUTTON, Mark.QUOTE);

    /** Lines on rights, consent, and how to follow whom: some sites set them in the story's box. */
    private static final Set<Role> NOTES =
            EnumSet.of(Role.FOOTER, Role.CONSENT, Role.AUTHOR_BIO, Role.SOCIAL);

    /** A longer line that does not end as a sentence does is the text of a picture or a video. */
    private static final int LONGEST_HEADING = 12;

    /** A row that is rather story than not; on a page without one the heuristic has no idea. */
    private static final float EVEN = 0.5f;

    /** A body that holds more of a page's words is no help there. */
    private static final float LARGEST_BODY = 0.5f;

    /** A rule whose strips leave less than this of the story is not followed at all. */
    private static final float LEAST_LEFT = 0.5f;

    private final Outline page;
    private final SiteVerdict verdict;
    private final SiteVerdict.@Nullable Decision[] decisions;
    private final boolean[] inBody;

    /** Rows that the rule calls content for themselves, in its body or out of it. */
    private final boolean[] isStory;

    private RuleUse use = RuleUse.NONE;
    private Overreach overreach = Overreach.NONE;
    private boolean bodyOverruled;
    private boolean ignored;

    private Ruling(Outline page, SiteVerdict verdict) {
        this.page = page;
        this.verdict = verdict;
        this.decisions = new SiteVerdict.Decision[page.size()];
        this.inBody = new boolean[page.size()];
        this.isStory = new boolean[page.size()];
    }

    static Ruling of(Outline page, SiteVerdict verdict) {
        Ruling ruling = new Ruling(page, verdict);
        if (verdict.saysSomething()) {
            ruling.read();
        }
        return ruling;
    }

    /**
     * A decision holds for all below its element that is not told otherwise; what a pattern says of
     * a text goes before what is said of where it stands.
     */
    private void read() {
        Elements elements = page.elements();
        SiteVerdict.@Nullable Decision[] decided = new SiteVerdict.Decision[elements.size()];
        boolean[] body = new boolean[elements.size()];
        boolean[] story = new boolean[elements.size()];
        for (int element = 0; element < decided.length; element++) {
            int above = elements.parent[element];
            Node node = elements.node(element);
            SiteVerdict.Decision own = overreach.followed(verdict.of(node));
            boolean isBody = verdict.isBody(node);
            decided[element] = own == null && above >= 0 ? decided[above] : own;
            body[element] = isBody || above >= 0 && body[above];
            story[element] = own == null ? above >= 0 && story[above] : own.isContent() && !isBody;
        }
        for (int row = 0; row < decisions.length; row++) {
            int element = page.rows().inner[row];
            SiteVerdict.Decision text =
                    verdict.hasTexts() ? verdict.ofText(page.rows().texts().get(row)) : null;
            decisions[row] = text == null ? decided[element] : text;
            inBody[row] = body[element];
            isStory[row] = text == null ? story[element] : text.isContent();
        }
    }

    /** The rows to keep, of those that the heuristic would. */
    boolean[] decide(Reading reading, float[] story, boolean[] heuristic) {
        Prose prose = reading.prose();
        boolean[] likely = sensible(prose, story, heuristic);
        overreach = Overreach.of(verdict, decisions, prose, likely);
        if (!overreach.isEmpty()) {
            read();
        }
        use = verdict.use(prose.words, own(likely), likely, story);
        bodyOverruled = use.isOverruled();
        use = bodyOverruled ? use : overreach.tell(use);
        return bodyOverruled ? stripped(prose, heuristic) : merged(reading, story, likely);
    }

    /** The rows that the rule alone would keep; it leaves open what is not said of others. */
    private boolean[] own(boolean[] heuristic) {
        boolean[] own = heuristic.clone();
        int body = start();
        for (int row = 0; row < own.length; row++) {
            boolean open = !verdict.hasBody() || row < body;
            own[row] = isStory[row] || !isStripped(row) && (open ? heuristic[row] : inBody[row]);
        }
        return own;
    }

    private boolean[] merged(Reading reading, float[] story, boolean[] heuristic) {
        Prose prose = reading.prose();
        boolean[] kept = own(heuristic);
        float doubt = doubt();
        int end = end(heuristic);
        for (int row = 0; row < kept.length; row++) {
            boolean fits = row < end || prose.good[row] > 0 && !page.rows().is(row, Mark.ITEM);
            boolean open = story[row] >= doubt && story[row] < EVEN;
            boolean likely = fits && open && isPlain(row, reading);
            kept[row] &= heuristic[row] || isStory[row] || likely;
        }
        return kept;
    }

    private float doubt() {
        if (verdict.has(SiteVerdict.Flag.PRUNE_BODY)) {
            return ALL_DOUBT;
        }
        return verdict.has(SiteVerdict.Flag.KEEP_BODY_AS_IT_IS) ? SURE_CHAFF : LIKELY_CHAFF;
    }

    private boolean isPlain(int row, Reading reading) {
        boolean plain = reading.prose().linkDensity(row) < MOSTLY_LINKS;
        for (Mark mark : SIDE_TEXTS) {
            plain &= !page.rows().is(row, mark);
        }
        for (Role role : NOTES) {
            plain &= reading.sheet().phrases(row, role) == 0;
        }
        return plain
                && (reading.sheet().is(row, Sheet.Fact.TERMINAL)
                        || reading.prose().words[row] <= LONGEST_HEADING);
    }

    /** The first row of the body; the number of rows without one. */
    private int start() {
        int row = 0;
        while (row < inBody.length && !inBody[row]) {
            row++;
        }
        return row;
    }

    /**
     * Behind the last row of the body that the heuristic keeps: only prose is believed there, and
     * no list, since credits, other short lines and references stand at a story's end.
     */
    private int end(boolean[] heuristic) {
        int end = heuristic.length;
        while (end > 0 && !(heuristic[end - 1] && inBody[end - 1])) {
            end--;
        }
        return end;
    }

    private boolean isStripped(int row) {
        SiteVerdict.Decision decision = decisions[row];
        return decision != null && !decision.isContent();
    }

    /**
     * What the heuristic would keep. On a page of which it can make nothing, a rule that points at
     * a part of it knows better: the prose there.
     */
    private boolean[] sensible(Prose prose, float[] story, boolean[] heuristic) {
        float body = prose.of(inBody);
        boolean clueless = body > 0 && body <= LARGEST_BODY * prose.words(0, inBody.length);
        for (int row = 0; row < story.length; row++) {
            clueless &= !heuristic[row] || story[row] < EVEN;
        }
        boolean[] sensible = heuristic.clone();
        for (int row = 0; clueless && row < story.length; row++) {
            sensible[row] = inBody[row] && prose.good[row] > 0;
        }
        return sensible;
    }

    /**
     * What the heuristic would keep, less what the rule strips, unless that is the story itself.
     */
    private boolean[] stripped(Prose prose, boolean[] heuristic) {
        boolean[] left = heuristic.clone();
        for (int row = 0; row < left.length; row++) {
            left[row] &= !isStripped(row);
        }
        ignored = prose.of(left) < LEAST_LEFT * prose.of(heuristic);
        return ignored ? heuristic : left;
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
        return rule != Role.CONTENT || own == Role.CONTENT && !bodyOverruled;
    }

    /** What became of the rule. */
    RuleUse use() {
        return use;
    }

    /** Whether the rule's body was not followed, or not found; a lone strip does not count. */
    boolean isInVain(SiteRule rule) {
        boolean bodyless = use.health() == RuleUse.Health.NOT_USED && rule.knowsBody();
        return bodyOverruled || bodyless;
    }
}
