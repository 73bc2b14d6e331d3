package org.winnow.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Focus;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.article.RuleUse;
import org.winnow.article.RuleUse.Health;
import org.winnow.label.Judge;
import org.winnow.metadata.MetadataReader;
import org.winnow.site.EditedMarkup;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteVerdict;

/** Markup in, article out. Immutable and safe to share between threads. */
public final class HtmlExtractor {

    private final Limits limits;
    private final Focus focus;

    public HtmlExtractor(Limits limits, Focus focus) {
        this.limits = limits;
        this.focus = focus;
    }

    /** The article on a page of markup. Never throws, whatever the markup. */
    public Article extract(Page page, SiteRule rule) {
        Article article = attempt(page, rule);
        SiteRule changingNothing = rule.withoutEdits();
        RuleUse use = article.ruleUse();
        boolean inVain = use.isOverruled() || use.health() == Health.NOT_USED && rule.knowsBody();
        return inVain && changingNothing != rule ? attempt(page, changingNothing) : article;
    }

    private Article attempt(Page page, SiteRule rule) {
        Judge judge = Judge.markup().leaning(focus);
        EditedMarkup markup = rule.edited(bounded(page.source()));
        Document document = parse(page, markup, rule);
        SiteVerdict verdict = rule.judge(document);
        MetadataReader metadata = MetadataReader.of(page, document, verdict);
        Outline outline = Segmenter.cut(document.body(), limits);
        Reading reading = Reading.of(outline, head(document, metadata), Vocabulary.BUNDLED);
        float[] story = judge.story(reading.sheet());
        Ruling ruling = Ruling.of(outline, verdict);
        boolean[] kept = ruling.decide(reading.prose(), story, Decoder.decide(reading, story));
        List<Block> data = DataBody.instead(page.source(), reading.prose(), kept);
        List<Judge.Verdict> roles = ruling.roles(judge.roles(reading.sheet(), story, kept));
        int[] places = SourceMap.places(markup, outline.textNodes());
        List<Block> blocks = new BlockMaker(outline, places, roles).blocks(data);
        return Article.of(metadata.complete(blocks), blocks)
                .withNotes(notes(page, outline, ruling))
                .withRuleUse(ruling.use());
    }

    private String bounded(String source) {
        return source.substring(0, Math.min(limits.characters(), source.length()));
    }

    private Document parse(Page page, EditedMarkup markup, SiteRule rule) {
        Document document =
                Parser.htmlParser()
                        .setMaxDepth(limits.depth())
                        .parseInput(markup.text(), page.url().orElse(""));
        rule.prepare(document);
        return document;
    }

    private static Reading.Head head(Document document, MetadataReader metadata) {
        return new Reading.Head(metadata.declared(), document.title());
    }

    private List<String> notes(Page page, Outline outline, Ruling ruling) {
        String read =
                page.source().length() > limits.characters()
                        ? "Only the first " + limits.characters() + " characters were read."
                        : "";
        String cut =
                outline.complete()
                        ? ""
                        : "Only the first " + limits.blocks() + " blocks were made.";
        return List.of(read, cut, ruling.note()).stream().filter(note -> !note.isEmpty()).toList();
    }
}
