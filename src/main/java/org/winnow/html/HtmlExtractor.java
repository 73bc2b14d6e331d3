package org.winnow.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;
import org.winnow.metadata.MetadataReader;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteVerdict;

/** Markup in, article out. Immutable and safe to share between threads. */
public final class HtmlExtractor {

    private final Limits limits;

    public HtmlExtractor(Limits limits) {
        this.limits = limits;
    }

    /** The article on a page of markup. Never throws, whatever the markup. */
    public Article extract(Page page, SiteRule rule) {
        String source = bounded(page.source());
        Document document = parse(source);
        SiteVerdict verdict = rule.judge(document);
        MetadataReader metadata = MetadataReader.of(page, document, verdict);
        Outline outline = Segmenter.cut(document.body(), limits);
        Prose prose = new Prose(outline);
        Sheet sheet = new Sheet(outline.rows().texts(), List.of());
        float[] story = Judge.markup().story(sheet);
        boolean[] kept = Rough.kept(outline, prose);
        List<Judge.Verdict> roles = Judge.markup().roles(sheet, story, kept);
        List<Block> blocks = new BlockMaker(outline, source, roles).blocks();
        return Article.of(metadata.complete(blocks), blocks).withNotes(notes(page, outline));
    }

    private String bounded(String source) {
        return source.substring(0, Math.min(limits.characters(), source.length()));
    }

    private Document parse(String source) {
        return Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(source, "");
    }

    private List<String> notes(Page page, Outline outline) {
        List<String> notes = new ArrayList<>();
        if (page.source().length() > limits.characters()) {
            notes.add("Only the first " + limits.characters() + " characters were read.");
        }
        if (!outline.complete()) {
            notes.add("Only the first " + limits.blocks() + " blocks were made.");
        }
        return notes;
    }
}
