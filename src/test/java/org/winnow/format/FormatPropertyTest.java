package org.winnow.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.winnow.format.Sample.article;
import static org.winnow.format.Sample.block;
import static org.winnow.format.Sample.paragraph;

import java.util.Random;
import java.util.function.BiConsumer;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.winnow.article.Article;
import org.winnow.article.Shape;

/** Whatever stands in a block, it is shown as it stands, in the shape that it has. */
class FormatPropertyTest {

    private static final int CASES = 4_000;

    @ParameterizedTest
    @EnumSource(Shape.class)
    void markdownShowsTheTextInItsShape(Shape shape) {
        forHostileTexts(
                shape,
                (text, article) -> {
                    Node document = PlainMarkdown.read(Format.MARKDOWN.render(article));
                    assertEquals(
                            "Paragraph " + element(shape) + " Paragraph",
                            PlainMarkdown.shapes(document),
                            text);
                    Node middle = document.getFirstChild().getNext();
                    assertEquals(shown(shape, text), PlainMarkdown.textOf(middle));
                });
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void htmlShowsTheTextAndNothingElse(Shape shape) {
        forHostileTexts(
                shape,
                (text, article) -> {
                    String all = SafeHtml.textOf(Format.HTML.render(article)).replace("\n", "");
                    String middle = all.substring("before".length(), all.length() - 5);
                    assertEquals(shown(shape, text).replace("\n", ""), middle);
                });
    }

    @Test
    void noFormatEndsInALineBreakOrHasALoneSurrogateBesideText() {
        forHostileTexts(
                Shape.PARAGRAPH,
                (text, article) -> {
                    for (Format format : Format.values()) {
                        String rendered = format.render(article);
                        assertFalse(rendered.endsWith("\n"));
                        if (format != Format.TEXT) {
                            assertEquals(rendered, Characters.encodable(rendered));
                        }
                    }
                });
    }

    /** Calls back with a text and the article in which it stands between two paragraphs. */
    private static void forHostileTexts(Shape shape, BiConsumer<String, Article> check) {
        Random random = new Random(shape.ordinal());
        for (int n = 0; n < CASES; n++) {
            String text = Sample.hostile(random);
            if (!shown(shape, text).isBlank()) {
                check.accept(
                        text,
                        article(paragraph("before"), block(shape, 1, text), paragraph("after")));
            }
        }
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case PARAGRAPH, CAPTION -> "Paragraph";
            case HEADING -> "Heading";
            case LIST_ITEM -> "BulletList";
            case QUOTE -> "BlockQuote";
            case CODE -> "FencedCodeBlock";
            case TABLE_ROW -> "TableBlock";
        };
    }

    private static String shown(Shape shape, String text) {
        return switch (shape) {
            case CODE -> code(text);
            case TABLE_ROW -> cells(text);
            case LIST_ITEM -> Characters.line(text).replaceFirst("^[*-] (?=.)", "");
            default -> Characters.line(text);
        };
    }

    private static String code(String text) {
        String lines = Characters.legible(text.replace("\r\n", "\n").replace('\r', '\n'));
        return lines.endsWith("\n") ? lines : lines + "\n";
    }

    private static String cells(String text) {
        StringBuilder cells = new StringBuilder();
        for (String cell : text.split("\t")) {
            cells.append(Characters.line(cell));
        }
        return cells.toString();
    }
}
