package org.winnow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.winnow.article.Page;

/**
 * Pages that the promises are tested on: those of testdata, and where the shared data lies beside
 * the project, real ones. Of those every {@value #STEP}th is taken, all with -Dwinnow.all=true.
 */
final class Samples {

    private static final Path SHARED = Path.of(System.getProperty("winnow.shared", "../shared"));

    /** So that the tests take a minute or two; a prime, so that no order in the data matters. */
    private static final int STEP = 31;

    private static final List<String> MARKUP = List.of("aeb", "fundus", "wcxb", "typed");
    private static final List<String> TEXTS =
            List.of(
                    "aeb-plain",
                    "aeb-innertext",
                    "aeb-lynx",
                    "aeb-wet",
                    "fundus-plain",
                    "fundus-lynx",
                    "wcxb-wet",
                    "roles",
                    "typed");

    private Samples() {}

    /** Hands over pages of markup, each with a name. */
    static void html(Consumer<Sample> sink) {
        Case.all().stream()
                .filter(Case::isHtml)
                .forEach(page -> sink.accept(new Sample(page.name(), page.page())));
        for (String corpus : MARKUP) {
            for (Path file : thinned(files(SHARED.resolve("corpora").resolve(corpus + "/html")))) {
                sink.accept(new Sample(file.toString(), Page.html(unzipped(file), null, null)));
            }
        }
    }

    /** Hands over pages of plain text, each with a name. */
    static void text(Consumer<Sample> sink) {
        Case.all().stream()
                .filter(page -> !page.isHtml())
                .forEach(page -> sink.accept(new Sample(page.name(), page.page())));
        for (Path file : files(SHARED.resolve("seeds"))) {
            if (file.toString().endsWith(".txt")) {
                sink.accept(new Sample(file.toString(), Page.text(Case.read(file))));
            }
        }
        for (String corpus : TEXTS) {
            records(SHARED.resolve("textcorpora").resolve(corpus + ".jsonl.gz"), sink);
        }
    }

    /** A page and the name to report it by. */
    record Sample(String name, Page page) {}

    private static void records(Path file, Consumer<Sample> sink) {
        if (!Files.exists(file)) {
            return;
        }
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line : thinned(in.lines().toList())) {
                Map<String, Object> gold = Json.object(line);
                String text = String.join("\n", Json.strings(gold, "lines"));
                sink.accept(new Sample(file + " " + gold.get("id"), Page.text(text)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> List<T> thinned(List<T> all) {
        if (Boolean.getBoolean("winnow.all")) {
            return all;
        }
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += STEP) {
            some.add(all.get(i));
        }
        return some;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] unzipped(Path file) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
