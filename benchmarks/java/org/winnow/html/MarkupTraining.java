package org.winnow.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.winnow.corpus.BodyScore;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.Corpus.HtmlPage;
import org.winnow.label.StoryTrainer;
import org.winnow.label.TreeTrainer;

/** Trains the model that tells story from chaff in markup, and prints its scores out of fold. */
public final class MarkupTraining {

    static final TreeTrainer.Settings SETTINGS =
            new TreeTrainer.Settings(
                    Integer.getInteger("trees", 100),
                    Integer.getInteger("depth", 4),
                    Double.parseDouble(System.getProperty("eta", "0.1")),
                    0.5,
                    1);

    private MarkupTraining() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        List<LabelledPage> pages = new ArrayList<>();
        for (String set : List.of("aeb", "fundus", "wcxb")) {
            for (HtmlPage page : Corpus.html(set)) {
                pages.add(LabelledPage.of(page));
            }
        }
        System.err.printf("%d pages %.1f s%n", pages.size(), (System.nanoTime() - start) / 1e9);
        Map<LabelledPage, float[]> story =
                Cache.has("story") ? Cache.stories(pages) : outOfFold(pages);
        Cache.save(pages, story);
        System.err.printf("story %.1f s%n", (System.nanoTime() - start) / 1e9);
        for (String no : System.getProperty("rules", "").split(",")) {
            System.setProperty("no", no);
            System.out.println("without " + no);
            report(pages, story);
        }
        Dump.dump(pages, story);
        if (Boolean.getBoolean("write")) {
            write(pages, story);
        }
    }

    static Map<LabelledPage, float[]> outOfFold(List<LabelledPage> pages) {
        Map<LabelledPage, float[]> story = new IdentityHashMap<>();
        List<String> columns = columns(pages.get(0));
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            int left = fold;
            List<LabelledPage> rest = pages.stream().filter(p -> p.page().fold() != left).toList();
            VocabularyTrainer vocabulary = new VocabularyTrainer();
            rest.forEach(vocabulary::add);
            StoryTrainer trainer = new StoryTrainer(columns);
            for (LabelledPage page : rest) {
                page.read(vocabulary.without(page.page().site()));
                Weights.add(page, trainer);
            }
            StoryTrainer.Model model = StoryTrainer.read(trainer.train(SETTINGS, Map.of()));
            Vocabulary whole = vocabulary.without("");
            for (LabelledPage page : pages) {
                if (page.page().fold() == fold) {
                    page.read(whole);
                    story.put(page, model.probabilities(page.reading().sheet()));
                }
            }
            System.err.println("fold " + fold + ": " + trainer.rows() + " rows");
        }
        return story;
    }

    private static final Path RESOURCES = Path.of("src/main/resources/org/winnow");

    /** Trains on all pages and writes the model and its vocabulary. */
    static void write(List<LabelledPage> pages, Map<LabelledPage, float[]> story) {
        VocabularyTrainer vocabulary = new VocabularyTrainer();
        pages.forEach(vocabulary::add);
        StoryTrainer trainer = new StoryTrainer(columns(pages.get(0)));
        CRC32 digest = new CRC32();
        for (LabelledPage page : pages) {
            page.read(vocabulary.without(page.page().site()));
            Weights.add(page, trainer);
            digest.update(page.page().body().getBytes(StandardCharsets.UTF_8));
        }
        Map<String, String> header = new LinkedHashMap<>();
        header.put("model", "story or chaff, blocks of markup");
        header.put(
                "data",
                pages.size() + " pages of aeb, fundus and wcxb, " + trainer.rows() + " rows");
        header.put("digest", Long.toHexString(digest.getValue()));
        header.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        header.put("command", "benchmarks/README.md, HTML");
        scores(pages, story)
                .forEach((set, score) -> header.put("out-of-fold " + set, score.toString()));
        try {
            Files.write(
                    RESOURCES.resolve("label/story-markup.bin"), trainer.train(SETTINGS, header));
            List<String> lines =
                    new ArrayList<>(Lines.of("class-words.txt").isEmpty() ? List.of() : List.of());
            lines.add(
                    "# Words in classes and ids, and the log-odds that text within tells the story.");
            lines.add("# Written by the training of the markup model: see benchmarks/README.md.");
            lines.addAll(vocabulary.lines());
            Files.write(RESOURCES.resolve("html/class-words.txt"), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static List<String> columns(LabelledPage page) {
        List<String> out = Arrays.asList(System.getProperty("without", "").split(","));
        return page.reading().sheet().columns().stream().filter(c -> !out.contains(c)).toList();
    }

    static void report(List<LabelledPage> pages, Map<LabelledPage, float[]> story) {
        scores(pages, story).forEach((set, score) -> System.out.printf("%-8s %s%n", set, score));
    }

    static Map<String, BodyScore> scores(
            List<LabelledPage> pages, Map<LabelledPage, float[]> story) {
        Map<String, BodyScore> scores = new TreeMap<>();
        for (LabelledPage page : pages) {
            if (!page.page().body().isEmpty()) {
                boolean[] kept = decide(page, story.get(page));
                scores.computeIfAbsent(page.page().set(), s -> new BodyScore())
                        .add(page.page().body(), page.text(kept));
            }
        }
        return scores;
    }

    static boolean[] decide(LabelledPage page, float[] p) {
        if (!Boolean.getBoolean("plain")) {
            return Decoder.decide(page.reading(), p);
        }
        boolean[] kept = new boolean[p.length];
        for (int row = 0; row < kept.length; row++) {
            kept[row] = p[row] >= 0.5f && page.reading().prose().words[row] > 0;
        }
        return kept;
    }
}
