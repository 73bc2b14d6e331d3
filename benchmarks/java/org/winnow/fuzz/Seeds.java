package org.winnow.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.winnow.Trial;

/** What fuzzing starts from: small parts of the pages of testdata, and the inputs kept there. */
final class Seeds {

    /** Small inputs run fast and are easy to read when they break something. */
    private static final int PIECE = 1500;

    private static final Path TESTDATA = Path.of("testdata");
    private static final Path VECTORS =
            Path.of("src/test/resources/org/winnow/format/hostile-markup.txt");

    private static final String SHAPES = "ABCDEFGabcdefghijklmnopq";

    private static final List<String> RULES =
            List.of(
                    "title: //h1[@class='head']\nbody: //div[@id='story']\nauthor: //p[@class='by']",
                    "date: //time/@datetime\nstrip: //aside\nstrip_id_or_class: box\nprune: no",
                    "find_string: <br><br>\nreplace_string: <p>\nreplace_string(<time>): <b>",
                    "role(newsletter): .box\nrole(related): .more, ul li\nrole(footer): /^More/",
                    "phrase: harbour of Oakham\nphrases_needed: 1\ntext_strip: /^Sign up/\n",
                    "text_body: between /^By / and /^Other/\ntext_title: line 1\ntext_date: /May/",
                    "convert_double_br_tags: yes\ndissolve: //aside\nwrap_in(blockquote): //p",
                    "body: //div[contains(concat(' ', normalize-space(@class), ' '), ' story ')]",
                    "body: //*[not(ancestor::ul) and position() < 3]/following-sibling::p | //time",
                    "move_into(//h1): //time\nstrip_attr: @class\nsrc_lazy_load_attr: data-src",
                    "if_page_contains: //aside\nnext_page_link: //a/@href\nskip_json_ld: yes\n");

    private Seeds() {}

    /** Writes the seeds of a trial into a folder. */
    static void write(Trial trial, Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (byte[] seed : of(trial)) {
            Files.write(folder.resolve("seed-" + number++), seed);
        }
    }

    private static List<byte[]> of(Trial trial) throws IOException {
        List<String> texts = new ArrayList<>();
        switch (trial) {
            case HTML_BYTES -> {
                pieces("source.html", texts);
                vectors().forEach(vector -> texts.add((char) (texts.size() % 9) + vector));
            }
            case HTML_TEXT -> {
                pieces("source.html", texts);
                texts.addAll(vectors());
            }
            case TEXT -> {
                pieces("source.txt", texts);
                pieces("expected.md", texts);
            }
            case JSON_LD -> texts.addAll(jsonLd());
            case RULES -> texts.addAll(RULES);
            case FORMATS -> texts.addAll(articles());
        }
        List<byte[]> seeds = new ArrayList<>(kept(trial));
        texts.forEach(text -> seeds.add(text.getBytes(StandardCharsets.UTF_8)));
        return seeds;
    }

    private static void pieces(String name, List<String> pieces) throws IOException {
        for (String page : pages(name)) {
            for (int at = 0; at < page.length(); at += PIECE) {
                pieces.add(page.substring(at, Math.min(at + PIECE, page.length())));
            }
        }
    }

    private static List<String> pages(String name) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TESTDATA.resolve("pages"))) {
            for (Path file : files.filter(file -> file.endsWith(name)).sorted().toList()) {
                pages.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return pages;
    }

    private static List<String> jsonLd() throws IOException {
        List<String> data = new ArrayList<>();
        for (String page : pages("source.html")) {
            for (Element script : Jsoup.parse(page).select("script[type*=json]")) {
                data.add(script.data());
            }
        }
        return data;
    }

    private static List<String> articles() throws IOException {
        List<String> articles = new ArrayList<>();
        for (String vector : vectors()) {
            char shape = SHAPES.charAt(articles.size() % SHAPES.length());
            articles.add("Rain\f" + shape + "12" + vector + "\f" + shape + "20after\fA02end");
        }
        return articles;
    }

    private static List<String> vectors() throws IOException {
        return Files.readAllLines(VECTORS).stream().filter(line -> !line.startsWith("#")).toList();
    }

    private static List<byte[]> kept(Trial trial) throws IOException {
        List<byte[]> kept = new ArrayList<>();
        Path folder = TESTDATA.resolve("hostile").resolve(trial.folder());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    kept.add(Files.readAllBytes(file));
                }
            }
        }
        return kept;
    }
}
