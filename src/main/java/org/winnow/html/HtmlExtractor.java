package org.winnow.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.article.Shape;
import org.winnow.article.Span;
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
        Document document =
                Jsoup.parse(
                        page.source()
                                .substring(
                                        0, Math.min(limits.characters(), page.source().length())));
        SiteVerdict verdict = rule.judge(document);
        MetadataReader metadata = MetadataReader.of(page, document, verdict);
        List<String> texts = new ArrayList<>();
        for (Element element : document.body().select("h1, h2, h3, p, li")) {
            texts.add(element.text());
        }
        Sheet sheet = new Sheet(texts, List.of());
        float[] story = Judge.markup().story(sheet);
        boolean[] kept = new boolean[story.length];
        for (int row = 0; row < kept.length; row++) {
            kept[row] = story[row] >= 0.5f;
        }
        List<Judge.Verdict> roles = Judge.markup().roles(sheet, story, kept);
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < kept.length; row++) {
            Judge.Verdict role = roles.get(row);
            blocks.add(
                    new Block(
                            texts.get(row),
                            role.role(),
                            Shape.PARAGRAPH,
                            0,
                            2,
                            new Span(0, 0),
                            role.evidence()));
        }
        return Article.of(metadata.complete(blocks), blocks);
    }
}
