package org.winnow.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.net.InternetDomainName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** Reads the pages and texts with gold that lie beside the project. */
public final class Corpus {

    /** Folds of every cross-validation here. */
    public static final int FOLDS = 5;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /** The folder of the shared data: system property {@code winnow.shared}, else ../shared. */
    public static Path shared() {
        return Path.of(System.getProperty("winnow.shared", "../shared"));
    }

    /**
     * A page of markup with its gold.
     *
     * @param set aeb, fundus, wcxb or typed
     * @param gold the whole record: body, title, authors, published; null where not annotated
     */
    public record HtmlPage(String set, String id, String url, Path file, JsonNode gold) {

        /** The markup as it came over the wire. */
        public byte[] bytes() {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                return in.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** The gold body, or the lines labelled as content; empty where not annotated. */
        public String body() {
            if (!gold.has("labels")) {
                return gold.path("body").asText("");
            }
            List<String> lines = strings(gold.path("lines"));
            List<String> labels = strings(gold.path("labels"));
            return IntStream.range(0, lines.size())
                    .filter(line -> labels.get(line).equals("1"))
                    .mapToObj(lines::get)
                    .collect(Collectors.joining("\n"));
        }

        public int fold() {
            return Corpus.fold(url.isEmpty() ? id : url);
        }

        public String site() {
            return Corpus.site(url.isEmpty() ? id : url);
        }
    }

    /**
     * A scraped text with a label a line (1 story, 0 chaff, t title, m byline or date, - blank)
     * and, where annotated, a role a line.
     */
    public record TextPage(
            String set,
            String id,
            String url,
            List<String> lines,
            List<String> labels,
            List<String> kinds,
            JsonNode gold) {

        public String text() {
            return String.join("\n", lines);
        }

        public int fold() {
            return Corpus.fold(url.isEmpty() ? id : url);
        }

        public String site() {
            return Corpus.site(url.isEmpty() ? id : url);
        }
    }

    /** The pages of a set (aeb, fundus, wcxb, typed), in the order of its gold. */
    public static List<HtmlPage> html(String set) {
        Path folder = shared().resolve("corpora").resolve(set);
        List<HtmlPage> pages = new ArrayList<>();
        for (JsonNode gold : records(folder.resolve("gold.jsonl"))) {
            String id = gold.path("id").asText();
            pages.add(
                    new HtmlPage(
                            set,
                            id,
                            gold.path("url").asText(""),
                            folder.resolve("html").resolve(id + ".html.gz"),
                            gold));
        }
        return pages;
    }

    /** The texts of a file in textcorpora, named without its ending: typed, roles, aeb-plain ... */
    public static List<TextPage> texts(String name) {
        return read(name, shared().resolve("textcorpora").resolve(name + ".jsonl.gz"));
    }

    /** The texts that the project exists for. */
    public static List<TextPage> seeds() {
        return read("seeds", shared().resolve("seeds").resolve("gold.jsonl"));
    }

    private static List<TextPage> read(String set, Path file) {
        List<TextPage> pages = new ArrayList<>();
        for (JsonNode gold : records(file)) {
            String url =
                    gold.path("url")
                            .asText(
                                    gold.has("host")
                                            ? "https://" + gold.path("host").asText() + "/"
                                            : "");
            pages.add(
                    new TextPage(
                            set,
                            gold.path("id").asText(),
                            url,
                            strings(gold.path("lines")),
                            strings(gold.path("labels")),
                            strings(gold.path("kinds")),
                            gold));
        }
        return pages;
    }

    /** The strings of a JSON array; of a JSON string its characters. */
    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        if (array.isTextual()) {
            array.asText().chars().forEach(c -> strings.add(String.valueOf((char) c)));
        }
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static List<JsonNode> records(Path file) {
        List<JsonNode> records = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                records.add(JSON.readTree(line));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return records;
    }

    /** The registrable domain of a URL (example.co.uk), the unit that folds never split. */
    public static String site(String url) {
        try {
            String host = URI.create(url.strip().replace(" ", "%20").replace("|", "%7C")).getHost();
            return host == null ? url : InternetDomainName.from(host).topPrivateDomain().toString();
        } catch (IllegalArgumentException | IllegalStateException noDomain) {
            return url;
        }
    }

    /** The fold of a URL: the same for all pages of a registrable domain, in every set. */
    public static int fold(String url) {
        CRC32 crc = new CRC32();
        crc.update(site(url).getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % FOLDS);
    }
}
