package org.winnow.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The scores out of fold that must not be lost: benchmarks/floors.txt. */
public final class Floors {

    private static final Path FILE = Path.of("benchmarks/floors.txt");

    private Floors() {}

    /**
     * Holds scores against the floors of a judgement.
     *
     * @param judgement the first word of a floor, as in {@code markup} or {@code text-roles}
     * @param scores by "set figure", as in {@code aeb shingle}
     * @throws IllegalStateException that names all scores which are missing or below their floor
     */
    public static void check(String judgement, Map<String, Double> scores) {
        List<String> lost = new ArrayList<>();
        for (String line : lines()) {
            String[] words = line.split(" ", -1);
            if (words.length == 4 && words[0].equals(judgement)) {
                double score = scores.getOrDefault(words[1] + " " + words[2], 0.0);
                if (score < Double.parseDouble(words[3])) {
                    lost.add(line + ": " + score);
                }
            }
        }
        if (!lost.isEmpty()) {
            throw new IllegalStateException("below the floor: " + String.join("; ", lost));
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE).stream().filter(l -> !l.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
