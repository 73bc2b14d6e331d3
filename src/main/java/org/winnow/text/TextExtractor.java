package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Focus;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;
import org.winnow.metadata.MetadataReader;
import org.winnow.site.RuleWork;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteVerdict;

/** Scraped plain text in, article out. Immutable and safe to share between threads. */
public final class TextExtractor {

    private final Limits limits;
    private final Focus focus;

    public TextExtractor(Limits limits, Focus focus) {
        this.limits = limits;
        this.focus = focus;
    }

    /** The article in a scraped text. Never throws, whatever the text. */
    public Article extract(Page page, SiteRule rule) {
        Judge judge = Judge.text().leaning(focus);
        Segmenter.Segmented cut = Segmenter.cut(page.source(), limits);
        RuleWork work = new RuleWork(limits.ruleWork());
        SiteVerdict verdict = rule.judge(cut.texts(), work);
        Sheet sheet = Surroundings.sheet(cut.lines());
        float[] story = judge.story(sheet);
        Decisions.Own own = new Decisions.Own(sheet, story);
        Decisions decisions = Decisions.of(new Settlement(cut.lines(), sheet, judge), own, verdict);
        List<Judge.Verdict> roles = judge.roles(sheet, story, decisions.kept());
        int standfirst = new Standfirst(sheet, story, roles).row();
        if (standfirst >= 0) {
            own.keep(standfirst);
            decisions = Decisions.of(new Settlement(cut.lines(), sheet, judge), own, verdict);
            roles = judge.roles(sheet, story, decisions.kept());
        }
        List<Block> blocks = Line.blocks(decisions.lines(), decisions.over(roles));
        MetadataReader metadata = MetadataReader.of(page, verdict);
        return Article.of(metadata.complete(MarkdownText.seen(blocks)), blocks)
                .withNotes(notes(cut, decisions.use().note(), work.note()))
                .withRuleUse(decisions.use());
    }

    private static List<String> notes(Segmenter.Segmented cut, String... more) {
        List<String> notes = new ArrayList<>(cut.notes());
        for (String note : more) {
            if (!note.isEmpty()) {
                notes.add(note);
            }
        }
        return notes;
    }
}
