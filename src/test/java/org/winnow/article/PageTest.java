package org.winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.com/story, example.com",
        "HTTP://WWW.Example.COM/story, example.com",
        "https://www.example.com:8443/x?y#z, example.com",
        "https://user:p@ss@example.com/, example.com",
        "//cdn.example.com/x, cdn.example.com",
        "' https://example.com/a b|c ', example.com",
        "https://my_paper.example.com/x, my_paper.example.com",
        "https://example.com./story, example.com",
        "https://bücher.example/straße, bücher.example",
        "https://example.com?x=http://other.example/, example.com",
        "https://example.com\\story, example.com",
        "https://wwwhatever.example/, wwwhatever.example"
    })
    void theHostIsPlain(String url, String host) {
        assertEquals(Optional.of(host), Page.html("", url).host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"story", "/story", "mailto:a@example.com", "https://", "https:///x", "::"})
    void whatIsNoUrlHasNoHost(String url) {
        assertEquals(Optional.empty(), Page.html("", url).host());
        assertEquals(Optional.of(url), Page.html("", url).url());
    }

    @Test
    void aNameThatIsLongerThanTheNamesOfHostsIsNone() {
        String longest = "a.".repeat(125) + "com";
        assertEquals(Optional.of(longest), Page.html("", "https://" + longest + "/").host());
        assertEquals(Optional.empty(), Page.html("", "https://a" + longest + "/").host());
        assertEquals(Optional.empty(), Page.html("", "https://a_" + longest + "/").host());
    }

    @Test
    void itTellsWhatItIsInALog() {
        assertEquals(
                "Page[HTML, 3 chars, url=https://example.com/]",
                Page.html("<p>", "https://example.com/").toString());
        assertEquals("Page[TEXT, 5 chars, url=null]", Page.text("words").toString());
    }

    @Test
    void aBlankUrlIsNone() {
        assertEquals(Optional.empty(), Page.html("", "").url());
        assertEquals(Optional.empty(), Page.html(new byte[0], null, " ").url());
        assertEquals(Optional.empty(), Page.text("", "https://a.example/").withUrl("").url());
    }

    @Test
    void whatIsNotGivenIsEmpty() {
        Page page = Page.text("words");
        assertEquals(Optional.empty(), page.url());
        assertEquals(Optional.empty(), page.host());
        assertEquals(Optional.empty(), page.encoding());
        assertEquals(Page.Kind.TEXT, page.kind());
        assertEquals("words", page.source());
    }

    @Test
    void aPageWithMoreKnownKeepsTheRest() {
        Instant time = Instant.parse("2026-02-11T15:34:00Z");
        Page page = Page.text("words").withFetched(time).withUrl("https://example.com/");
        assertEquals("words", page.source());
        assertEquals(Optional.of(time), page.fetched());
        assertEquals(Optional.of("https://example.com/"), page.url());
        assertEquals(page.url(), page.withFetched(Instant.EPOCH).url());
    }

    @Test
    void aMissingInputIsNamed() {
        assertEquals("markup", missing(() -> Page.html(none())));
        assertEquals("markup", missing(() -> Page.html((String) none(), "https://a.example/")));
        assertEquals("url", missing(() -> Page.html("", none())));
        assertEquals("bytes", missing(() -> Page.html(none(), "text/html", null)));
        assertEquals("text", missing(() -> Page.text(none())));
        assertEquals("url", missing(() -> Page.text("", none())));
        assertEquals("fetched", missing(() -> Page.text("").withFetched(none())));
    }

    private static String missing(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }

    private static <T> T none() {
        return null;
    }
}
