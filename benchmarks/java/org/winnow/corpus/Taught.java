package org.winnow.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Roles that the judgement of markup gave the rows of pages that nobody labelled, to teach that of
 * plain text; for each fold those of a judgement that had not seen it.
 */
public final class Taught {

    private final Map<String, Map<String, Deque<String[]>>> rows = new HashMap<>();

    private Taught() {}

    /** Reads the lines page, folded text, a role for each fold; nothing if there is no file. */
    public static Taught read(Path file) {
        Taught taught = new Taught();
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(taught::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return taught;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        rows.computeIfAbsent(cells[0], page -> new HashMap<>())
                .computeIfAbsent(cells[1], text -> new ArrayDeque<>())
                .add(cells);
    }

    public boolean has(String page) {
        return rows.containsKey(page);
    }

    /** For each fold the roles of the lines of a page, "-" for what is not known. */
    public List<List<String>> roles(String page, List<String> lines) {
        List<List<String>> roles = new ArrayList<>();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            roles.add(new ArrayList<>());
        }
        for (String line : lines) {
            Deque<String[]> found = rows.get(page).getOrDefault(fold(line), new ArrayDeque<>());
            String[] cells = found.size() > 1 ? found.poll() : found.peek();
            for (int fold = 0; fold < Corpus.FOLDS; fold++) {
                roles.get(fold).add(cells == null ? "-" : cells[fold + 2]);
            }
        }
        return roles;
    }

    /** The letters and digits of a text. */
    public static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
