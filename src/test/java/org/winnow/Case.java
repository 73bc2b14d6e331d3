package org.winnow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnow.article.Page;

/**
 * A page written for this project, with what should come of it: a folder of testdata/pages that
 * holds source.html or source.txt, expected.md and expected.json.
 */
record Case(Path folder) {

    static final Path ROOT = Path.of("testdata", "pages");

    /** All cases, by name. */
    static List<Case> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().map(Case::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    boolean isHtml() {
        return Files.exists(folder.resolve("source.html"));
    }

    Path source() {
        return folder.resolve(isHtml() ? "source.html" : "source.txt");
    }

    Path markdown() {
        return folder.resolve("expected.md");
    }

    Path facts() {
        return folder.resolve("expected.json");
    }

    Optional<String> url() {
        return Files.exists(facts())
                ? Optional.ofNullable((String) Json.object(read(facts())).get("url"))
                : Optional.empty();
    }

    Map<String, Object> expected() {
        return Json.object(read(facts()));
    }

    Page page() {
        Page page = isHtml() ? Page.html(bytes(source()), null, null) : Page.text(read(source()));
        return url().map(page::withUrl).orElse(page);
    }

    /** A file as it is, line ends included. */
    static String read(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
