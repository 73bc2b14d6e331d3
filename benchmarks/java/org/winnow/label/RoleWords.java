package org.winnow.label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.winnow.corpus.Corpus;

/**
 * What words say of roles, in markup and in texts. It is trained on markup, by the labels of people
 * alone, and kept in a folder for the training on texts.
 */
public final class RoleWords {

    private static final String KEPT = "role-words-";

    /** Out of fold three times as many gain less than .005 of the macro, at 50 KB of the jar. */
    private static final KeyTrainer.Settings SETTINGS = new KeyTrainer.Settings(2000, 1, 6);

    /** For each fold the model that has not seen it; last the one that has seen all. */
    private final List<byte[]> models = new ArrayList<>();

    private RoleWords() {}

    /** Those that were kept in a folder. */
    public static RoleWords read(Path folder) throws IOException {
        RoleWords words = new RoleWords();
        for (int fold = 0; fold <= Corpus.FOLDS; fold++) {
            words.models.add(Files.readAllBytes(folder.resolve(KEPT + fold)));
        }
        return words;
    }

    /** Trains them, and keeps them in a folder. */
    static RoleWords train(Lessons lessons, Path folder) throws IOException {
        RoleWords words = new RoleWords();
        for (int fold = 0; fold <= Corpus.FOLDS; fold++) {
            byte[] model = train(lessons, fold);
            Files.write(folder.resolve(KEPT + fold), model);
            words.models.add(model);
        }
        return words;
    }

    private static byte[] train(Lessons lessons, int without) {
        KeyTrainer trainer = new KeyTrainer(SETTINGS);
        int[] keys = new int[WordModel.KEYS];
        for (Lessons.Lesson lesson : lessons.without(without, Integer.MAX_VALUE)) {
            LabelledRows page = lesson.page();
            int count = WordModel.keys(page.sheet, lesson.row(), keys);
            float weight = (float) (Lessons.KEY_SCALE * lesson.weight());
            trainer.add(Arrays.copyOf(keys, count), lesson.label(), weight, page.site);
        }
        return trainer.train(lessons.header("what words say of the role of a row"));
    }

    /** The model that has not seen a fold. */
    WordModel without(int fold) {
        return new WordModel(KeyTrainer.read(models.get(fold)));
    }

    /** Writes the resource. */
    public void write(Path folder) throws IOException {
        Files.write(folder.resolve(WordModel.RESOURCE), models.get(Corpus.FOLDS));
    }
}
