package org.winnow.html;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.corpus.Alignment;
import org.winnow.corpus.Corpus.HtmlPage;
import org.winnow.metadata.MetadataReader;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteVerdict;

/**
 * A page with gold, cut and measured as the library does it; it holds no DOM.
 *
 * @param page the gold
 * @param kind whether it is a page or a copy
 * @param reading all that is known of its rows, but for what classes say
 * @param words the words of its classes and ids, by their hashes
 * @param shares for each row the share of its words that the gold has
 */
record LabelledPage(HtmlPage page, Kind kind, Reading reading, ClassWords words, float[] shares) {

    /** Where a page's markup is from. */
    enum Kind {
        PUBLISHED,
        /** A copy that was changed: see {@link Disguise}. */
        DISGUISED,
        /** A copy as it might have been built about 2000, to measure alone: every disguise. */
        OLD
    }

    static LabelledPage of(HtmlPage page) {
        return of(page, Kind.PUBLISHED, Set.of());
    }

    static LabelledPage inDisguise(HtmlPage page) {
        return of(page, Kind.DISGUISED, Disguise.drawn(page.id()));
    }

    static LabelledPage old(HtmlPage page) {
        return of(page, Kind.OLD, EnumSet.allOf(Disguise.class));
    }

    private static LabelledPage of(HtmlPage page, Kind kind, Set<Disguise> disguises) {
        Page input = Page.html(page.bytes(), null, page.url());
        Streamed markup = Streamed.of(SiteRule.NONE.edited(input.source()), Limits.DEFAULT);
        Document document = Jsoup.parse(markup.text());
        disguises.forEach(disguise -> disguise.put(document));
        MetadataReader metadata = MetadataReader.of(input, document, SiteVerdict.NONE);
        Outline outline = Segmenter.cut(document.body(), Limits.DEFAULT);
        Reading.Head head = new Reading.Head(metadata.declared(), document.title());
        Reading reading = Reading.of(outline, head, Vocabulary.of(new int[0], new float[0]));
        float[] shares = Alignment.shares(page.body(), outline.rows().texts());
        ClassWords words = ClassWords.of(outline, reading.prose(), shares);
        Arrays.fill(outline.elements().nodes, null);
        return new LabelledPage(page, kind, reading, words, shares);
    }

    boolean isPublished() {
        return kind == Kind.PUBLISHED;
    }

    int rows() {
        return shares.length;
    }

    boolean story(int row) {
        return shares[row] >= 0.5f;
    }

    /** Fills in what classes say, by this vocabulary. */
    void read(Vocabulary vocabulary) {
        Columns columns = new Columns(rows());
        new ClassFeatures(reading.outline(), vocabulary).fill(columns);
        columns.refill(reading.sheet());
    }

    /** The text of the rows that are kept. */
    String text(boolean[] kept) {
        StringBuilder text = new StringBuilder();
        List<String> texts = reading.outline().rows().texts();
        for (int row = 0; row < kept.length; row++) {
            if (kept[row]) {
                text.append(texts.get(row)).append('\n');
            }
        }
        return text.toString();
    }
}
