package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

    private static List<Directive> read(String text, RuleProblems problems) {
        return RuleReader.read("example.com.txt", text, problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "body: //div ~ BODY ~ '' ~ //div",
                "  strip ://aside ~ STRIP ~ '' ~ //aside",
                "author://meta[@name=\"byl\"]/@content ~ AUTHOR ~ '' ~ //meta[@name=\"byl\"]/@content",
                "wrap_in(blockquote): .quote ~ WRAP_IN ~ blockquote ~ .quote",
                "replace_string(<a href=\"x:y\">): <b> ~ REPLACE_STRING ~ <a href=\"x:y\"> ~ <b>",
                "replace_string(f(x)) : g ~ REPLACE_STRING ~ f(x) ~ g",
                "replace_string(</noscript>): ~ REPLACE_STRING ~ </noscript> ~ ''",
                "role(author-bio): //div[@id='a'] ~ ROLE ~ author-bio ~ //div[@id='a']",
                "http_header(user-agent): Mozilla/5.0 (X11; rv:1) ~ HTTP_HEADER ~ user-agent ~ Mozilla/5.0 (X11; rv:1)",
                "move_into(//div[@id='a']): //p[(1)] ~ MOVE_INTO ~ //div[@id='a'] ~ //p[(1)]"
            })
    void aLineIsANameAnArgumentAndAValue(String line, String kind, String argument, String value) {
        RuleProblems problems = new RuleProblems();
        Directive directive = read(line, problems).get(0);
        assertEquals(List.of(), problems.all());
        assertEquals(DirectiveKind.valueOf(kind), directive.kind());
        assertEquals(argument, directive.argument());
        assertEquals(value, directive.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "titl: //h1 ~ unknown directive: titl",
                "https://example.com/a ~ unknown directive: https",
                "// a remark ~ not a directive: // a remark",
                "body: ~ no value for body",
                "body: //div[ ~ bad XPath: ",
                "body: div[ ~ bad CSS selector: ",
                "find_string: x ~ find_string without replace_string",
                "wrap_in(<b>): //p ~ not a tag: <b>"
            })
    void whatOtherReadersPassOverDoesNotKeepARuleFromLoading(String line, String message) {
        RuleProblems problems = new RuleProblems();
        SiteRule.compile(
                "x.example.txt", read("# fine\n" + line, problems), new RuleCompiler(problems));
        problems.throwErrors();
        RuleProblem problem = problems.passed().get(0);
        assertTrue(problem.message().startsWith(message), problem.toString());
        assertEquals(2, problem.line());
    }

    @Test
    void aProblemIsToldInALine() {
        RuleProblems problems = new RuleProblems();
        read("no\u001b[2Jdirective ".repeat(100_000), problems);
        String told = problems.passed().get(0).message();
        assertTrue(told.startsWith("not a directive: no [2Jdirective "), told);
        assertTrue(told.length() < 400, told);
    }

    @Test
    void allErrorsAreToldAtOnce() {
        String text =
                """
                role(contents): .x
                role(related): /[/
                text_body: Read more
                valid_until: tomorrow
                phrase: short
                phrases_needed: two
                text_title: somewhere /x/
                body: .fine
                """;
        RuleSyntaxException failure =
                assertThrows(
                        RuleSyntaxException.class, () -> SiteRule.parse("example.com.txt", text));
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7),
                failure.problems().stream().map(RuleProblem::line).sorted().toList());
        assertTrue(
                failure.getMessage().contains("example.com.txt:1: error: unknown role: contents"));
        assertTrue(
                failure.getMessage()
                        .contains("example.com.txt:3: error: a pattern stands between"));
    }

    @Test
    void lineEndsMarksAndCaseOfNamesDoNotMatter() {
        RuleProblems problems = new RuleProblems();
        List<Directive> directives =
                read("\uFEFFbody: .a\r\n\r\n  # remark\r\nTitle: h1\r\n", problems);
        assertEquals(List.of(), problems.all());
        assertEquals(2, directives.size());
        assertEquals("example.com.txt:4", directives.get(1).place().toString());
    }
}
