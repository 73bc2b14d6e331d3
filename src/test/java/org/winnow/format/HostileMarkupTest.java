package org.winnow.format;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.Shape;

/** Markup that must not survive in any output: as text of a block, and through the whole way. */
class HostileMarkupTest {

    private static final Winnow WINNOW = Winnow.create();
    private static final String PROSE =
            "<p>The harbour of Oakham was closed on Tuesday after two days of rain, the town said,"
                    + " and ships wait outside until the water has fallen by a metre.</p>";

    static List<String> vectors() {
        return Sample.vectors();
    }

    @Test
    void thereAreEnough() {
        assertTrue(vectors().size() >= 60);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void asTextOfABlock(String vector) {
        for (Shape shape : Shape.values()) {
            check(Sample.article(Sample.block(shape, 1, vector)));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void insideAPageOfMarkup(String vector) {
        check(PROSE + vector + PROSE + PROSE);
        check("<h1>Rain</h1>" + PROSE + "<p>" + vector + "</p>" + PROSE);
        check("<title>" + vector + "</title>" + PROSE + "<ul><li>" + vector + "</ul>" + PROSE);
        check("<meta property='og:title' content='" + vector + "'>" + PROSE);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void insideAPageOfText(String vector) {
        String prose = PROSE.substring(3, PROSE.length() - 4);
        Article article = WINNOW.extract(Page.text(prose + "\n\n" + vector + "\n\n" + prose));
        check(article.keeping(Role.values()));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void headlineAndTextThatOpenAndCloseATagTogether(Shape shape) {
        check(
                Sample.article(
                        Sample.block(shape, 1, "<img src=x "),
                        Sample.block(shape, 1, "onerror=alert(1)>")));
    }

    private static void check(String markup) {
        Article article = WINNOW.extract(Page.html(markup, "https://gull.example/rain"));
        check(article);
        check(article.keeping(Role.values()));
    }

    private static void check(Article article) {
        SafeHtml.textOf(Format.HTML.render(article));
        String markdown = Format.MARKDOWN.render(article);
        PlainMarkdown.read(markdown);
        assertFalse(outsideOfCode(markdown).contains("<"), markdown);
    }

    /** Code blocks show what is in them as it is. */
    private static String outsideOfCode(String markdown) {
        return markdown.replaceAll("(?s)(?m)^(`{3,})\n.*?\n\\1$", "");
    }
}
