package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.article.RuleUse.Health;

/**
 * Rules that are stale, greedy or made to stall: the article is as without them, and it is told.
 */
class HostileRuleTest {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String HOST = "gazette.tarn.example";
    private static final Page HTML = page("1.html");
    private static final Page TEXT = page("1.txt");
    private static final Page LONGER = longer(TEXT);

    private static Page page(String name) {
        String url = "https://" + HOST + "/story/1";
        try {
            String source = Files.readString(Path.of("testdata", "site", name));
            return name.endsWith("html") ? Page.html(source, url) : Page.text(source, url);
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static Article extract(Page page, String... rule) {
        SiteRule parsed = SiteRule.parse(HOST + ".txt", String.join("\n", rule));
        return Winnow.builder().rules(SiteRules.of(parsed)).build().extract(page);
    }

    private static void assertAsWithout(Page page, Article article) {
        assertEquals(
                Winnow.builder().rules(SiteRules.NONE).build().extract(page).text(),
                article.text());
    }

    private static void assertOverruled(Health health, Page page, Article article) {
        assertEquals(health, article.ruleUse().health(), article.ruleUse().reason());
        assertTrue(article.notes().get(0).contains("was overruled"), article.notes().toString());
        assertAsWithout(page, article);
    }

    @Test
    void aStaleRuleIsDead() {
        assertOverruled(Health.DEAD, HTML, extract(HTML, "body: .old-design"));
        assertOverruled(
                Health.DEAD, TEXT, extract(TEXT, "text_body: between /^From / and /^End$/"));
    }

    @Test
    void aRuleThatMatchesEverythingLeaks() {
        assertOverruled(Health.LEAKING, LONGER, extract(LONGER, "text_body: /./"));
    }

    /** On the stack of a small thread: what re2j follows by recursion must not overflow it. */
    @Test
    void aPatternThatWouldOverflowTheStackIsAnError() throws InterruptedException {
        RuleSyntaxException error =
                assertThrows(
                        RuleSyntaxException.class,
                        () -> extract(TEXT, "text_body: /" + "(a*)*".repeat(5_000) + "/"));
        assertEquals("bad pattern: too large; write several", error.problems().get(0).message());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        String largest = "text_strip: /" + "(a*)*".repeat(660) + "$/";
        Thread thread =
                new Thread(null, () -> extract(Page.text("aaa"), largest), "small", 512 << 10);
        thread.setUncaughtExceptionHandler((ignored, fault) -> thrown.set(fault));
        thread.start();
        thread.join();
        assertNull(thrown.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"not(", "(", "@a or ", "contains(@class, 'x') and "})
    void aPathThatWouldOverflowTheStackIsNotFollowed(String part) {
        String close = part.endsWith("(") ? ")".repeat(20_000) : "";
        String path = "strip: //div[" + part.repeat(20_000) + "@b" + close + "]";
        assertAsWithout(HTML, extract(HTML, path));
    }

    private static Page longer(Page text) {
        String feed = "Also in the valley\n" + "7:15 AM\nCouncil votes on tax\n".repeat(80);
        return Page.text(text.source() + feed, text.url().orElseThrow());
    }

    @Test
    void aTextRuleThatDropsTheStoryCutsTooMuch() {
        assertOverruled(Health.OVER_CUTTING, TEXT, extract(TEXT, "text_body: /^Skip to/"));
        assertOverruled(Health.OVER_CUTTING, TEXT, extract(TEXT, "text_strip: /[a-z]/"));
    }

    @Test
    void aPatternMadeToBacktrackDoesNot() {
        Page page = Page.text("a".repeat(200_000) + "!\n" + TEXT.source(), "https://" + HOST);
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    Article article =
                            extract(page, "text_strip: /^(a+)+$/", "role(other): /(a|aa)+$/");
                    assertTrue(article.text().contains("forty years after"), article.text());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//*[//*[//*]]",
                "//*[count(//*[count(//*) > 1]) > 1]",
                "//p[following::*[preceding::*[following::*]]]",
                "//*[contains(//*[contains(., 'x')], 'y')]/following::*[1]//preceding::*"
            })
    void anExpressionMadeToStallIsLeftOutAndTold(String expression) {
        String divs = "<div><span>x</span></div>".repeat(8_000);
        Page page = Page.html(HTML.source() + "<div>".repeat(200) + divs, "https://" + HOST);
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    Article article = extract(page, "strip: " + expression);
                    assertEquals(1, article.notes().size(), article.notes().toString());
                    assertTrue(article.notes().get(0).contains("followed in part"));
                    assertAsWithout(page, article);
                });
    }

    @Test
    void aLimitOnTheWorkOfRulesHoldsForLinesToo() {
        SiteRule rule = SiteRule.parse(HOST + ".txt", "text_strip: /e/\ntext_strip: /n/");
        Winnow winnow =
                Winnow.builder()
                        .rules(SiteRules.of(rule))
                        .limits(Limits.DEFAULT.withRuleWork(40))
                        .build();
        Article article = winnow.extract(TEXT);
        assertTrue(article.notes().stream().anyMatch(note -> note.contains("followed in part")));
    }

    @Test
    void tenThousandRulesAreNoBurdenAndEachFaultIsTold() {
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    RuleProblems problems = new RuleProblems();
                    RuleCompiler compiler = new RuleCompiler(problems);
                    for (int i = 0; i < 10_000; i++) {
                        String file = "site" + i + ".example.txt";
                        SiteRule.compile(
                                file,
                                RuleReader.read(file, "body: //[\nbdy: x", problems),
                                compiler);
                    }
                    assertEquals(20_000, problems.all().size());
                });
    }
}
