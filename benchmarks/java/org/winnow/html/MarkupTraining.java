package org.winnow.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.winnow.corpus.BodyScore;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.Corpus.HtmlPage;
import org.winnow.corpus.Floors;
import org.winnow.html.LabelledPage.Kind;
import org.winnow.label.StoryTrainer;
import org.winnow.label.TreeTrainer;

/**
 * Trains the model that tells story from chaff in markup: prints its scores out of fold, by set,
 * decisions included, for the pages, their copies in disguise and as of 2000; with the argument
 * {@code write} it trains on all pages and writes the model and its vocabulary; with {@code gate}
 * it fails below the floors; with {@code -Dwinnow.dump=DIR} it writes what it said of each row. The
 * models of the folds are left for {@link FoldedExtractor}.
 */
public final class MarkupTraining {

    static final TreeTrainer.Settings SETTINGS = TreeTrainer.Settings.binary(160, 5);

    private static final Path RESOURCES = Path.of("src/main/resources/org/winnow");

    private final List<LabelledPage> pages = pages();
    private final List<LabelledPage> old =
            published(pages).map(page -> LabelledPage.old(page.page())).toList();
    private final List<LabelledPage> published = published(pages).toList();
    private final Map<LabelledPage, float[]> story = new IdentityHashMap<>();

    private MarkupTraining() {}

    /** All pages that the model is trained on, and a copy in disguise of each. */
    static List<LabelledPage> pages() {
        List<LabelledPage> pages = new ArrayList<>();
        for (String set : List.of("aeb", "fundus", "typed", "wcxb")) {
            for (HtmlPage page : Corpus.html(set)) {
                pages.add(LabelledPage.of(page));
                pages.add(LabelledPage.inDisguise(page));
            }
        }
        return pages;
    }

    private static Stream<LabelledPage> published(List<LabelledPage> pages) {
        return pages.stream().filter(LabelledPage::isPublished);
    }

    /** A model of the pages that are not of a fold. */
    static byte[] withoutFold(List<LabelledPage> pages, int fold) {
        List<LabelledPage> others = others(pages, fold);
        return trainer(others, vocabulary(others)).train(SETTINGS, Map.of());
    }

    /** What is known of classes from the pages that are not of a fold. */
    static Vocabulary vocabularyWithout(List<LabelledPage> pages, int fold) {
        return vocabulary(others(pages, fold)).without("");
    }

    private static List<LabelledPage> others(List<LabelledPage> pages, int fold) {
        return pages.stream().filter(page -> page.page().fold() != fold).toList();
    }

    public static void main(String[] args) {
        MarkupTraining training = new MarkupTraining();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            training.judge(fold);
        }
        training.print(Kind.PUBLISHED, "");
        training.print(Kind.DISGUISED, "in disguise ");
        training.print(Kind.OLD, "as of 2000 ");
        if (System.getProperty("winnow.dump") != null) {
            training.published.forEach(page -> Dump.write(page, training.story.get(page)));
        }
        if (List.of(args).contains("gate")) {
            training.gate();
        }
        if (List.of(args).contains("write")) {
            training.write();
        }
    }

    /** Judges the pages of a fold by a model of the others. */
    private void judge(int fold) {
        byte[] trained = withoutFold(pages, fold);
        FoldedExtractor.save(fold, trained, vocabulary(others(pages, fold)).lines());
        StoryTrainer.Model model = StoryTrainer.read(trained);
        Vocabulary whole = vocabularyWithout(pages, fold);
        judged().filter(page -> page.page().fold() == fold)
                .forEach(
                        page -> {
                            page.read(whole);
                            story.put(page, model.probabilities(page.reading().sheet()));
                        });
    }

    private Stream<LabelledPage> judged() {
        return Stream.concat(pages.stream(), old.stream());
    }

    private static VocabularyTrainer vocabulary(List<LabelledPage> pages) {
        VocabularyTrainer vocabulary = new VocabularyTrainer();
        published(pages).forEach(vocabulary::add);
        return vocabulary;
    }

    private static StoryTrainer trainer(List<LabelledPage> pages, VocabularyTrainer vocabulary) {
        StoryTrainer trainer = new StoryTrainer(pages.get(0).reading().sheet().columns());
        for (LabelledPage page : pages) {
            page.read(vocabulary.without(page.page().site()));
            Weights.add(page, trainer);
        }
        return trainer;
    }

    private void print(Kind kind, String how) {
        scores(kind).forEach((set, score) -> System.out.printf("%-8s %s%s%n", set, how, score));
    }

    private Map<String, BodyScore> scores(Kind kind) {
        Map<String, BodyScore> scores = new TreeMap<>();
        for (LabelledPage page : judged().filter(page -> page.kind() == kind).toList()) {
            if (!page.page().body().isEmpty()) {
                boolean[] kept = Decoder.decide(page.reading(), story.get(page));
                scores.computeIfAbsent(page.page().set(), s -> new BodyScore())
                        .add(page.page().body(), page.text(kept));
            }
        }
        return scores;
    }

    private void gate() {
        Floors.check("markup", figures(Kind.PUBLISHED));
        Floors.check("markup-in-disguise", figures(Kind.DISGUISED));
        Floors.check("markup-of-2000", figures(Kind.OLD));
    }

    private Map<String, Double> figures(Kind kind) {
        Map<String, Double> figures = new TreeMap<>();
        scores(kind)
                .forEach(
                        (set, score) -> {
                            figures.put(set + " shingle", score.shingleF1());
                            figures.put(set + " exact", score.exact());
                            figures.put(set + " word", score.wordF1());
                        });
        return figures;
    }

    private void write() {
        VocabularyTrainer vocabulary = vocabulary(pages);
        StoryTrainer trainer = trainer(pages, vocabulary);
        List<String> lines = new ArrayList<>();
        lines.add("# Words in classes and ids, and the log-odds that text within tells the story.");
        lines.add("# Written by the training of the markup model: see benchmarks/README.md.");
        lines.addAll(vocabulary.lines());
        try {
            Files.write(
                    RESOURCES.resolve("label/story-markup.bin"),
                    trainer.train(SETTINGS, header(trainer)));
            Files.write(RESOURCES.resolve("html/class-words.txt"), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<String, String> header(StoryTrainer trainer) {
        CRC32 digest = new CRC32();
        published.forEach(
                page -> digest.update(page.page().body().getBytes(StandardCharsets.UTF_8)));
        Map<String, String> header = new LinkedHashMap<>();
        header.put("model", "story or chaff, blocks of markup");
        header.put(
                "data",
                published.size()
                        + " pages of aeb, fundus, typed, wcxb, and a copy in disguise of each: "
                        + trainer.rows()
                        + " rows");
        header.put("digest", Long.toHexString(digest.getValue()));
        header.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        header.put("command", "benchmarks/README.md, HTML");
        scores(Kind.PUBLISHED)
                .forEach((set, score) -> header.put("out of fold, " + set, score.toString()));
        return header;
    }
}
