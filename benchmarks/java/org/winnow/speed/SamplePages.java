package org.winnow.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.winnow.article.Page;
import org.winnow.corpus.Corpus;

/**
 * The fixed sample that everything here is measured on: every {@value #STEP}th page of each set
 * with a gold body; without the shared data, the pages of testdata.
 */
final class SamplePages {

    private static final List<String> SETS = List.of("aeb", "fundus", "wcxb");
    private static final int STEP = 10;
    private static final String NO_URL = "https://example.com/";

    private SamplePages() {}

    /**
     * A page as every library takes it.
     *
     * @param body the gold text, empty where there is none
     */
    record SamplePage(String markup, String url, String body) {}

    static List<SamplePage> all() {
        List<SamplePage> pages = new ArrayList<>();
        for (String set : SETS) {
            if (Files.isDirectory(Corpus.shared().resolve("corpora").resolve(set))) {
                pages.addAll(every(STEP, Corpus.html(set)));
            }
        }
        return pages.isEmpty() ? testdata() : pages;
    }

    private static List<SamplePage> every(int step, List<Corpus.HtmlPage> all) {
        List<SamplePage> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            Corpus.HtmlPage page = all.get(i);
            String markup = Page.html(page.bytes(), null, null).source();
            String url = page.url().isEmpty() ? NO_URL : page.url();
            some.add(new SamplePage(markup, url, page.body()));
        }
        return some;
    }

    private static List<SamplePage> testdata() {
        try (Stream<Path> files = Files.walk(Path.of("testdata", "pages"))) {
            return files.filter(file -> file.endsWith("source.html"))
                    .sorted()
                    .map(SamplePages::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SamplePage read(Path file) {
        try {
            return new SamplePage(Files.readString(file), NO_URL, "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
