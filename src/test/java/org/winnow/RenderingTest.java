package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winnow.article.Article;
import org.winnow.article.Role;
import org.winnow.format.Format;
import org.winnow.format.PlainMarkdown;
import org.winnow.format.SafeHtml;

/** What is written of real pages is safe to embed and valid, with all their chaff in it, too. */
class RenderingTest {

    private static final Winnow WINNOW = Winnow.create();

    @Test
    void everyFormatOfMarkupIsSafeAndValid() {
        Samples.html(RenderingTest::check);
    }

    @Test
    void everyFormatOfTextIsSafeAndValid() {
        Samples.text(RenderingTest::check);
    }

    private static void check(Samples.Sample sample) {
        Article article = WINNOW.extract(sample.page());
        Article whole = article.keeping(Role.values());
        SafeHtml.textOf(Format.HTML.render(article));
        SafeHtml.textOf(Format.HTML.render(whole));
        PlainMarkdown.check(Format.MARKDOWN.render(article));
        PlainMarkdown.check(Format.MARKDOWN.render(whole));
        String json = Format.JSON.render(article);
        assertFalse(json.contains("\n"), sample.name());
        Map<String, Object> fields = Json.object(json);
        assertEquals(article.text(), fields.get("text"), sample.name());
    }
}
