package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.winnow.article.Article;
import org.winnow.article.Encoding;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Field;
import org.winnow.article.RuleUse;
import org.winnow.format.Format;
import org.winnow.format.Origin;
import org.winnow.site.RuleCheck;
import org.winnow.site.RuleLearner;
import org.winnow.site.RuleTrial;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteRules;

/** Whoever hands in nothing is told for which parameter. */
class MissingArgumentsTest {

    private static final Article ARTICLE = Article.of(Metadata.EMPTY, List.of());
    private static final SiteRule RULE = SiteRule.parse("example.com.txt", "body: p");

    private final Map<String, Executable> calls = new LinkedHashMap<>();

    @Test
    void ofAnArticleAndItsFormats() {
        calls.put("blocks", () -> Article.of(Metadata.EMPTY, none()));
        calls.put("sentences", () -> ARTICLE.withNotes(none()));
        calls.put("nextPages", () -> ARTICLE.withLinks(none(), Optional.empty()));
        calls.put("values", () -> new Metadata.Candidate(none(), "x"));
        calls.put("field", () -> Metadata.builder().add(none(), "a", "b"));
        calls.put("value", () -> Metadata.builder().add(Field.TITLE, none(), "b"));
        calls.put("candidate", () -> Metadata.builder().add(Field.TITLE, none()));
        calls.put("charset", () -> new Encoding(none(), Encoding.Basis.META));
        calls.put("basis", () -> new Encoding(StandardCharsets.UTF_8, none()));
        calls.put("id", () -> new Origin(none(), Optional.empty(), Optional.empty()));
        calls.put("file", () -> new Origin(Optional.empty(), none(), Optional.empty()));
        calls.put("url", () -> new Origin(Optional.empty(), Optional.empty(), none()));
        calls.put("article", () -> Format.TEXT.render(none()));
        calls.put("origin", () -> Format.TEXT.render(ARTICLE, none()));
        areNamed();
    }

    @Test
    void ofARule() {
        calls.put("value", () -> SiteRule.builder("x.example").body(none()));
        calls.put("role", () -> SiteRule.builder("x.example").role(none(), "p"));
        calls.put("name", () -> SiteRule.builder("x.example").directive(none(), "p"));
        calls.put("edit", () -> SiteRule.builder("x.example").edit(none()));
        calls.put("host", () -> RULE.forHost(none()));
        calls.put("text", () -> SiteRule.parse("x.example.txt", none()));
        calls.put("others", () -> SiteRules.NONE.with(none()));
        areNamed();
    }

    @Test
    void ofWhatHelpsToWriteOne() {
        calls.put("pages", () -> new RuleLearner(page -> ARTICLE).learn(none()));
        calls.put("with", () -> RuleTrial.of(none(), ARTICLE));
        calls.put("without", () -> RuleTrial.of(ARTICLE, none()));
        calls.put("rows", () -> new RuleTrial(none(), RuleUse.NONE));
        calls.put("use", () -> new RuleTrial(List.of(), none()));
        calls.put("fileName", () -> RuleCheck.problems(none(), ""));
        calls.put("text", () -> RuleCheck.problems("", none()));
        RuleCheck check = new RuleCheck((rules, page) -> ARTICLE, LocalDate.of(2026, 1, 31));
        calls.put("directory", () -> check.problems(none()));
        areNamed();
    }

    private void areNamed() {
        calls.forEach(
                (parameter, call) ->
                        assertEquals(
                                parameter,
                                assertThrows(NullPointerException.class, call, parameter)
                                        .getMessage()));
    }

    private static <T> T none() {
        return null;
    }
}
