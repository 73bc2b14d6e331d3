package org.winnow.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.Floors;
import org.winnow.corpus.LineScore;
import org.winnow.label.StoryTrainer;
import org.winnow.label.TreeTrainer;
import org.winnow.label.UnseenStory;

/**
 * Trains the model that tells the story's lines of a scraped text from its chaff, and prints what
 * it scores out of fold, by set. Deterministic.
 *
 * <p>Arguments: {@code write} trains on all texts and writes the model as a resource, {@code
 * endings} prints other ways to find the end of the story beside it, {@code pages=DIR} writes every
 * page with its answers out of fold there, to read; {@code gate} does no more than fail below the
 * floors.
 */
public final class TextTraining {

    /** More trees judge lines better, two trainings are steadier: see benchmarks/README.md. */
    static final TreeTrainer.Settings SETTINGS = new TreeTrainer.Settings(180, 5, 0.12, 0.4, 1, 2);

    /** What the models of the folds are called, see {@link UnseenStory}. */
    static final String NAME = "story-text";

    private static final Path RESOURCE =
            Path.of("src/main/resources/org/winnow/label/story-text.bin");

    /** Begins the argument that names a folder. */
    private static final String PAGES = "pages=";

    /** Answers are counted in so many steps of probability. */
    private static final int STEPS = 10;

    private final List<LabelledText> texts = TrainingTexts.all();
    private final Map<LabelledText, float[]> answers = new LinkedHashMap<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private TextTraining() {}

    public static void main(String[] args) throws IOException {
        TextTraining training = new TextTraining();
        training.answer();
        Map<String, LineScore> scores = training.scores();
        scores.forEach((set, score) -> training.out.printf("%-22s %s%n", set, score));
        training.printReliability();
        if (List.of(args).contains("gate")) {
            gate(scores);
            return;
        }
        for (String arg : args) {
            if (arg.equals("endings")) {
                EndingStudy.print(training.answers, training.out);
            } else if (arg.startsWith(PAGES)) {
                training.writePages(Path.of(arg.substring(PAGES.length())));
            } else if (arg.equals("write")) {
                training.write(scores);
            }
        }
    }

    private static void gate(Map<String, LineScore> scores) {
        Map<String, Double> figures = new TreeMap<>();
        scores.forEach(
                (set, score) -> {
                    figures.put(set + " token", score.tokenF1());
                    figures.put(set + " line", score.lineF1());
                });
        Floors.check("text", figures);
    }

    /** Answers for each text by a model that has seen no text of its site. */
    private void answer() {
        Map<LabelledText, float[]> found = new HashMap<>();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            StoryTrainer trainer = trainer(texts, fold);
            byte[] trained = trainer.train(SETTINGS, Map.of());
            UnseenStory.leave(NAME, fold, trained);
            StoryTrainer.Model model = StoryTrainer.read(trained);
            for (LabelledText text : texts) {
                if (text.page().fold() == fold && !Disguises.isDisguised(text.set())) {
                    found.put(text, model.probabilities(text.sheet()));
                }
            }
        }
        for (LabelledText text : texts) {
            if (found.containsKey(text)) {
                answers.put(text, found.get(text));
            }
        }
    }

    /** A trainer with all texts but those of a fold; -1 leaves out none. */
    static StoryTrainer trainer(List<LabelledText> texts, int without) {
        StoryTrainer trainer = new StoryTrainer(texts.get(0).sheet().columns());
        for (LabelledText text : texts) {
            if (text.page().fold() != without) {
                TrainingTexts.add(text, trainer);
            }
        }
        return trainer;
    }

    private Map<String, LineScore> scores() {
        Map<String, LineScore> scores = new TreeMap<>();
        answers.forEach(
                (text, story) ->
                        scores.computeIfAbsent(text.set(), set -> new LineScore())
                                .add(text.page(), cleaned(text, story)));
        return scores;
    }

    private static String cleaned(LabelledText text, float[] story) {
        return text.cleaned(Threshold.keep(text.sheet(), story));
    }

    /** How often the answer is right for how sure it is, over the real sets. */
    private void printReliability() {
        int[] right = new int[STEPS];
        int[] all = new int[STEPS];
        answers.forEach(
                (text, story) -> {
                    for (int row = 0; text.real() && row < story.length; row++) {
                        float sure = Math.max(story[row], 1 - story[row]);
                        int step = Math.min(STEPS - 1, (int) (sure * STEPS));
                        all[step]++;
                        right[step] += text.story(row) == story[row] >= 0.5f ? 1 : 0;
                    }
                });
        for (int step = STEPS / 2; step < STEPS; step++) {
            out.printf(
                    "sure .%d: right %.3f of %d lines%n",
                    step, (double) right[step] / Math.max(1, all[step]), all[step]);
        }
    }

    private void writePages(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, StringBuilder> pages = new TreeMap<>();
        answers.forEach(
                (text, story) -> {
                    LineScore score = new LineScore();
                    double f1 = score.add(text.page(), cleaned(text, story));
                    pages.computeIfAbsent(text.set(), set -> new StringBuilder())
                            .append(String.format("#### %.4f %s%n", f1, text.page().id()))
                            .append(text.explained(story));
                });
        for (Map.Entry<String, StringBuilder> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey() + ".txt"), page.getValue());
        }
    }

    private void write(Map<String, LineScore> scores) throws IOException {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("model", "which lines of a scraped text are the story");
        header.put("data", texts.size() + " texts, made ones among them");
        header.put("digest", Long.toHexString(digest()));
        header.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        header.put("command", "benchmarks/README.md, Text");
        header.put("settings", SETTINGS.toString());
        for (String set : List.of("typed", "aeb-plain", "fundus-plain")) {
            header.put("out of fold, " + set, scores.get(set).toString());
        }
        Files.write(RESOURCE, trainer(texts, -1).train(SETTINGS, header));
    }

    private long digest() {
        CRC32 crc = new CRC32();
        for (LabelledText text : texts) {
            crc.update((text.page().id() + text.page().labels()).getBytes(StandardCharsets.UTF_8));
            crc.update(text.page().text().getBytes(StandardCharsets.UTF_8));
        }
        return crc.getValue();
    }
}
