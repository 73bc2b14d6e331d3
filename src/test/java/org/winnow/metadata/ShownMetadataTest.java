package org.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Metadata;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.Shape;
import org.winnow.article.Span;
import org.winnow.site.SiteVerdict;

/** What a page shows where it declares something else, or nothing. */
class ShownMetadataTest {

    private static final String STORY =
            "The ferry ran aground off the point on Friday, and nobody aboard was hurt, the line said.";

    private static Metadata read(String markup, String... story) {
        List<Block> blocks = new ArrayList<>();
        for (String text : story) {
            Evidence evidence = Evidence.heuristic("test", 1);
            blocks.add(
                    new Block(text, Role.CONTENT, Shape.PARAGRAPH, 0, 1, new Span(0, 0), evidence));
        }
        return MetadataReader.of(Page.html(markup), Jsoup.parse(markup), SiteVerdict.NONE)
                .complete(blocks);
    }

    private static String declaring(String author) {
        return "<meta property=og:site_name content='Harbour Post'><meta name=author content='"
                + author
                + "'>";
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Marlowe, Jane Marlowe",
        "Jane Marlowe/Tom Ashby, Jane Marlowe;Tom Ashby",
        "How it began, Harbour Post",
        "Ferry hits 2 Boats, Harbour Post",
        "Harbour, Harbour Post"
    })
    void aPaperThatSignsItselfIsReplacedByTheNamesOnTheFirstLine(String line, String authors) {
        Metadata read = read(declaring("Harbour Post"), line, STORY);
        assertEquals(List.of(authors.split(";")), read.authors());
    }

    @Test
    void aShortStandfirstMayStandAboveThem() {
        Metadata read =
                read(
                        declaring("Harbour Post"),
                        "…and the line blames the fog",
                        "Jane Marlowe",
                        STORY);
        assertEquals(List.of("Jane Marlowe"), read.authors());
        Metadata late = read(declaring("Harbour Post"), STORY, "Jane Marlowe", STORY);
        assertEquals(List.of("Harbour Post"), late.authors());
    }

    @Test
    void whoIsDeclaredAsAPersonStays() {
        assertEquals(List.of("Tom Ashby"), read(declaring("Tom Ashby"), "Jane Marlowe").authors());
        assertEquals(List.of(), read("", "Jane Marlowe", STORY).authors());
    }

    @Test
    void aColonMakesALabelOfAWordThatNamesMayStartWith() {
        String page =
                "<h1>Fähre läuft auf Grund</h1><li>Von: <i><a href=/j>Jane MARLOWE</a>, </i>"
                        + " <i><a href=/t>Tom Ashby</a></i></li><p>"
                        + STORY;
        assertEquals(List.of("Jane MARLOWE", "Tom Ashby"), read(page).authors());
    }

    @Test
    void aHeadingOfOneWordThatTheTitleHoldsAmongOthersIsNotTheHeadline() {
        String title = "How we got into Harbour, Quay and a hundred other firms";
        String page =
                "<title>" + title + "</title><meta property=og:title content='" + title + "'>";
        assertEquals(Optional.of(title), read(page + "<h1>Quay</h1><p>" + STORY).title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Iris Calder; Reviewed last year, Tom Ashby; Iris Calder; Iris Calder",
                "Iris Calder; Iris Calder, Tom Ashby; Iris Calder; Iris Calder",
                "Iris Calder; Jane Marlowe; Tom Ashby; Jane Marlowe",
                "Institute of Tides; Jane Marlowe; Institute of Tides; Jane Marlowe"
            })
    void ofSeveralBylinesTheOneThatIsDeclaredTooIsTheAuthors(
            String declared, String first, String second, String author) {
        String page =
                declaring(declared)
                        + "<h1>Ferry runs aground</h1><div class=byline>By "
                        + first
                        + "</div><p>"
                        + STORY
                        + "</p><div class=author><a href=/authors/one>"
                        + second
                        + "</a></div>";
        assertEquals(List.of(author), read(page).authors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jane Marlowe, QRS Northshire; Jane Marlowe",
                "QRS Northshire; QRS Northshire",
                "Jane Marlowe, Tom Ashby, QRS News; Jane Marlowe+Tom Ashby"
            })
    void theDeskOfTheSiteIsNoAuthorBesideAPerson(String byline, String authors) {
        String page =
                "<link rel=canonical href='https://www.qrs.example/a'><h1>Ferry runs aground</h1>"
                        + "<p class=author>By <a href=/x>"
                        + byline
                        + "</a></p><p>"
                        + STORY;
        assertEquals(List.of(authors.split("\\+")), read(page).authors());
    }
}
