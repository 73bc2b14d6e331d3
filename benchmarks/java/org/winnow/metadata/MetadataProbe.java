package org.winnow.metadata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Candidate;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.Shape;
import org.winnow.article.Span;
import org.winnow.corpus.Corpus;
import org.winnow.site.SiteVerdict;

/**
 * Writes what the metadata reader finds on the pages of a corpus, with all candidates, for {@code
 * score.py html} and for looking at; texts get their blocks' roles from the gold.
 *
 * <pre>usage: MetadataProbe fundus|wcxb|typed FILE</pre>
 */
public final class MetadataProbe {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Rounds over a set before its time is taken, so that the code is compiled by then. */
    private static final int WARM_UP = 40;

    private MetadataProbe() {}

    public static void main(String[] args) throws IOException {
        try (PrintStream out =
                new PrintStream(
                        Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
            if (args[0].equals("typed")) {
                Corpus.texts("typed").forEach(text -> out.println(record(text.id(), ofText(text))));
            } else {
                Corpus.html(args[0])
                        .forEach(page -> out.println(record(page.id(), ofMarkup(page))));
            }
        }
        if (args.length > 2) {
            time(args[0]);
        }
    }

    private static Metadata ofMarkup(Corpus.HtmlPage html) {
        Page page = Page.html(html.bytes(), null, null);
        return MetadataReader.of(page, Jsoup.parse(page.source()), SiteVerdict.NONE)
                .complete(List.of());
    }

    private static Metadata ofText(Corpus.TextPage text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.lines().size(); at++) {
            String line = text.lines().get(at);
            String kind = text.kinds().get(at);
            if (!line.isBlank()) {
                blocks.add(
                        new Block(
                                line.strip(),
                                role(kind),
                                Shape.PARAGRAPH,
                                0,
                                1,
                                new Span(start, start + line.length()),
                                new Evidence("gold", "gold", 1)));
            }
            start += line.length() + 1;
        }
        return MetadataReader.of(Page.text(text.text()), SiteVerdict.NONE).complete(blocks);
    }

    private static Role role(String kind) {
        return switch (kind) {
            case "ad" -> Role.ADVERTISEMENT;
            case "nav" -> Role.NAVIGATION;
            case "cookie" -> Role.CONSENT;
            default -> Role.of(kind).orElse(Role.OTHER);
        };
    }

    private static ObjectNode record(String id, Metadata metadata) {
        ObjectNode record = JSON.createObjectNode().put("id", id);
        record.put("title", metadata.title().orElse(null));
        metadata.authors().forEach(record.putArray("authors")::add);
        record.put("published", metadata.value(Field.PUBLISHED).orElse(null));
        ObjectNode all = record.putObject("candidates");
        for (Field field : Field.values()) {
            ArrayNode candidates = all.putArray(field.id());
            metadata.source(field)
                    .ifPresent(
                            source ->
                                    add(candidates, new Candidate(metadata.values(field), source)));
            metadata.alternatives(field).forEach(candidate -> add(candidates, candidate));
        }
        return record;
    }

    private static void add(ArrayNode candidates, Candidate candidate) {
        ArrayNode values = candidates.addArray().add(candidate.source()).addArray();
        candidate.values().forEach(values::add);
    }

    /** A page's metadata is read while its document is still warm, as in an extraction. */
    private static void time(String set) {
        List<Page> pages =
                Corpus.html(set).stream()
                        .limit(MOST_TIMED)
                        .map(html -> Page.html(html.bytes(), null, null))
                        .toList();
        for (int round = 0; round <= WARM_UP; round++) {
            long parse = 0;
            long read = 0;
            for (Page page : pages) {
                long start = System.nanoTime();
                Document document = Jsoup.parse(page.source());
                long parsed = System.nanoTime();
                MetadataReader.of(page, document, SiteVerdict.NONE).complete(List.of());
                parse += parsed - start;
                read += System.nanoTime() - parsed;
            }
            System.err.printf(
                    "%.3f ms a page; jsoup takes %.3f to parse it%n",
                    read / 1e6 / pages.size(), parse / 1e6 / pages.size());
        }
    }

    /** So many pages are timed. */
    private static final int MOST_TIMED = 40;
}
