package org.winnow.format;

import org.winnow.article.Article;

/** How an article is written out. */
public enum Format {
    TEXT {
        @Override
        public String render(Article article) {
            return article.text();
        }
    };

    /** The article in this format. */
    public abstract String render(Article article);
}
