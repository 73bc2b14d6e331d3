package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Metadata;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.RuleUse;
import org.winnow.article.RuleUse.Health;
import org.winnow.article.Shape;
import org.winnow.article.Span;

class SiteRulesTest {

    @TempDir Path dir;

    private void file(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }

    private static String find(SiteRules rules, String host) {
        return rules.find(Page.html("", "https://" + host + "/story")).name();
    }

    @ParameterizedTest
    @CsvSource({
        "example.com, example.com.txt",
        "www.example.com, example.com.txt",
        "EXAMPLE.com, example.com.txt",
        "news.example.com, .example.com.txt",
        "a.b.news.example.com, .news.example.com.txt",
        "m.other.example, other.example.txt",
        "paper.co.uk, ''",
        "nobody.test, ''"
    })
    void theNearestRuleWins(String host, String expected) {
        List<SiteRule> rules = new ArrayList<>();
        for (String name :
                List.of(
                        "example.com",
                        ".example.com",
                        ".news.example.com",
                        "other.example",
                        "co.uk")) {
            rules.add(SiteRule.parse(name + ".txt", "body: p"));
        }
        assertEquals(expected, find(SiteRules.of(rules.toArray(SiteRule[]::new)), host));
    }

    @Test
    void addedRulesComeFirst() {
        SiteRule mine = SiteRule.parse(".pravda.com.ua.txt", "body: .mine");
        SiteRules rules = SiteRules.bundled().with(SiteRules.of(mine));
        assertSame(mine, rules.find(Page.html("", "https://life.pravda.com.ua/x")));
        assertEquals("pravda.com.ua.txt", find(rules, "www.pravda.com.ua"));
        assertEquals("pravda.com.ua.txt", find(SiteRules.bundled(), "life.pravda.com.ua"));
        assertEquals("", find(SiteRules.NONE, "pravda.com.ua"));
    }

    @Test
    void theGlobalFileIsMergedBehindEachRule() throws IOException {
        file("global.txt", "title: .global-title\nstrip: .ad\nprune: no");
        file("example.com.txt", "title: .own-title\nbody: .story");
        file("README.txt", "No rule: at all");
        SiteRules rules = SiteRules.load(dir);
        assertEquals(List.of(), rules.problems());
        SiteRule rule = rules.find(Page.html("", "https://example.com/"));
        SiteVerdict verdict =
                rule.judge(
                        Jsoup.parse(
                                "<h1 class=own-title>Own</h1><h2 class=global-title>G</h2>"
                                        + "<div class=story>x <p class=ad>ad</p></div>"));
        assertEquals("Own", verdict.candidate(Metadata.Field.TITLE).orElseThrow().values().get(0));
        assertTrue(verdict.hasBody() && verdict.has(SiteVerdict.Flag.KEEP_BODY_AS_IT_IS));
        assertEquals("global.txt", find(rules, "unknown.example"));
        SiteVerdict other = rule.judge(Jsoup.parse("<h2 class=global-title>Global</h2>"));
        assertEquals("global.txt:1", other.candidate(Metadata.Field.TITLE).orElseThrow().source());
    }

    @Test
    void badFilesAreToldTogether() throws IOException {
        file("a.example.txt", "role(nothing): p\nbody: //[");
        file("b.example.txt", "text_body: /(/");
        Files.write(dir.resolve("c.example.txt"), new byte[] {'x', (byte) 0xFF});
        RuleSyntaxException failure =
                assertThrows(RuleSyntaxException.class, () -> SiteRules.load(dir));
        assertEquals(
                List.of("a.example.txt:1", "b.example.txt:1", "c.example.txt:0"),
                failure.problems().stream().map(p -> p.file() + ":" + p.line()).sorted().toList());
    }

    @Test
    void phrasesStandInForAUrl() {
        SiteRule one =
                SiteRule.parse(
                        "one.example.txt",
                        "phrase: The One Gazette\nphrase: One for all readers\nphrases_needed: 2");
        SiteRule two = SiteRule.parse("two.example.txt", "phrase: The Two Gazette");
        SiteRules rules = SiteRules.of(one, two);
        assertSame(SiteRule.NONE, rules.find(Page.text("Says The One Gazette today.")));
        assertSame(
                one,
                rules.find(Page.text("The One Gazette\nOne for all readers\nThe Two Gazette")));
        assertSame(two, rules.find(Page.text("x The Two Gazette")));
        assertSame(
                SiteRule.NONE, rules.find(Page.text("The Two Gazette", "https://three.example/")));
        assertSame(SiteRule.NONE, rules.find(Page.text("tiny")));
    }

    @Test
    void tenThousandRulesAreNoBurden() {
        SiteRule[] many = new SiteRule[10_000];
        for (int i = 0; i < many.length; i++) {
            many[i] =
                    SiteRule.parse(
                            "site" + i + ".example.txt",
                            "body: .b" + i + "\nphrase: Paper number " + i + ".");
        }
        SiteRules rules = SiteRules.of(many);
        assertEquals("site7777.example.txt", find(rules, "www.site7777.example"));
        assertEquals(
                "site4321.example.txt", rules.find(Page.text("From Paper number 4321.")).name());
        assertEquals("site1.example.txt", find(rules, "deep.down.site1.example"));
    }

    @Test
    void healthIsJudgedAgainstTheHeuristic() {
        SiteRule rule = SiteRule.parse("x.example.txt", "body: p");
        SiteVerdict found = rule.judge(Jsoup.parse("<p>x</p>"));
        SiteVerdict lost = rule.judge(Jsoup.parse("<div>x</div>"));
        assertEquals(Health.NOT_USED, new RuleHealth(0, 0, 9, 0).judge(SiteVerdict.NONE).health());
        assertEquals(Health.MATCHED, new RuleHealth(500, 0, 480, 0).judge(found).health());
        assertEquals(Health.DEAD, new RuleHealth(0, 0, 480, 0).judge(lost).health());
        assertEquals(Health.DEAD, new RuleHealth(0, 0, 480, 480).judge(found).health());
        assertEquals(Health.LEAKING, new RuleHealth(900, 500, 400, 0).judge(found).health());
        assertEquals(Health.OVER_CUTTING, new RuleHealth(100, 0, 500, 400).judge(found).health());
        SiteVerdict broken = SiteRule.parse("x.example.txt", "body: //p[").judge(Jsoup.parse(""));
        RuleUse dead = new RuleHealth(480, 0, 480, 0).judge(broken);
        assertEquals(Health.DEAD, dead.health());
        assertEquals("x.example.txt:1 cannot be read", dead.reason());
        float[] words = {10, 200, 300, 5};
        boolean[] kept = {true, true, false, false};
        boolean[] own = {false, true, true, false};
        float[] story = {0.1f, 0.9f, 0.95f, 0};
        assertEquals(new RuleHealth(210, 10, 500, 300), RuleHealth.of(words, kept, own, story));
    }

    @Test
    void checkRunsTheTestsOfRules() throws IOException {
        file("saved.txt", "One.\nTwo.");
        file(
                "example.com.txt",
                """
                body: .story
                titl: h1
                valid_until: 2026-01-31
                test_url: https://example.com/1
                test_contains: never fetched
                test_url: https://example.com/2
                test_file: saved.txt
                test_contains: One.
                test_contains: Three.
                test_not_contains: Two.
                test_file: missing.html
                """);
        RuleCheck check =
                new RuleCheck((rules, page) -> article(page.source()), LocalDate.of(2026, 2, 1));
        assertEquals(
                List.of(2, 3, 9, 10, 11),
                check.problems(dir).stream().map(RuleProblem::line).sorted().toList());
        Files.write(dir.resolve("bad.example.txt"), "role(x): p".getBytes(StandardCharsets.UTF_8));
        assertEquals("bad.example.txt", check.problems(dir).get(0).file());
    }

    @Test
    void aTrialPutsBlocksBesideEachOther() {
        Article with =
                Article.of(
                        Metadata.EMPTY,
                        List.of(
                                block("a", Role.CONTENT),
                                block("c", Role.OTHER),
                                block("d", Role.OTHER)));
        Article without =
                Article.of(
                        Metadata.EMPTY,
                        List.of(
                                block("a", Role.CONTENT),
                                block("b", Role.CONTENT),
                                block("c", Role.CONTENT),
                                block("e", Role.OTHER)));
        List<Boolean> differs =
                RuleTrial.of(with, without).rows().stream().map(RuleTrial.Row::differs).toList();
        assertEquals(List.of(false, true, true, true, true), differs);
    }

    private static Article article(String text) {
        return Article.of(Metadata.EMPTY, List.of(block(text, Role.CONTENT)));
    }

    private static Block block(String text, Role role) {
        return new Block(
                text, role, Shape.PARAGRAPH, 0, 1, new Span(0, 0), Evidence.heuristic("x", 1));
    }
}
