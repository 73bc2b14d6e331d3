package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
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

/** Scraped plain text in, article out. Immutable and safe to share between threads. */
public final class TextExtractor {

    private final Limits limits;

    public TextExtractor(Limits limits) {
        this.limits = limits;
    }

    /** The article in a scraped text. Never throws, whatever the text. */
    public Article extract(Page page, SiteRule rule) {
        String source =
                page.source().substring(0, Math.min(limits.characters(), page.source().length()));
        List<String> texts = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String line : source.split("\n", -1)) {
            if (!line.isBlank()) {
                texts.add(line.strip());
                spans.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        SiteVerdict verdict = rule.judge(texts);
        MetadataReader metadata = MetadataReader.of(page, verdict);
        Sheet sheet = new Sheet(texts, List.of());
        float[] story = Judge.text().story(sheet);
        boolean[] kept = new boolean[story.length];
        for (int row = 0; row < kept.length; row++) {
            kept[row] = story[row] >= 0.5f;
        }
        List<Judge.Verdict> roles = Judge.text().roles(sheet, story, kept);
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < kept.length; row++) {
            Judge.Verdict role = roles.get(row);
            blocks.add(
                    new Block(
                            texts.get(row),
                            role.role(),
                            Shape.PARAGRAPH,
                            0,
                            1,
                            spans.get(row),
                            role.evidence()));
        }
        return Article.of(metadata.complete(blocks), blocks);
    }
}
