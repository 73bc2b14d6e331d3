package org.winnow.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.winnow.format.Sample.article;
import static org.winnow.format.Sample.block;
import static org.winnow.format.Sample.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Shape;

class HtmlTest {

    @Test
    void articleWithoutAnythingIsAnEmptyElement() {
        assertEquals("<article>\n</article>", Format.HTML.render(article()));
    }

    @Test
    void titleAndParagraphs() {
        Metadata metadata = Metadata.builder().add(Field.TITLE, "Rain & sun", "test").build();
        Article article = Article.of(metadata, List.of(paragraph("It <rained>.")));
        assertEquals(
                "<article>\n<h1>Rain &amp; sun</h1>\n<p>It &lt;rained&gt;.</p>\n</article>",
                Format.HTML.render(article));
    }

    @Test
    void listsNestInsideTheirItems() {
        assertEquals(
                """
                <ul>
                <li>fruit<ul>
                <li>apple</li>
                <li>pear<ul>
                <li>green</li>
                </ul></li>
                </ul></li>
                <li>bread</li>
                </ul>""",
                html(
                        block(Shape.LIST_ITEM, 1, "fruit"),
                        block(Shape.LIST_ITEM, 2, "apple"),
                        block(Shape.LIST_ITEM, 2, "pear"),
                        block(Shape.LIST_ITEM, 3, "green"),
                        block(Shape.LIST_ITEM, 1, "bread")));
    }

    @Test
    void listThatEndsDeepIsClosed() {
        assertEquals(
                "<ul>\n<li>fruit<ul>\n<li>apple</li>\n</ul></li>\n</ul>",
                html(block(Shape.LIST_ITEM, 1, "fruit"), block(Shape.LIST_ITEM, 2, "apple")));
    }

    @Test
    void tables() {
        assertEquals(
                "<table><tbody>\n<tr><td>Town</td><td>mm</td></tr>\n"
                        + "<tr><td>Oakham</td><td>12</td></tr>\n</tbody></table>",
                html(
                        block(Shape.TABLE_ROW, 0, 2, "Town\tmm"),
                        block(Shape.TABLE_ROW, 0, 1, "Oakham\t12")));
    }

    @Test
    void quotesCodeAndCaptions() {
        assertEquals(
                "<blockquote><p>Wet.</p><p>Very.</p></blockquote>",
                html(block(Shape.QUOTE, 0, "Wet."), block(Shape.QUOTE, 0, "Very.")));
        assertEquals(
                "<pre><code>if (a &lt; b)\n  c</code></pre>",
                html(block(Shape.CODE, 0, "if (a < b)\n  c")));
        assertEquals(
                "<figure><figcaption>Rain</figcaption></figure>",
                html(block(Shape.CAPTION, 0, "Rain")));
    }

    @Test
    void charactersThatHtmlDoesNotKnowAreReplaced() {
        assertEquals(
                "<p>a\uFFFDb\uFFFDc\uFFFDd\uD83D\uDE00</p>",
                html(paragraph("a\u0000b\uD800c\uFFFFd\uD83D\uDE00")));
    }

    private static String html(Block... blocks) {
        String article = Format.HTML.render(article(blocks));
        return article.substring(
                "<article>\n".length(), article.length() - "\n</article>".length());
    }
}
