package org.winnow.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the word lists of this package: one entry a line, {@code #} starts a comment line. */
final class WordList {

    private WordList() {}

    /** The entries of a list, in the order of the file. */
    static List<String> lines(String name) {
        try (InputStream stream = WordList.class.getResourceAsStream(name + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("no word list " + name);
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The entries of a list, each cut into what spaces part. */
    static List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split(" +")).toList();
    }

    /** The entries of a list, {@linkplain #fold folded}, in the order of the file. */
    static List<String> folded(String name) {
        return lines(name).stream().map(WordList::fold).toList();
    }

    /** The entries of a list, folded. */
    static Set<String> set(String name) {
        return new HashSet<>(folded(name));
    }

    /** The words, as they stand, in the line of a list that this one begins. */
    static Set<String> line(String name, String first) {
        Set<String> words = new HashSet<>();
        for (String line : lines(name)) {
            if (line.startsWith(first + ' ')) {
                words.addAll(List.of(line.substring(first.length() + 1).split(" ")));
            }
        }
        return words;
    }

    /**
     * The entries of a list with a certain mark behind them, folded; without one if it is empty.
     */
    static Set<String> marked(String name, String mark) {
        Set<String> words = new HashSet<>();
        for (String[] columns : rows(name)) {
            if (mark.equals(columns.length > 1 ? columns[1] : "")) {
                words.add(fold(columns[0]));
            }
        }
        return words;
    }

    /**
     * A word without case and without accents, so that what capitals or keyboards do to it does not
     * matter: {@code Février}, {@code FEVRIER} and {@code fevrier} are one.
     */
    static String fold(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String lower = word.replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ı', 'i');
        StringBuilder plain = new StringBuilder(lower.length());
        for (char letter : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
            if (letter < '\u0300' || letter > '\u036f') {
                plain.append(letter);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }
}
