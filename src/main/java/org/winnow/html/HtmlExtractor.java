package org.winnow.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Focus;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.label.Judge;
import org.winnow.metadata.MetadataReader;
import org.winnow.site.RuleWork;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteVerdict;

/** Markup in, article out. Immutable and safe to share between threads. */
public final class HtmlExtractor {

    /** Declares that a template is shown, as the content of the element around it. */
    static final String SHADOW_ROOT = "shadowrootmode";

    private final Limits limits;
    private final Focus focus;

    public HtmlExtractor(Limits limits, Focus focus) {
        this.limits = limits;
        this.focus = focus;
    }

    /** The article on a page of markup. Never throws, whatever the markup. */
    public Article extract(Page page, SiteRule rule) {
        Attempt attempt = attempt(page, rule);
        SiteRule changingNothing = rule.withoutEdits();
        return attempt.inVain() && changingNothing != rule
                ? attempt(page, changingNothing).article()
                : attempt.article();
    }

    /**
     * @param inVain whether the rule changed the page for a body that was not followed
     */
    private record Attempt(Article article, boolean inVain) {}

    private Attempt attempt(Page page, SiteRule rule) {
        Streamed markup = Streamed.of(rule.edited(bounded(page.source())), limits);
        RuleWork work = new RuleWork(limits.ruleWork());
        Document document = parse(page, markup);
        rule.prepare(document, work);
        SiteVerdict verdict = rule.judge(document, work);
        MetadataReader metadata = MetadataReader.of(page, document, verdict);
        Outline outline = Segmenter.cut(document.body(), limits);
        Reading reading = Reading.of(outline, head(document, metadata), Vocabulary.BUNDLED);
        Ruling ruling = Ruling.of(outline, verdict);
        List<Block> blocks = blocks(page, markup, reading, ruling);
        List<String> more = List.of(ruling.use().note(), advertisement(verdict), work.note());
        Article article =
                Article.of(metadata.complete(blocks), blocks)
                        .withNotes(notes(page, outline, more))
                        .withLinks(verdict.nextPages(), verdict.singlePage())
                        .withRuleUse(ruling.use());
        return new Attempt(article, ruling.isInVain(rule));
    }

    /** What is judged: which rows are kept, and the role of each. */
    private List<Block> blocks(Page page, Streamed markup, Reading reading, Ruling ruling) {
        Judge judge = Judge.markup().leaning(focus);
        float[] story = judge.story(reading.sheet());
        boolean[] kept = ruling.decide(reading, story, Decoder.decide(reading, story));
        List<Block> data = DataBody.instead(page.source(), reading.prose(), kept);
        List<Judge.Verdict> roles = ruling.roles(judge.roles(reading.sheet(), story, kept));
        int[] places = SourceMap.places(markup, reading.outline().textNodes());
        return new BlockMaker(reading.outline(), places, roles).blocks(data);
    }

    private static String advertisement(SiteVerdict verdict) {
        return verdict.has(SiteVerdict.Flag.NATIVE_ADVERTISEMENT)
                ? "The rule " + verdict.rule() + " takes this page for an advertisement."
                : "";
    }

    private String bounded(String source) {
        return source.substring(0, Math.min(limits.characters(), source.length()));
    }

    /** The parser notes which tags the page has: most have no template, and need no search. */
    private Document parse(Page page, Streamed markup) {
        List<String> tags = new ArrayList<>();
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
        parser.tagSet().onNewTag(tag -> tags.add(tag.normalName()));
        Document document = parser.parseInput(markup.text(), page.url().orElse(""));
        if (tags.contains("template") && markup.text().contains(SHADOW_ROOT)) {
            document.select("template[" + SHADOW_ROOT + "]").tagName("div");
        }
        return document;
    }

    private static Reading.Head head(Document document, MetadataReader metadata) {
        return new Reading.Head(metadata.declared(), document.title());
    }

    private List<String> notes(Page page, Outline outline, List<String> more) {
        List<String> notes = new ArrayList<>();
        if (page.source().length() > limits.characters()) {
            notes.add("Only the first " + limits.characters() + " characters were read.");
        }
        if (outline.depth() >= limits.depth()) {
            notes.add("What is nested deeper was read as if on level " + limits.depth() + ".");
        }
        if (!outline.complete()) {
            notes.add("Only the first " + limits.blocks() + " blocks were made.");
        }
        for (String note : more) {
            if (!note.isEmpty()) {
                notes.add(note);
            }
        }
        return notes;
    }
}
