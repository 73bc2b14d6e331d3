package org.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.Shape;
import org.winnow.article.Span;
import org.winnow.site.SiteVerdict;

class MetadataReaderTest {

    @Test
    void readsJsonLdInAGraph() {
        Metadata read =
                read(
                        """
                        <script type="application/ld+json">{"@graph":[
                          {"@type":"WebSite","name":"Harbour Post"},
                          {"@type":["NewsArticle"],"headline":"Ferry aground &amp; adrift",
                           "author":[{"@id":"#jane"},{"@type":"Person","name":"Tom Ashby"}],
                           "datePublished":"2024-05-03T12:30:00+02:00","dateModified":"2024-05-04",
                           "isAccessibleForFree":"False","articleSection":["Local"],
                           "keywords":"ferry, tide","inLanguage":"en-gb",
                           "image":{"@type":"ImageObject","url":"https://harbour.example/f.jpg"},
                           "articleBody":"A ferry ran aground."},
                          {"@type":"Person","@id":"#jane","name":"Jane Marlowe"}]}</script>
                        """);
        assertEquals(Optional.of("Ferry aground & adrift"), read.title());
        assertEquals(List.of("Jane Marlowe", "Tom Ashby"), read.authors());
        assertEquals(Optional.of("2024-05-03T12:30:00+02:00"), read.value(Field.PUBLISHED));
        assertEquals(Optional.of("2024-05-04"), read.value(Field.MODIFIED));
        assertEquals(Metadata.Paywalled.YES, read.paywalled());
        assertEquals(Optional.of("Local"), read.section());
        assertEquals(List.of("ferry", "tide"), read.tags());
        assertEquals(Optional.of("en-GB"), read.language());
        assertEquals(Optional.of("https://harbour.example/f.jpg"), read.image());
        assertEquals(Optional.of("Harbour Post"), read.siteName());
        assertEquals(Optional.of("json-ld"), read.source(Field.PUBLISHED));
    }

    @Test
    void readsMetaElements() {
        Metadata read =
                read(
                        """
                        <meta property="og:title" content="Ferry aground - Harbour Post">
                        <meta property="og:site_name" content="Harbour Post">
                        <meta name="parsely-author" content="Jane Marlowe">
                        <meta property="article:published_time" content="2024-05-03T10:30:00Z">
                        <meta property="article:modified_time" content="2024-05-03T11:00:00Z">
                        <meta name="description" content="It ran aground.">
                        <meta property="article:tag" content="ferry">
                        <meta property="article:tag" content="tide">
                        <meta property="og:locale" content="de_AT">
                        <link rel="canonical" href="https://harbour.example/ferry">
                        """);
        assertEquals(Optional.of("Ferry aground"), read.title());
        assertEquals(List.of("Jane Marlowe"), read.authors());
        assertEquals(Optional.of("2024-05-03T10:30:00+00:00"), read.value(Field.PUBLISHED));
        assertEquals(Optional.of("It ran aground."), read.description());
        assertEquals(List.of("ferry", "tide"), read.tags());
        assertEquals(Optional.of("de-AT"), read.language());
        assertEquals(Optional.of("https://harbour.example/ferry"), read.canonicalUrl());
        assertEquals(Metadata.Paywalled.UNKNOWN, read.paywalled());
    }

    @Test
    void readsMicrodataAndRdfa() {
        Metadata micro =
                read(
                        """
                        <div itemscope itemtype="https://schema.org/NewsArticle">
                        <h2 itemprop="headline">Ferry aground</h2>
                        <span itemprop="author" itemscope itemtype="https://schema.org/Person">
                        <span itemprop="name">Jane Marlowe</span></span>
                        <time itemprop="datePublished" datetime="2024-05-03T12:30">today</time></div>
                        """);
        assertEquals(Optional.of("Ferry aground"), micro.title());
        assertEquals(List.of("Jane Marlowe"), micro.authors());
        assertEquals(Optional.of("2024-05-03T12:30"), micro.value(Field.PUBLISHED));
        Metadata rdfa = read("<p><b property='schema:author'>Jane Marlowe</b></p>");
        assertEquals(List.of("Jane Marlowe"), rdfa.authors());
    }

    @Test
    void readsWhatThePageShows() {
        Metadata read =
                read(
                        """
                        <title>Ferry runs aground off Point - Harbour Post</title>
                        <div class="sidebar"><time datetime="2024-05-01">1 May</time></div>
                        <h1>Ferry runs aground off Point</h1>
                        <p>By <a href="/authors/jane">Jane Marlowe</a> and Tom Ashby</p>
                        <p>May 3, 2024 at 12:30pm</p><p>A ferry ran aground on Friday.</p>
                        """);
        assertEquals(Optional.of("Ferry runs aground off Point"), read.title());
        assertEquals(List.of("Jane Marlowe", "Tom Ashby"), read.authors());
        assertEquals(Optional.of("2024-05-03T12:30"), read.value(Field.PUBLISHED));
        assertEquals(Optional.of("h1"), read.source(Field.TITLE));
    }

    @Test
    void dropsTheKickerThatTheDeclaredTitleLeavesOut() {
        Metadata read =
                read(
                        """
                        <meta property="og:title" content="Ferry runs aground off Point">
                        <h1>Storm Ida: Ferry runs aground off Point</h1>
                        """);
        assertEquals(Optional.of("Ferry runs aground off Point"), read.title());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "headlines.tsv", delimiter = '\t', quoteCharacter = '\0')
    void choosesTheHeadlineAsItIsShown(ArgumentsAccessor row) {
        String second = row.getString(1).equals("-") ? "" : "<h2>" + row.getString(1) + "</h2>";
        String page =
                "<title>%s</title><meta property='og:title' content='%s'>"
                                .formatted(row.getString(4), row.getString(3))
                        + "<meta property='og:site_name' content='Harbour Post'>"
                        + "<script type='application/ld+json'>"
                        + "{'@type':'NewsArticle','headline':'%s'}</script><h1>%s</h1>%s"
                                .formatted(row.getString(2), row.getString(0), second);
        assertEquals(Optional.of(row.getString(5)), read(page).title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><h1>Ferry stuck off Point</h1></nav>",
                "<ul class='c-breadcrumb'><li><h1>Ferry stuck off Point</h1></li></ul>",
                "<h1 class='breadcrumb_last'>Ferry stuck off Point</h1>"
            })
    void takesAHeadlineInBreadcrumbsForWhatItIs(String trail) {
        String page =
                "<title>Ferry stuck off Point</title>"
                        + "<meta property='og:title' content='Captain sees the bank too late'>"
                        + trail
                        + "<div class='without-sidebar'>"
                        + "<h2>Storm Ida – Captain sees the bank too late</h2></div>";
        assertEquals(Optional.of("Captain sees the bank too late"), read(page).title());
    }

    @Test
    void tellsTheDateByAnAgeOnlyWhereNothingElseIs() {
        String aged = "<h1>Ferry aground off Point</h1><p class='date'>3 hours ago</p>";
        String dated = aged + "<meta property='article:published_time' content='2024-05-01'>";
        Instant fetched = Instant.parse("2024-05-03T12:30:45Z");
        assertEquals(Optional.empty(), read(Page.html(aged)).value(Field.PUBLISHED));
        Metadata read = read(Page.html(aged).withFetched(fetched));
        assertEquals(Optional.of("2024-05-03T09:30+00:00"), read.value(Field.PUBLISHED));
        assertEquals(Optional.of("age"), read.source(Field.PUBLISHED));
        assertEquals(
                Optional.of("2024-05-01"),
                read(Page.html(dated).withFetched(fetched)).value(Field.PUBLISHED));
        List<Block> line = List.of(block(Role.DATE, "vor 2 Tagen"));
        assertEquals(
                Optional.of("2024-05-01"),
                MetadataReader.of(Page.text("").withFetched(fetched), SiteVerdict.NONE)
                        .complete(line)
                        .value(Field.PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
    void aTimeOfFetchingThatCannotBeTellsNothing(String time) {
        String page =
                "<body><h1>Ferry runs aground</h1><p>3 hours ago</p>"
                        + "<meta property='article:modified_time' content='2024-05-03'>";
        Metadata read = read(Page.html(page).withFetched(Instant.parse(time)));
        assertEquals(read(Page.html(page)), read);
    }

    @Test
    void believesLastWhatWouldBePublishedAfterThePageWasFetched() {
        String page =
                "<meta property='article:published_time' content='2031-05-03'>"
                        + "<meta name='date' content='2024-05-03'>";
        Page fetched = Page.html(page).withFetched(Instant.parse("2024-05-04T00:00:00Z"));
        assertEquals(Optional.of("2024-05-03"), read(fetched).value(Field.PUBLISHED));
        assertEquals(Optional.of("2031-05-03"), read(Page.html(page)).value(Field.PUBLISHED));
    }

    @Test
    void believesTheStoryAboutItsLanguage() {
        String german =
                "Die Fähre ist auf dem Weg zu der Insel auf Grund gelaufen, und das ist nicht das"
                        + " erste Mal, dass es auf der Strecke ein Unglück mit einem Schiff gibt,"
                        + " das von dem Hafen bei Nacht nach der Insel unterwegs ist, hat die"
                        + " Wache mit dem Boot im Hafen für die Zeitung auch bestätigt.";
        Metadata read = read("<html lang='en'>", block(Role.CONTENT, german));
        assertEquals(Optional.of("de"), read.language());
        assertEquals(Optional.of("text"), read.source(Field.LANGUAGE));
        assertEquals(
                Optional.of("de-AT"),
                read("<html lang='de-AT'>", block(Role.CONTENT, german)).language());
        assertEquals(
                Optional.of("zh"),
                read("<html lang='en'>", block(Role.CONTENT, "渡轮在港口搁浅了")).language());
        assertEquals(
                Optional.of("en"),
                read("<html lang='en'>", block(Role.CONTENT, "Das ist die Fähre.")).language());
    }

    @ParameterizedTest
    @CsvSource({
        "Subscribe to continue, YES, UNKNOWN",
        "Dieser Text ist nur für Abonnenten, YES, YES",
        "THIS CONTENT IS RESERVED FOR SUBSCRIBERS, YES, YES",
        "Article réservé aux abonnés, YES, UNKNOWN",
        "この記事は会員限定です, YES, UNKNOWN",
        "Create a free account to continue reading, UNKNOWN, UNKNOWN",
        "Support our journalism, UNKNOWN, UNKNOWN",
        "Already a subscriber? Log in, UNKNOWN, UNKNOWN"
    })
    void seesThePaywallThatTheStoryBreaksOffAt(
            String notice, Metadata.Paywalled state, Metadata.Paywalled amid) {
        Block story = block(Role.CONTENT, "The ferry ran aground.");
        Block sign = block(Role.PAYWALL, notice);
        assertEquals(state, read("", story, sign).paywalled());
        assertEquals(amid, read("", story, sign, story).paywalled());
        String free =
                "<script type='application/ld+json'>"
                        + "{'@type':'Article','isAccessibleForFree':true}</script>";
        assertEquals(Metadata.Paywalled.NO, read(free, story, sign).paywalled());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Jane Marlowe; Tom Ashby = [Jane Marlowe, Tom Ashby]",
                "Marlowe, Jane; Ashby, Tom = [Jane Marlowe, Tom Ashby]",
                "jma;tas = [jma, tas]",
                "Jane Marlowe; = [Jane Marlowe]"
            })
    void partsDeclaredAuthorsAtSemicolons(String value, String authors) {
        assertEquals(
                authors, read("<meta name='author' content='" + value + "'>").authors().toString());
    }

    @Test
    void leavesOutANameThatStandsFarFromTheHeadline() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(block(Role.TITLE, "Ferry runs aground off Point"));
        for (int paragraph = 0; paragraph < 20; paragraph++) {
            blocks.add(block(Role.CONTENT, "The ferry ran aground."));
        }
        blocks.add(block(Role.BYLINE, "Harbour Reporter"));
        String page = "<h1>Ferry runs aground off Point</h1>";
        MetadataReader reader =
                MetadataReader.of(Page.html(page), Jsoup.parse(page), SiteVerdict.NONE);
        assertEquals(List.of(), reader.complete(blocks).authors());
        assertEquals(
                List.of("Harbour Reporter"),
                MetadataReader.of(Page.text(""), SiteVerdict.NONE).complete(blocks).authors());
    }

    @Test
    void tellsAnUpdateFromAPublication() {
        Metadata read =
                read(
                        """
                        <h1>Ferry runs aground off Point</h1>
                        <p class="dates">Published 3 May 2024 08:08 | Updated 4 May 2024 09:09</p>
                        """);
        assertEquals(Optional.of("2024-05-03T08:08"), read.value(Field.PUBLISHED));
        assertEquals(Optional.of("2024-05-04T09:09"), read.value(Field.MODIFIED));
    }

    @Test
    void keepsLosersAsAlternatives() {
        Metadata read =
                read(
                        """
                        <meta property="og:title" content="Ferry stuck off Point">
                        <title>Ferry runs aground off Point</title>
                        <h1>Ferry runs aground off Point</h1>
                        """);
        assertTrue(
                read.alternatives(Field.TITLE).stream()
                        .anyMatch(
                                other ->
                                        other.source().equals("og:title")
                                                && other.values()
                                                        .equals(List.of("Ferry stuck off Point"))));
    }

    @Test
    void readsTheLinesOfAText() {
        Metadata read =
                text(
                        Role.TITLE, "Ferry runs aground off Point",
                        Role.BYLINE, "JANE MARLOWEFriday, 3 May 2024, 12:30",
                        Role.CONTENT,
                                "The ferry ran aground and the crew of it was safe on Friday.");
        assertEquals(Optional.of("Ferry runs aground off Point"), read.title());
        assertEquals(List.of("JANE MARLOWE"), read.authors());
        assertEquals(Optional.of("2024-05-03T12:30"), read.value(Field.PUBLISHED));
        assertEquals(Optional.of("en"), read.language());
        assertEquals(Optional.of("text"), read.source(Field.LANGUAGE));
    }

    @Test
    void joinsABareByWithTheNameBelow() {
        Metadata read =
                text(
                        Role.BYLINE, "By",
                        Role.BYLINE, "• Jane Marlowe | jane@harbour.example",
                        Role.DATE, "Aug. 27, 2019",
                        Role.DATE, "5 PM");
        assertEquals(List.of("Jane Marlowe"), read.authors());
        assertEquals(Optional.of("2019-08-27T17:00"), read.value(Field.PUBLISHED));
    }

    @Test
    void findsNothingInATextThatShowsNothing() {
        Metadata read = text(Role.CONTENT, "It was published on May 3, 2024 by Jane Marlowe.");
        assertEquals(Optional.empty(), read.title());
        assertEquals(List.of(), read.authors());
        assertEquals(Optional.empty(), read.published());
    }

    @Test
    void survivesHostilePages() {
        List<String> pages =
                List.of(
                        "<meta property='og:title' content='" + "a - ".repeat(250_000) + "'>",
                        "<h1>" + "Long ".repeat(200_000) + "</h1>",
                        "<div class=\"" + "author-date ".repeat(100_000) + "\">By</div>",
                        "<div class=author>".repeat(20_000),
                        "<time datetime='" + "2024-".repeat(100_000) + "'>",
                        "<meta name=author content='\ud800\udc00\ud800 and \udc00'>",
                        "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>",
                        "<h1>\ud800</h1><p>By \udc00\ud800</p><p>\ud8003 May 2024</p>",
                        "");
        for (String page : pages) {
            assertTimeoutPreemptively(Duration.ofSeconds(120), () -> read(page));
        }
    }

    private static Metadata read(String markup, Block... blocks) {
        return MetadataReader.of(Page.html(markup), Jsoup.parse(markup), SiteVerdict.NONE)
                .complete(List.of(blocks));
    }

    private static Metadata read(Page page) {
        return MetadataReader.of(page, Jsoup.parse(page.source()), SiteVerdict.NONE)
                .complete(List.of());
    }

    private static Metadata text(Object... rolesAndLines) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < rolesAndLines.length; at += 2) {
            blocks.add(block((Role) rolesAndLines[at], (String) rolesAndLines[at + 1]));
        }
        return MetadataReader.of(Page.text(""), SiteVerdict.NONE).complete(blocks);
    }

    private static Block block(Role role, String text) {
        return new Block(
                text, role, Shape.PARAGRAPH, 0, 1, new Span(0, 0), Evidence.heuristic("test", 1));
    }
}
