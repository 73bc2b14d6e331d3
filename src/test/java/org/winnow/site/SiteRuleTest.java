package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Role;
import org.winnow.site.SiteVerdict.Flag;

class SiteRuleTest {

    private static final String PAGE =
            """
            <html><head><title>T</title></head><body>
            <h1 class="head">The head</h1><div class="by">Ann Writer</div><time>1 May 2026</time>
            <div class="story"><p>First.</p><aside class="newsletter-box">Sign up</aside>
            <p class="share">Share</p><p>Last.</p></div>
            <div class="more">Others</div></body></html>
            """;

    private static SiteRule rule(String... lines) {
        return SiteRule.parse("example.com.txt", String.join("\n", lines));
    }

    private static Role role(SiteVerdict verdict, Document page, String css) {
        SiteVerdict.Decision decision = verdict.of(page.selectFirst(css));
        return decision == null ? null : decision.role();
    }

    @Test
    void theBodyIsContentAndWhatGoesHasARole() {
        Document page = Jsoup.parse(PAGE);
        SiteVerdict verdict =
                rule(
                                "title: //h1",
                                "author: div.by",
                                "date: //time",
                                "body: div.story",
                                "strip: //aside",
                                "strip_id_or_class: shar",
                                "role(related): .more")
                        .judge(page);
        assertEquals(Role.CONTENT, role(verdict, page, ".story"));
        assertEquals(Role.OTHER, role(verdict, page, "aside"), "nothing in //aside names a role");
        assertEquals(Role.RELATED, role(verdict, page, ".more"));
        assertEquals(Role.TITLE, role(verdict, page, "h1"));
        assertEquals(Role.BYLINE, role(verdict, page, ".by"));
        assertEquals(Role.OTHER, role(verdict, page, ".share"));
        assertEquals(List.of("The head"), values(verdict, Field.TITLE));
        assertEquals(List.of("Ann Writer"), values(verdict, Field.AUTHORS));
        assertEquals(List.of("1 May 2026"), values(verdict, Field.PUBLISHED));
        assertTrue(verdict.hasBody() && verdict.inBody(page.selectFirst("aside")));
        assertFalse(verdict.inBody(page.selectFirst(".more")));
        assertEquals("example.com.txt:4", verdict.of(page.selectFirst(".story")).evidence().by());
    }

    private static List<String> values(SiteVerdict verdict, Field field) {
        return verdict.candidate(field).map(Metadata.Candidate::values).orElse(List.of());
    }

    @Test
    void ofSeveralBodiesTheFirstThatYieldsTextWins() {
        Document page = Jsoup.parse(PAGE);
        SiteVerdict verdict =
                rule("body: .gone", "body: //div[@class='story']/p", "body: .more").judge(page);
        assertEquals(Role.CONTENT, role(verdict, page, ".story p"));
        assertNull(role(verdict, page, ".more"));
    }

    @Test
    void namesInStripsTellTheRole() {
        Document page = Jsoup.parse(PAGE);
        SiteVerdict verdict =
                rule("strip_id_or_class: newsletter", "strip: //p[@class='share']").judge(page);
        assertEquals(Role.NEWSLETTER, role(verdict, page, "aside"));
        assertEquals(Role.SOCIAL, role(verdict, page, ".share"));
    }

    @Test
    void idOrClassIsAPieceOrAWord() {
        Document page = Jsoup.parse(PAGE);
        assertNotNull(role(rule("strip_id_or_class: letter").judge(page), page, "aside"));
        assertNull(role(rule("strip_id_or_class(token): letter").judge(page), page, "aside"));
        assertNotNull(
                role(rule("strip_id_or_class(token): newsletter-box").judge(page), page, "aside"));
    }

    @Test
    void aRoleOutweighsAStripAndAStripTheBody() {
        Document page = Jsoup.parse(PAGE);
        SiteVerdict verdict =
                rule("body: aside", "body: .story", "strip: aside", "role(newsletter): aside")
                        .judge(page);
        assertEquals(Role.NEWSLETTER, role(verdict, page, "aside"));
        assertEquals(Role.CONTENT, role(verdict, page, ".story"));
    }

    @Test
    void aStripOfTheWholePageIsPassedOver() {
        Document page =
                Jsoup.parse("<html class=story><body class=story><div>x</div></body></html>");
        SiteVerdict verdict =
                rule("strip: //body", "strip_id_or_class: story", "strip: html").judge(page);
        assertFalse(verdict.saysSomething());
    }

    @Test
    void aStaleRuleExpectsABodyThatIsNotThere() {
        SiteVerdict verdict = rule("body: .old-design").judge(Jsoup.parse(PAGE));
        assertTrue(verdict.expectsBody());
        assertFalse(verdict.hasBody());
        assertFalse(verdict.saysSomething());
    }

    @Test
    void markupIsEditedBeforeItIsParsed() {
        SiteRule rule =
                rule(
                        "find_string: <em",
                        "find_string: nothing",
                        "replace_string: <strong",
                        "replace_string: x",
                        "replace_string(</em>): </strong>",
                        "convert_double_br_tags: yes");
        String markup = "<p>a<em>b</em>c<br/> <BR>d<br>e";
        EditedMarkup edited = rule.edited(markup);
        assertEquals("<p>a<strong>b</strong>c</p><p>d<br>e", edited.text());
        for (char c : "abcde".toCharArray()) {
            int at = edited.text().lastIndexOf(c);
            assertEquals(markup.lastIndexOf(c), edited.origin(at), "place of " + c);
        }
        assertSame(markup, rule("body: p").edited(markup).text());
    }

    @Test
    void theParsedPageIsPrepared() {
        Document page =
                Jsoup.parse(
                        "<div class=a><p class=q>q</p><span class=d>in</span></div>"
                                + "<div class=b></div><p class=m>m</p>"
                                + "<img data-src=real src=ad.example/x>");
        rule(
                        "wrap_in(blockquote): .q",
                        "dissolve: //span[@class='d']",
                        "move_into(//div[@class='b']): //p[@class='m']",
                        "src_lazy_load_attr: data-src",
                        "strip_attr: //p/@class | //img/@data-src",
                        "strip_image_src: ad.example")
                .prepare(page, RuleWork.usual());
        assertEquals("q", page.select("blockquote > p").text());
        assertTrue(page.select("span").isEmpty());
        assertEquals("m", page.select(".b > p").text());
        assertEquals("real", page.select("img").attr("src"));
        assertTrue(page.select("p.q, img[data-src]").isEmpty());
    }

    @Test
    void nothingIsMovedIntoItselfAndThePageStaysWhole() {
        Document page = Jsoup.parse("<div id=a><div id=b>x</div></div>");
        rule("move_into(//div[@id='b']): //div[@id='a']", "dissolve: //body", "wrap_in(p): //html")
                .prepare(page, RuleWork.usual());
        assertEquals("x", page.select("body > #a > #b").text());
    }

    @Test
    void linksToOtherPagesAreToldAsUrls() {
        Document page =
                Jsoup.parse(
                        "<a class=next href='/p/2'>n</a><a class=all href='?all'>a</a>",
                        "https://example.com/p/1");
        SiteVerdict verdict =
                rule(
                                "single_page_link: //a[@class='none']",
                                "single_page_link: //a[@class='all']/@href",
                                "if_page_contains: //a[@class='next']",
                                "next_page_link: a.next",
                                "if_page_contains: //a[@class='absent']")
                        .judge(page);
        assertEquals("https://example.com/p/1?all", verdict.singlePage().orElseThrow());
        assertEquals(List.of(), verdict.nextPages(), "the guard is for the link just before it");
        assertEquals(
                List.of("https://example.com/p/2"),
                rule("next_page_link: a.next").judge(page).nextPages());
    }

    @Test
    void switchesAreTold() {
        SiteVerdict verdict =
                rule(
                                "prune: no",
                                "skip_json_ld: yes",
                                "native_ad_clue: //div[@class='story']",
                                "tidy: yes")
                        .judge(Jsoup.parse(PAGE));
        assertEquals(
                java.util.EnumSet.complementOf(java.util.EnumSet.of(Flag.PRUNE_BODY)),
                verdict.flags());
        assertEquals(
                java.util.Set.of(Flag.PRUNE_BODY),
                rule("prune: yes").judge(Jsoup.parse(PAGE)).flags());
    }

    @Test
    void linesAreChosenInManyWays() {
        List<String> lines =
                List.of("Menu", "Head", "by Ann", "One.", "Ad", "Two.", "Read", "x", "End", "Foot");
        assertEquals("Ad", chosen("/^Ad$/", lines));
        assertEquals("Read,x", chosen("/Read/ then /x/", lines));
        assertEquals("Head", chosen("before /^by /", lines));
        assertEquals("One.", chosen("after /^by /", lines));
        assertEquals("End,Foot", chosen("all from /End/", lines));
        assertEquals("Foot", chosen("all after /End/", lines));
        assertEquals("Read,x", chosen("all from /Read/ until /End/", lines));
        assertEquals("Read,x,End", chosen("all from /Read/ to /End/", lines));
        assertEquals("x", chosen("all after /Read/ until /End/", lines));
        assertEquals("Menu,Head", chosen("all until /^by /", lines));
        assertEquals("x", chosen("between /Read/ and /End/", lines));
        assertEquals("", chosen("between /Read/ and /Never/", lines));
        assertEquals("", chosen("all until /Never/", lines));
        assertEquals("Ad", chosen("/A\\/?d/", lines));
    }

    private static String chosen(String spec, List<String> lines) {
        return String.join(
                ",", LineSpec.compile(spec).select(lines).stream().mapToObj(lines::get).toList());
    }

    @Test
    void aTextHasABodyRolesAndMetadata() {
        SiteVerdict verdict =
                rule(
                                "text_title: before /^by /",
                                "text_author: /^by (.+?)(?: and (.+))?, /",
                                "text_date: /, (\\d+ May \\d{4})$/",
                                "text_body: between /^by / and /^Rights/",
                                "text_strip: /^Reading list$/",
                                "role(advertisement): /^Ad$/")
                        .judge(
                                List.of(
                                        "Head",
                                        "by Ann and Bob, 3 May 2026",
                                        "One.",
                                        "Ad",
                                        "Head",
                                        "Reading list",
                                        "Two.",
                                        "Rights reserved"));
        Role[] expected = {
            Role.TITLE,
            Role.BYLINE,
            Role.CONTENT,
            Role.ADVERTISEMENT,
            Role.TITLE,
            Role.OTHER,
            Role.CONTENT,
            null
        };
        for (int i = 0; i < expected.length; i++) {
            SiteVerdict.Decision decision = verdict.of(i);
            assertEquals(expected[i], decision == null ? null : decision.role(), "line " + i);
            assertEquals(expected[i] == Role.CONTENT, verdict.inBody(i));
        }
        assertEquals(List.of("Head"), values(verdict, Field.TITLE));
        assertEquals(List.of("Ann", "Bob"), values(verdict, Field.AUTHORS));
        assertEquals(List.of("3 May 2026"), values(verdict, Field.PUBLISHED));
    }

    @Test
    void aPatternMadeToBacktrackDoesNotStall() {
        SiteRule rule = rule("role(other): /^(a+)+(a|aa)*$/");
        List<String> lines = List.of("a".repeat(50_000) + "!");
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(120), () -> assertNull(rule.judge(lines).of(0)));
    }

    @Test
    void aRuleThatMatchesEverythingBreaksNothing() {
        SiteRule rule =
                rule("body: //*", "strip: //*", "role(related): *", "title: //*", "author: //*");
        assertNotNull(rule.judge(Jsoup.parse(PAGE)));
        Document deep = Jsoup.parse("<div>".repeat(5_000) + "x");
        assertNotNull(rule.judge(deep));
    }

    @Test
    void aRuleIsToldInJava() {
        PageEdit edit =
                new PageEdit() {
                    @Override
                    public String markup(String markup) {
                        return markup.replace("Last.", "The last.");
                    }

                    @Override
                    public void document(Document document) {
                        document.select(".more").remove();
                    }
                };
        SiteRule rule =
                SiteRule.builder("example.com")
                        .title("h1")
                        .author(".by")
                        .date("time")
                        .body("div.story")
                        .strip("//aside")
                        .role(Role.SOCIAL, "p.share")
                        .role(Role.RELATED, "/^More:/")
                        .directive("valid_until", "2030-01-31")
                        .edit(edit)
                        .build();
        Document page = Jsoup.parse(rule.edited(PAGE).text());
        rule.prepare(page, RuleWork.usual());
        SiteVerdict verdict = rule.judge(page);
        assertTrue(page.text().contains("The last."));
        assertTrue(page.select(".more").isEmpty());
        assertEquals(Role.SOCIAL, role(verdict, page, ".share"));
        assertEquals(Role.RELATED, rule.judge(List.of("More: x")).of(0).role());
        assertEquals(List.of("example.com"), rule.hosts());
        assertEquals("2030-01-31", rule.validUntil().orElseThrow().toString());
    }

    @Test
    void inJavaWarningsAreErrors() {
        assertThrows(
                RuleSyntaxException.class,
                () -> SiteRule.builder("example.com").body("//[").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> SiteRule.builder("example.com").directive("body", "x\ntitle: y"));
    }

    @Test
    void noRuleSaysNothing() {
        Document page = Jsoup.parse(PAGE);
        assertFalse(SiteRule.NONE.judge(page).saysSomething());
        assertFalse(SiteRule.NONE.judge(List.of("a")).saysSomething());
        assertEquals(PAGE, SiteRule.NONE.edited(PAGE).text());
        Element body = page.body();
        assertNull(SiteRule.NONE.judge(page).of(body));
    }
}
