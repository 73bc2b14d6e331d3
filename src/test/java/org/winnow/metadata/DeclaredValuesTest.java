package org.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.article.Metadata;
import org.winnow.article.Page;
import org.winnow.site.SiteVerdict;

/** What templates put into what a page declares, and what comes out. */
class DeclaredValuesTest {

    @Test
    void markupInDeclaredValuesIsNoPartOfThem() {
        Metadata read =
                read(
                        "https://gull.example/a",
                        """
                        <script type="application/ld+json">{"@type":"NewsArticle",
                          "headline":"<b>Bridge</b> &amp; tower closed<img src=x onerror=run()>",
                          "author":{"name":"<a href='/petra'>Petra Lind</a>"},
                          "keywords":["<i>bridges</i>","towers"]}</script>
                        <meta name=description content="<p>It closed.</p><p>It is old.</p>">
                        """);
        assertEquals(Optional.of("Bridge & tower closed"), read.title());
        assertEquals(List.of("Petra Lind"), read.authors());
        assertEquals(List.of("bridges", "towers"), read.tags());
        assertEquals(Optional.of("It closed. It is old."), read.description());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thirty years of <br> tags", "Why 3 < 4 and 5 > 4", "The <Palace> tale"})
    void aHeadlineMaySpeakOfTags(String title) {
        Metadata read =
                read("", "<meta property=og:title content=\"" + title.replace("<", "&lt;") + "\">");
        assertEquals(Optional.of(title), read.title());
    }

    @ParameterizedTest
    @CsvSource({
        "https://gull.example/n/1, /i/a.jpg, https://gull.example/i/a.jpg",
        "https://gull.example/n/1, a.jpg, https://gull.example/n/a.jpg",
        "https://gull.example/n/1, //cdn.example/a b.jpg, https://cdn.example/a b.jpg",
        "https://gull.example/n/1, HTTP://cdn.example/a, http://cdn.example/a",
        "'', https://cdn.example/a, https://cdn.example/a",
        "'', //cdn.example/a, https://cdn.example/a",
        "'', /i/a.jpg, /i/a.jpg",
        "'', i/a.jpg?at=10:30, i/a.jpg?at=10:30",
        "no address, /i/a.jpg, /i/a.jpg"
    })
    void addressesAreWhole(String page, String declared, String whole) {
        String markup =
                "<meta property=og:image content='%1$s'><link rel=canonical href='%1$s'>"
                        .formatted(declared);
        assertEquals(Optional.of(whole), read(page, markup).image());
        assertEquals(Optional.of(whole), read(page, markup).canonicalUrl());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:image/png;base64,AAAA",
                "JavaScript:alert('/')",
                "app:story:7",
                "Which kinds of wine are there?"
            })
    void whatLeadsNowhereIsNoAddress(String declared) {
        String markup = "<meta property=og:image content=\"" + declared + "\">";
        assertEquals(Optional.empty(), read("", markup).image());
        assertEquals(Optional.empty(), read("https://gull.example/", markup).image());
        String next = markup + "<meta name=twitter:image content='https://cdn.example/a.jpg'>";
        assertEquals(Optional.of("https://cdn.example/a.jpg"), read("", next).image());
    }

    private static Metadata read(String url, String markup) {
        Page page = Page.html(markup, url);
        return MetadataReader.of(page, Jsoup.parse(markup, url), SiteVerdict.NONE)
                .complete(List.of());
    }
}
