package org.winnow.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.winnow.corpus.Corpus;

/**
 * Story models that have not seen a fold each, to answer for the pages of that fold: what roles are
 * told from must be as good in training as it will be on new pages. Those that {@code
 * -Dwinnow.folds=DIR} has, as the training of the story leaves them in {@link #FOLDER}, are not
 * trained again.
 */
public final class UnseenStory {

    /** Where the training of the story leaves its models. */
    public static final Path FOLDER = Path.of("target/folds");

    private final byte[][] models = new byte[Corpus.FOLDS][];

    /**
     * @param name of the files
     * @param trainer trains a model without the pages of a fold
     */
    public UnseenStory(String name, IntFunction<byte[]> trainer) {
        String folder = System.getProperty("winnow.folds");
        for (int fold = 0; fold < models.length; fold++) {
            models[fold] =
                    folder == null
                            ? trainer.apply(fold)
                            : kept(Path.of(folder, name + fold), trainer, fold);
        }
    }

    /** Leaves the model that has not seen a fold. */
    public static void leave(String name, int fold, byte[] model) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + fold), model);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] kept(Path file, IntFunction<byte[]> trainer, int fold) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.write(file, trainer.apply(fold));
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The model that has not seen a fold. */
    public StoryTrainer.Model without(int fold) {
        return StoryTrainer.read(models[fold]);
    }
}
