package org.winnow.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.article.RuleUse;
import org.winnow.article.RuleUse.Health;
import org.winnow.corpus.Corpus;
import org.winnow.label.Judge;
import org.winnow.label.StoryTrainer;
import org.winnow.label.UnseenStory;
import org.winnow.metadata.MetadataReader;
import org.winnow.site.RuleWork;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteVerdict;

/**
 * The way from markup to the article, as {@link HtmlExtractor} goes it, judged by a model that has
 * seen no page of the site: the one that {@link MarkupTraining} left for the site's fold. Only the
 * roles of what is not kept are those of the library's own model.
 */
public final class FoldedExtractor {

    /** What the models of the folds are called, see {@link UnseenStory}. */
    static final String NAME = "story-markup";

    private final StoryTrainer.Model model;
    private final Vocabulary vocabulary;

    private FoldedExtractor(int fold) {
        try {
            model = StoryTrainer.read(Files.readAllBytes(UnseenStory.FOLDER.resolve(NAME + fold)));
            vocabulary = Vocabulary.read(Files.readAllLines(classWords(fold)));
        } catch (IOException untrained) {
            throw new UncheckedIOException("run MarkupTraining first", untrained);
        }
    }

    /** One extractor a fold. */
    public static List<FoldedExtractor> all() {
        return java.util.stream.IntStream.range(0, Corpus.FOLDS)
                .mapToObj(FoldedExtractor::new)
                .toList();
    }

    static void save(int fold, byte[] model, List<String> vocabulary) {
        UnseenStory.leave(NAME, fold, model);
        try {
            Files.write(classWords(fold), vocabulary);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path classWords(int fold) {
        return UnseenStory.FOLDER.resolve("class-words" + fold);
    }

    public Article extract(Page page, SiteRule rule) {
        Article article = attempt(page, rule);
        SiteRule changingNothing = rule.withoutEdits();
        RuleUse use = article.ruleUse();
        boolean inVain = use.isOverruled() || use.health() == Health.NOT_USED && rule.knowsBody();
        return inVain && changingNothing != rule ? attempt(page, changingNothing) : article;
    }

    private Article attempt(Page page, SiteRule rule) {
        Streamed markup = Streamed.of(rule.edited(page.source()), Limits.DEFAULT);
        Document document = Jsoup.parse(markup.text(), page.url().orElse(""));
        RuleWork work = new RuleWork(Limits.DEFAULT.ruleWork());
        rule.prepare(document, work);
        SiteVerdict verdict = rule.judge(document, work);
        MetadataReader metadata = MetadataReader.of(page, document, verdict);
        Outline outline = Segmenter.cut(document.body(), Limits.DEFAULT);
        Reading.Head head = new Reading.Head(metadata.declared(), document.title());
        Reading reading = Reading.of(outline, head, vocabulary);
        float[] story = model.probabilities(reading.sheet());
        Ruling ruling = Ruling.of(outline, verdict);
        boolean[] kept = ruling.decide(reading, story, Decoder.decide(reading, story));
        List<Block> data = DataBody.instead(page.source(), reading.prose(), kept);
        List<Judge.Verdict> roles =
                ruling.roles(Judge.markup().roles(reading.sheet(), story, kept));
        int[] places = SourceMap.places(markup, outline.textNodes());
        List<Block> blocks = new BlockMaker(outline, places, roles).blocks(data);
        return Article.of(metadata.complete(blocks), blocks).withRuleUse(ruling.use());
    }
}
