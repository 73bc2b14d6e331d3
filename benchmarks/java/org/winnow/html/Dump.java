package org.winnow.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.winnow.corpus.BodyScore;

/** Writes what was decided about each row of a page, for reading: K kept, + in the gold. */
final class Dump {

    private Dump() {}

    static void write(LabelledPage page, float[] story) {
        boolean[] kept = Decoder.decide(page.reading(), story);
        List<String> lines = new ArrayList<>();
        double f1 = BodyScore.wordF1(page.page().body(), page.text(kept));
        lines.add(String.format(Locale.ROOT, "%.4f %s", f1, page.page().url()));
        for (int row = 0; row < kept.length; row++) {
            lines.add(
                    (kept[row] ? "K" : ".")
                            + (page.story(row) ? "+" : "-")
                            + String.format(Locale.ROOT, " %.2f ", story[row])
                            + (row == page.reading().title().row() ? "T" : " ")
                            + page.reading().outline().rows().texts().get(row));
        }
        Path folder = Path.of(System.getProperty("winnow.dump"));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(page.page().set() + "-" + page.page().id()), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
