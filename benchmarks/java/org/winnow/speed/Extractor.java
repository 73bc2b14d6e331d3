package org.winnow.speed;

import org.jsoup.Jsoup;
import org.winnow.Winnow;
import org.winnow.article.Page;

/** A library that takes the article out of markup, metadata included if it has any. */
interface Extractor {

    /** The article's text. */
    String text(String markup, String url) throws Exception;

    /** jsoup's parse alone, the measure of all; all the page's text, for the quality of that. */
    static Extractor jsoup() {
        return (markup, url) -> Jsoup.parse(markup, url).text();
    }

    static Extractor winnow() {
        Winnow winnow = Winnow.create();
        return (markup, url) -> winnow.extract(Page.html(markup, url)).text();
    }
}
