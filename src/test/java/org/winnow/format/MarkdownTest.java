package org.winnow.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.winnow.format.Sample.article;
import static org.winnow.format.Sample.block;
import static org.winnow.format.Sample.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Role;
import org.winnow.article.Shape;
import org.winnow.article.Span;

class MarkdownTest {

    @Test
    void titleStandsInFront() {
        Metadata metadata = Metadata.builder().add(Field.TITLE, "Rain #1", "test").build();
        Article article = Article.of(metadata, List.of(paragraph("It rained.")));
        assertEquals("# Rain \\#1\n\nIt rained.", Format.MARKDOWN.render(article));
    }

    @Test
    void keptTitleBlockTakesThePlaceOfTheFrontTitle() {
        Metadata metadata = Metadata.builder().add(Field.TITLE, "Rain | The Gull", "test").build();
        Block title = paragraph("Rain").as(Role.TITLE, Evidence.heuristic("test", 1));
        Article article = Article.of(metadata, List.of(title, paragraph("It rained.")));
        assertEquals("# Rain\n\nIt rained.", Format.MARKDOWN.render(article.keeping(Role.TITLE)));
    }

    @Test
    void articleWithoutAnythingIsEmpty() {
        assertEquals("", Format.MARKDOWN.render(article()));
        assertEquals("", Format.MARKDOWN.render(article(paragraph(" "))));
    }

    @Test
    void sentencesThatTouchInTheSourceStayTogetherAsInTheText() {
        Evidence why = Evidence.heuristic("test", 1);
        Block one = new Block("港は閉じた。", Role.CONTENT, Shape.PARAGRAPH, 0, 2, new Span(0, 6), why);
        Block two =
                new Block(
                        "船は待つ。",
                        Role.CONTENT,
                        Shape.PARAGRAPH,
                        0,
                        Block.TOUCHING,
                        new Span(6, 11),
                        why);
        Block apart =
                new Block("Rain.", Role.CONTENT, Shape.PARAGRAPH, 0, 0, new Span(12, 17), why);
        Article article = Article.of(Metadata.EMPTY, List.of(one, two, apart));
        assertEquals("港は閉じた。船は待つ。 Rain.", article.text());
        assertEquals(article.text(), Format.MARKDOWN.render(article));
    }

    @Test
    void headingsHaveTheirLevel() {
        assertEquals("### Coast", markdown(block(Shape.HEADING, 3, "Coast")));
        assertEquals("# Coast", markdown(block(Shape.HEADING, 0, "Coast")));
        assertEquals("###### Coast", markdown(block(Shape.HEADING, 9, "Coast")));
    }

    @Test
    void listsNestByLevel() {
        String expected = "- fruit\n  - apple\n  - pear\n    - green\n- bread\n\nDone.";
        assertEquals(
                expected,
                markdown(
                        block(Shape.LIST_ITEM, 1, "fruit"),
                        block(Shape.LIST_ITEM, 2, "apple"),
                        block(Shape.LIST_ITEM, 2, "pear"),
                        block(Shape.LIST_ITEM, 5, "green"),
                        block(Shape.LIST_ITEM, 1, "bread"),
                        paragraph("Done.")));
    }

    @Test
    void listThatBeginsDeepBeginsAtTheMargin() {
        assertEquals(
                "- apple\n- bread",
                markdown(block(Shape.LIST_ITEM, 4, "apple"), block(Shape.LIST_ITEM, 1, "bread")));
    }

    @Test
    void bulletsOfPlainTextAreNotDoubled() {
        assertEquals(
                "- apple\n- 1\\. pear\n- -5 degrees",
                markdown(
                        block(Shape.LIST_ITEM, 1, "• apple"),
                        block(Shape.LIST_ITEM, 1, "1. pear"),
                        block(Shape.LIST_ITEM, 1, "-5 degrees")));
    }

    @Test
    void quotesThatMeetAreOne() {
        assertEquals(
                "> Wet.\n>\n> Very wet.",
                markdown(block(Shape.QUOTE, 0, "Wet."), block(Shape.QUOTE, 0, "Very wet.")));
    }

    @Test
    void fenceIsLongerThanAnyInside() {
        assertEquals("````\na ``` b\n````", markdown(block(Shape.CODE, 0, "a ``` b")));
        assertEquals("```\na\nb\n```", markdown(block(Shape.CODE, 0, "a\r\nb\n")));
    }

    @Test
    void tablesHaveAHeaderRule() {
        assertEquals(
                "| Town |  |\n| --- | --- |\n| Oak\\|ham | 12 |\n| Elm |",
                markdown(
                        block(Shape.TABLE_ROW, 0, 2, "Town"),
                        block(Shape.TABLE_ROW, 0, 1, "Oak|ham\t12"),
                        block(Shape.TABLE_ROW, 0, 1, "Elm")));
    }

    @Test
    void blankLinePartsTables() {
        assertEquals(
                "| a |\n| --- |\n\n| b |\n| --- |",
                markdown(block(Shape.TABLE_ROW, 0, 2, "a"), block(Shape.TABLE_ROW, 0, 2, "b")));
    }

    @Test
    void blockOnTheSameLineGoesOnWithIt() {
        assertEquals(
                "It rained. Much.",
                markdown(paragraph("It rained."), block(Shape.PARAGRAPH, 0, 0, "Much.")));
    }

    @Test
    void captionsAreEmphasised() {
        Block caption = paragraph("Rain in *Oak*").as(Role.CAPTION, Evidence.heuristic("", 1));
        Article article = article(paragraph("It rained."), caption);
        assertEquals("It rained.", Format.MARKDOWN.render(article));
        assertEquals(
                "It rained.\n\n*Rain in \\*Oak\\**",
                Format.MARKDOWN.render(article.keeping(Role.CAPTION)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            textBlock =
                    """
                    # no heading          ~ \\# no heading
                    #hashtag              ~ \\#hashtag
                    item #1               ~ item #1
                    - no item             ~ \\- no item
                    -5 degrees            ~ -5 degrees
                    ---                   ~ \\---
                    + no item             ~ \\+ no item
                    * no item             ~ \\* no item
                    1. no item            ~ 1\\. no item
                    12) no item           ~ 12\\) no item
                    1.5 million           ~ 1.5 million
                    2026.                 ~ 2026\\.
                    1234567890. no item   ~ 1234567890. no item
                    > no quote            ~ \\> no quote
                    5 > 4                 ~ 5 > 4
                    a <b>bold</b> claim   ~ a &lt;b>bold&lt;/b> claim
                    AT&T                  ~ AT&T
                    Q&A; and more         ~ Q&amp;A; and more
                    &lt;                  ~ &amp;lt;
                    snake_case_name       ~ snake_case_name
                    _no emphasis_         ~ \\_no emphasis\\_
                    [1] a note            ~ \\[1] a note
                    ![x](y)               ~ !\\[x](y)
                    `code`                ~ \\`code\\`
                    C:\\dir               ~ C:\\\\dir
                    """)
    void textStaysText(String text, String markdown) {
        assertEquals(markdown, markdown(paragraph(text)));
    }

    private static String markdown(Block... blocks) {
        return Format.MARKDOWN.render(article(blocks));
    }
}
