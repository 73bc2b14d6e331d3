package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.article.Article;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteRules;

/** What is over a limit is left out, the rest is there, and the article says so. */
class LimitsTest {

    private static final String ADDRESS = "https://gull.example/rain";
    private static final String SENTENCE =
            "The council met on Tuesday evening and decided, after much talk, to mend the bridge. ";

    @Test
    void characters() {
        UnaryOperator<Limits> narrow = limits -> limits.withCharacters(300);
        Article markup = extract(narrow, Page.html(("<p>" + SENTENCE).repeat(50)));
        assertEquals(List.of("Only the first 300 characters were read."), markup.notes());
        assertTrue(markup.text().startsWith(SENTENCE.strip()), markup::text);
        Article text = extract(narrow, Page.text((SENTENCE + "\n\n").repeat(50)));
        assertEquals(List.of("Only the first 300 characters were read."), text.notes());
        assertTrue(text.text().startsWith(SENTENCE.strip()), text::text);
    }

    @Test
    void blocks() {
        UnaryOperator<Limits> narrow = limits -> limits.withBlocks(5);
        Article markup = extract(narrow, Page.html(("<p>" + SENTENCE).repeat(50)));
        assertEquals(List.of("Only the first 5 blocks were made."), markup.notes());
        assertEquals(5, markup.blocks().size());
        Article text = extract(narrow, Page.text((SENTENCE + "\n\n").repeat(50)));
        assertEquals(List.of("Only the first 5 lines were read."), text.notes());
        assertEquals(5, text.blocks().size());
    }

    @Test
    void depth() {
        Page deep = Page.html("<p>" + SENTENCE + "<div>".repeat(600) + "<p>" + SENTENCE.repeat(2));
        Article article = extract(limits -> limits, deep);
        assertEquals(
                List.of("What is nested deeper was read as if on level 512."), article.notes());
        assertEquals(2, article.blocks().size());
        assertEquals(List.of(), extract(limits -> limits.withDepth(700), deep).notes());
        Page shallow = Page.html("<div>".repeat(500) + "<p>" + SENTENCE);
        assertEquals(List.of(), extract(limits -> limits, shallow).notes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body: //div[@id='none'] | //p[3]",
                "strip: //p[contains(., 'no such word')]",
                "strip: p:has(b)",
                "strip_id_or_class: none",
                "wrap_in(blockquote): //p[2]",
                "text_strip: /no such word/"
            })
    void ruleWork(String directive) {
        SiteRules rules = SiteRules.of(SiteRule.parse("gull.example.txt", directive));
        boolean ofText = directive.startsWith("text");
        Page page =
                ofText
                        ? Page.text((SENTENCE + "\n\n").repeat(50), ADDRESS)
                        : Page.html(("<p>" + SENTENCE).repeat(50), ADDRESS);
        Article whole = Winnow.builder().rules(rules).build().extract(page);
        assertFalse(whole.notes().toString().contains("in part"), whole.notes()::toString);
        Article part =
                Winnow.builder()
                        .rules(rules)
                        .limits(Limits.DEFAULT.withRuleWork(20))
                        .build()
                        .extract(page);
        String note = "The site rule was followed in part: it may visit 20 nodes or lines.";
        assertTrue(part.notes().contains(note), part.notes()::toString);
        assertTrue(part.text().contains(SENTENCE.strip()), part::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strip: //i[count(//i[count(//i) > 1]) > 1]",
                "strip: //i[following::b]",
                "strip: //i[position() = last() - 1]",
                "strip: i:nth-child(7)",
                "strip: //i[50000]",
                "strip: i ~ i ~ b"
            })
    void noExpressionOfARuleStallsALongPage(String directive) {
        SiteRules rules = SiteRules.of(SiteRule.parse("gull.example.txt", directive));
        Winnow ruled = Winnow.builder().rules(rules).build();
        Page page = Page.html("<p>" + "<i>word</i> ".repeat(100_000), ADDRESS);
        assertTimeoutPreemptively(
                Duration.ofSeconds(120), () -> assertFalse(ruled.extract(page).blocks().isEmpty()));
    }

    @Test
    void anAddressInAConditionIsNoSearchOfThePage() {
        String ofCode =
                "title: //*[@itemprop='text'][ancestor::*[@itemscope][1]"
                        + "[@itemtype='http://schema.org/SoftwareSourceCode']]//h1";
        SiteRules rules = SiteRules.of(SiteRule.parse("gull.example.txt", ofCode));
        Page page = Page.html(("<p>" + SENTENCE).repeat(5_000), ADDRESS);
        Article article = Winnow.builder().rules(rules).build().extract(page);
        assertEquals(List.of(), article.notes());
    }

    private static Article extract(UnaryOperator<Limits> limits, Page page) {
        return Winnow.builder().limits(limits.apply(Limits.DEFAULT)).build().extract(page);
    }
}
