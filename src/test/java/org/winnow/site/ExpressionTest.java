package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final String PAGE =
            """
            <html><head><meta property="og:title" content="A title"></head><body>
            <div class="story main" id="a"><h1>One</h1><p>p1</p><p class="x">p2</p>
            <div class="x"><p>p3 <b>bold</b></p><p>p4</p></div></div>
            <div class="Story"><p>p5</p><p id="last">p6</p></div>
            <ul><li>l1</li><li class="x">l2</li><li class="x">l3</li><li>l4</li></ul>
            </body></html>
            """;

    private static String found(String expression) {
        Document document = Jsoup.parse(PAGE);
        return String.join(
                ",",
                Expression.compile(expression)
                        .find(PageView.of(document, RuleWork.usual()))
                        .texts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "//p ~ p1,p2,p3 bold,p4,p5,p6",
                "//div/p ~ p1,p2,p3 bold,p4,p5,p6",
                "//div[@id='a']/p ~ p1,p2",
                "//div[@id=\"a\"]//p ~ p1,p2,p3 bold,p4",
                "/html/body/div/p[2] ~ p2,p6",
                "//div/p[1] ~ p1,p3 bold,p5",
                "//div/p[last()] ~ p2,p4,p6",
                "//p[position()=2] ~ p2,p4,p6",
                "//li[@class='x'][1] ~ l2",
                "//li[@class][2] ~ l3",
                "//li[not(@class)] ~ l1,l4",
                "//*[@class='story'] ~ ''",
                "//div[contains(@class,'tory') and not(@id)]/p ~ p5,p6",
                "//div[contains(@class, 'nope') or @id='a']/h1 ~ One",
                "//div[contains(concat(' ', normalize-space(@class), ' '), ' main ')]/p ~ p1,p2",
                "//p[@id!='x'] ~ p6",
                "//p[@class='x'] | //h1 ~ One,p2",
                "(//p)[1] ~ p1",
                "//meta[@property='og:title']/@content ~ A title",
                "//b/text() ~ bold",
                "//div//div//p ~ p3 bold,p4",
                ".//li[starts-with(@class, 'x')] ~ l2,l3"
            })
    void plainPathsFindWhatTheXPathEngineFinds(String xpath, String expected) {
        assertFalse(Expression.compile(xpath) instanceof XPath, "runs on the jsoup tree");
        assertEquals(expected, found(xpath));
        Document document = Jsoup.parse(PAGE);
        Found engine = XPath.compile(xpath).find(PageView.of(document, RuleWork.usual()));
        assertEquals(expected, String.join(",", engine.texts()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "//p[contains(., 'bold')] ~ p3 bold",
                "//b/parent::p ~ p3 bold",
                "//h1/following-sibling::p[1] ~ p1",
                "substring-after(//h1, 'O') ~ ne",
                "concat('x', //h1) ~ xOne",
                "string('A name') ~ A name",
                "//p[@class='x'] | //b/ancestor::div[@class='x'] ~ p2,p3 bold p4",
                "count(//h1) ~ 1.0"
            })
    void theRestRunsOnTheXPathEngine(String xpath, String expected) {
        assertTrue(Expression.compile(xpath) instanceof XPath);
        assertEquals(expected, found(xpath));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"div.story p.x ~ p2", "p#last ~ p6", "li:nth-child(2), h1 ~ One,l2"})
    void whatIsNoXPathIsCss(String css, String expected) {
        assertEquals(expected, found(css));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//a[contain(@class, 'x')]", "///span", "div[", "//p[", "p:nope(2)"})
    void badOnesSaySo(String bad) {
        assertThrows(IllegalArgumentException.class, () -> Expression.compile(bad));
    }

    @Test
    void manyPathsAreFoundInOneWalk() {
        Document document = Jsoup.parse(PAGE);
        List<PlainPath> paths =
                List.of("//p", "//div/p[1]", "//ul/li").stream()
                        .map(path -> PlainPathParser.parse(path).orElseThrow().path())
                        .toList();
        List<Integer> sizes =
                PathScan.of(paths).run(document).entrySet().stream()
                        .map(entry -> entry.getValue().size())
                        .sorted()
                        .toList();
        assertEquals(List.of(3, 4, 6), sizes);
    }

    @Test
    void thePageIsNotChanged() {
        Document document = Jsoup.parse(PAGE);
        String before = document.outerHtml();
        Expression.compile("//p[contains(., 'bold')]")
                .find(PageView.of(document, RuleWork.usual()));
        Expression.compile("//p[@nothing]").find(PageView.of(document, RuleWork.usual()));
        assertEquals(before, document.outerHtml());
        for (Node node : document.body().childNodes()) {
            assertEquals(document.body(), node.parent());
        }
    }
}
