package org.winnow;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.format.Format;

/** Inputs that nobody means well with: no exception, and an end in sight. */
class HostileTest {

    /** A guard against hanging, not a measure of speed: each of these takes a second or two. */
    private static final Duration LONG = Duration.ofSeconds(120);

    private static final int MANY = 100_000;
    private static final String SENTENCE =
            "The council met on Tuesday evening and decided, after much talk, to mend the bridge. ";

    private static final Map<String, Supplier<String>> MARKUP =
            Map.ofEntries(
                    Map.entry("100,000 nested tags", () -> nested("div")),
                    Map.entry("100,000 nested inline tags", () -> nested("b")),
                    Map.entry("100,000 nested lists", () -> nested("ul><li")),
                    Map.entry("100,000 nested tables", () -> nested("table><tr><td")),
                    Map.entry("100,000 unclosed tags", () -> "<p><b>word ".repeat(MANY)),
                    Map.entry("100,000 unopened ends", () -> "</div>word ".repeat(MANY)),
                    Map.entry("unclosed angle brackets", () -> "<".repeat(MANY)),
                    Map.entry("an unclosed comment", () -> "<p>word<!--" + "-".repeat(MANY)),
                    Map.entry("an unclosed script", () -> "<script>" + "var a;".repeat(MANY)),
                    Map.entry(
                            "a huge attribute", () -> "<p title='" + "x ".repeat(5 * MANY) + "'>a"),
                    Map.entry("many attributes", HostileTest::attributes),
                    Map.entry("many classes", () -> "<p class='" + "sr-only ".repeat(MANY) + "'>a"),
                    Map.entry("100,000 links", () -> "<a href='/x'>More</a> ".repeat(MANY)),
                    Map.entry("a giant table", HostileTest::table),
                    Map.entry("a giant row", () -> "<table><tr>" + "<td>1".repeat(MANY)),
                    Map.entry("line breaks", () -> "word<br>".repeat(MANY)),
                    Map.entry("hidden spans", () -> "a<i hidden>b</i>".repeat(MANY)),
                    Map.entry("entities", () -> "&amp;&#x110000;&bogus;&#0;".repeat(MANY)),
                    Map.entry("one text node of 5 MB", () -> "<p>" + SENTENCE.repeat(60_000)),
                    Map.entry("broken JSON-LD", () -> jsonLd("{\"headline\": [".repeat(MANY))),
                    Map.entry("JSON-LD of 2 MB", () -> jsonLd("[" + "{},".repeat(7 * MANY) + "]")),
                    Map.entry("meta tags", () -> "<meta name=author content=a>".repeat(MANY)),
                    Map.entry("titles", () -> "<h1>Title of it all</h1>".repeat(MANY)),
                    Map.entry("times", () -> "<time datetime='9999-99-99'>x</time>".repeat(MANY)));

    private static final Map<String, Supplier<String>> TEXTS =
            Map.ofEntries(
                    Map.entry("nothing", () -> ""),
                    Map.entry("white space", () -> " \t\r\n\u00A0\u2028\u3000\u200B".repeat(MANY)),
                    Map.entry("nothing seen", () -> "a  b" + "\u200B".repeat(MANY) + "c"),
                    Map.entry("one line of 5 MB", () -> SENTENCE.repeat(60_000)),
                    Map.entry("one word of 5 MB", () -> "a".repeat(5_000_000)),
                    Map.entry("5 MB without a space", () -> "議会は橋を直すと決めた。".repeat(400_000)),
                    Map.entry("a million lines", () -> "word\n".repeat(1_000_000)),
                    Map.entry("a million sentences", () -> (SENTENCE + "\n").repeat(60_000)),
                    Map.entry("a million blank lines", () -> "\n".repeat(1_000_000)),
                    Map.entry("carriage returns", () -> "a\r".repeat(MANY)),
                    Map.entry("lone surrogates", () -> "a\uD800 b\uDC00 \uDBFF\n".repeat(MANY)),
                    Map.entry("NUL", () -> "a\0b\0\0 \n".repeat(MANY)),
                    Map.entry("digits", () -> "12:30 ".repeat(MANY)),
                    Map.entry("one long number", () -> "1".repeat(MANY)),
                    Map.entry("a long near-date", () -> "May ".repeat(MANY)),
                    Map.entry("a long near-address", () -> "a.b@".repeat(MANY)),
                    Map.entry("quotes", () -> "\"“”'".repeat(MANY)),
                    Map.entry("combining marks", () -> "e" + "\u0301".repeat(MANY)),
                    Map.entry("direction marks", () -> "\u202Eabc\u202C ".repeat(MANY)),
                    Map.entry("emoji", () -> "👩‍👩‍👧‍👦🏳️‍🌈".repeat(MANY)),
                    Map.entry("bullets", () -> "• \n- \n* x\n1. \n".repeat(MANY)));

    static Stream<String> markup() {
        return MARKUP.keySet().stream().sorted();
    }

    static Stream<String> texts() {
        return TEXTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("markup")
    void markupThatIsMeantToHurt(String name) {
        survives(Page.html(MARKUP.get(name).get(), "https://example.com/story"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textThatIsMeantToHurt(String name) {
        survives(Page.text(TEXTS.get(name).get()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textThatIsTakenForMarkup(String name) {
        survives(Page.html(TEXTS.get(name).get()));
    }

    @Test
    void markupThatIsTakenForText() {
        survives(Page.text(nested("div")));
        survives(Page.text("<a href='/x'>More</a> ".repeat(MANY)));
    }

    @Test
    void noiseOfBytes() {
        Random random = new Random(7);
        for (int round = 0; round < 8; round++) {
            byte[] noise = new byte[1 + random.nextInt(200_000)];
            random.nextBytes(noise);
            survives(Page.html(noise, null, null));
            survives(Page.html(noise, "text/html; charset=utf-8", "not a url"));
            survives(Page.text(new String(noise, StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    void pagesCutAnywhere() {
        for (Case page : Case.all()) {
            String source = page.page().source();
            for (int end = 0; end < source.length(); end += 1 + source.length() / 7) {
                survives(Page.html(source.substring(0, end), "https://example.com/"));
                survives(Page.text(source.substring(end)));
            }
        }
    }

    private static void survives(Page page) {
        Article article =
                assertTimeoutPreemptively(
                        LONG,
                        () -> {
                            Article found = Winnow.create().extract(page);
                            for (Format format : Format.values()) {
                                assertNotNull(format.render(found));
                            }
                            return found;
                        });
        assertNotNull(article.text());
    }

    private static String nested(String tag) {
        return ("<" + tag + ">").repeat(MANY) + "the end";
    }

    private static String jsonLd(String json) {
        return "<script type='application/ld+json'>" + json + "</script><p>word";
    }

    private static String attributes() {
        StringBuilder tag = new StringBuilder("<p");
        for (int i = 0; i < MANY / 10; i++) {
            tag.append(" data-a").append(i).append("=1");
        }
        return tag + ">word";
    }

    private static String table() {
        return "<table>" + ("<tr>" + "<td>12".repeat(100)).repeat(MANY / 50);
    }
}
