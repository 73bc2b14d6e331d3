package org.winnow.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.LineScore;
import org.winnow.label.StoryTrainer;
import org.winnow.label.TreeTrainer;

/**
 * Trains the model that tells the story's lines of a scraped text from its chaff, and prints what
 * it scores out of fold, by set.
 */
public final class TextTraining {

    static final TreeTrainer.Settings SETTINGS =
            new TreeTrainer.Settings(
                    Integer.getInteger("trees", 100),
                    Integer.getInteger("depth", 4),
                    Double.parseDouble(System.getProperty("eta", "0.15")),
                    0.4,
                    1);

    private TextTraining() {}

    public static void main(String[] args) {
        long t = System.nanoTime();
        List<LabelledText> texts = TrainingTexts.all();
        System.err.printf("%d texts %.1f s%n", texts.size(), (System.nanoTime() - t) / 1e9);
        if (System.getProperty("write") != null) {
            write(texts);
        } else {
            report(outOfFold(texts));
        }
    }

    static void write(List<LabelledText> texts) {
        StoryTrainer trainer = new StoryTrainer(texts.get(0).sheet().columns());
        texts.forEach(text -> TrainingTexts.add(text, trainer));
        byte[] model = trainer.train(SETTINGS, Map.of("model", "story of plain text"));
        try {
            java.nio.file.Files.write(
                    java.nio.file.Path.of("src/main/resources/org/winnow/label/story-text.bin"),
                    model);
        } catch (java.io.IOException e) {
            throw new RuntimeException(e);
        }
    }

    static Map<LabelledText, float[]> outOfFold(List<LabelledText> texts) {
        Map<LabelledText, float[]> story = new java.util.IdentityHashMap<>();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            StoryTrainer trainer = new StoryTrainer(texts.get(0).sheet().columns());
            for (LabelledText text : texts) {
                if (text.page().fold() != fold) {
                    TrainingTexts.add(text, trainer);
                }
            }
            StoryTrainer.Model model = StoryTrainer.read(trainer.train(SETTINGS, Map.of()));
            for (LabelledText text : texts) {
                if (text.page().fold() == fold) {
                    story.put(text, model.probabilities(text.sheet()));
                }
            }
            System.err.println("fold " + fold + ": " + trainer.rows() + " rows");
        }
        Map<LabelledText, float[]> ordered = new LinkedHashMap<>();
        List<float[]> values = new ArrayList<>();
        texts.forEach(x -> values.add(story.get(x)));
        Map<LabelledText, float[]> id = new java.util.IdentityHashMap<>();
        for (int i = 0; i < texts.size(); i++) id.put(texts.get(i), values.get(i));
        return id;
    }

    static void report(Map<LabelledText, float[]> story) {
        Map<String, LineScore> scores = new java.util.TreeMap<>();
        story.forEach(
                (text, p) -> {
                    boolean[] kept = decide(text, p);
                    double f1 =
                            scores.computeIfAbsent(text.page().set(), s -> new LineScore())
                                    .add(text.page(), text.cleaned(kept));
                    if (System.getProperty("dump") != null) {
                        dump(text, p, f1);
                    }
                });
        scores.forEach((set, score) -> System.out.printf("%-18s %s%n", set, score));
    }

    static boolean[] decide(LabelledText text, float[] p) {
        return Decisions.probable(text.sheet(), p);
    }

    static void dump(LabelledText text, float[] p, double f1) {
        try (java.io.PrintWriter out =
                new java.io.PrintWriter(
                        new java.io.FileWriter(
                                System.getProperty("dump") + "/" + text.page().set() + ".txt",
                                true))) {
            out.printf(
                    "#### %.4f %s %s fold %d%n",
                    f1, text.page().id(), text.page().url(), text.page().fold());
            for (int row = 0; row < p.length; row++) {
                out.printf(
                        "%s %.2f %s%s%n",
                        text.labels()[row],
                        p[row],
                        text.lines().get(row).gap() == 2 ? "^" : " ",
                        text.lines().get(row).text());
            }
        } catch (java.io.IOException e) {
            throw new RuntimeException(e);
        }
    }
}
