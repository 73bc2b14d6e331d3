package org.winnow.format;

import java.util.Objects;
import java.util.function.BiFunction;
import org.winnow.article.Article;

/**
 * How an article is written out. What is rendered is what the article keeps: {@code
 * Format.MARKDOWN.render(article.keeping(Role.CAPTION))} has the captions, too.
 *
 * <pre>{@code
 * String clean = Format.MARKDOWN.render(article);
 * }</pre>
 *
 * <p>An article without content renders to its title alone, if it has one. No format ends in a line
 * break, none throws for what is in the text, and all are safe to share between threads.
 */
public enum Format {
    /** The text alone, as {@link Article#text()}. */
    TEXT((article, origin) -> article.text()),

    /**
     * CommonMark with tables as GitHub has them, under the title. Whatever the page's text, it
     * stays text: it never becomes markup, a link, an image, a heading or a list.
     */
    MARKDOWN((article, origin) -> new MarkdownRenderer().render(article)),

    /**
     * An {@code article} element that is safe to embed: elements of a short list, no attribute at
     * all, all text escaped.
     */
    HTML((article, origin) -> new HtmlRenderer().render(article)),

    /**
     * One JSON object on one line: metadata, text, and all blocks with their roles, those that were
     * removed included. What is not known is null or an empty list. Several articles, a line each,
     * are JSON Lines.
     */
    JSON((article, origin) -> JsonRenderer.render(article, origin));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
    private final BiFunction<Article, Origin, String> renderer;

    Format(BiFunction<Article, Origin, String> renderer) {
        this.renderer = renderer;
    }

    /** The article in this format. */
    public String render(Article article) {
        return render(article, Origin.UNKNOWN);
    }

    /** The article in this format, with where it came from if the format has a place for that. */
    public String render(Article article, Origin origin) {
        Objects.requireNonNull(origin, "origin");
        return renderer.apply(Objects.requireNonNull(article, "article"), origin);
    }
}
