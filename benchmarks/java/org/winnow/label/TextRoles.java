package org.winnow.label;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.winnow.corpus.Corpus;

/** Trains the roles of lines of plain text: {@code TextRoles [DIR]}, DIR taking the resources. */
public final class TextRoles {

    private TextRoles() {}

    public static void main(String[] args) throws IOException {
        RoleTraining training = new RoleTraining(List.of());
        for (String set : List.of("typed", "roles")) {
            Corpus.texts(set).forEach(page -> add(training, page));
        }
        Corpus.seeds().forEach(page -> add(training, page));
        training.crossValidate();
        try (PrintStream out =
                new PrintStream(
                        Files.newOutputStream(Path.of("target/roles-text.txt")),
                        false,
                        StandardCharsets.UTF_8)) {
            training.printWrong(out);
        }
        if (args.length > 0) {
            training.write(Path.of(args[0]), "roles-text");
        }
    }

    private static void add(RoleTraining training, Corpus.TextPage page) {
        List<String> texts = new ArrayList<>();
        List<String> gold = new ArrayList<>();
        for (int line = 0; line < page.lines().size(); line++) {
            String text = String.join(" ", page.lines().get(line).strip().split("\\s+"));
            if (!text.isBlank()) {
                texts.add(text);
                gold.add(page.kinds().get(line));
            }
        }
        Sheet sheet = new Sheet(texts, List.of());
        training.add(page.set(), page.id(), page.url(), sheet, gold);
    }
}
