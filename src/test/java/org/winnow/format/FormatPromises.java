package org.winnow.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.winnow.Promises;
import org.winnow.article.Article;

/** What every rendering promises, asked of one article. */
public final class FormatPromises {

    private FormatPromises() {}

    /**
     * Reads the article in every format.
     *
     * @throws AssertionError if one is unsafe, not valid, or shows another text
     */
    public static void check(Article article) {
        String shown = Promises.visible(shown(article));
        String html = Format.HTML.render(article);
        assertEquals(shown, Promises.visible(SafeHtml.textOf(html)));
        String markdown = Format.MARKDOWN.render(article);
        assertEquals(shown, Promises.visible(PlainMarkdown.textOf(PlainMarkdown.read(markdown))));
        String json = Format.JSON.render(article);
        assertEquals(json, Characters.encodable(json));
        assertFalse(html.endsWith("\n") || markdown.endsWith("\n") || json.endsWith("\n"));
    }

    /** As {@code Characters.encodable}: what UTF-8 can carry of a text. */
    public static String encodable(String text) {
        return Characters.encodable(text);
    }

    /** What a format with shapes shows of an article. */
    private static String shown(Article article) {
        StringBuilder shown = new StringBuilder();
        for (Passage passage : Passage.of(article)) {
            passage.lines().forEach(line -> shown.append(line.text()));
        }
        return shown.toString();
    }
}
