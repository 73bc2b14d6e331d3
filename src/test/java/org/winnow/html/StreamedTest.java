package org.winnow.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.winnow.article.Limits;
import org.winnow.site.SiteRule;

class StreamedTest {

    private static final String PAGE =
            "<p>head</p><!--$?--><template id=\"B:0\"></template><i>wait</i><!--/$--><p>foot</p>"
                    + "<div hidden id=\"S:0\"><div>one<template id=\"P:1\"></template></div></div>"
                    + "<div hidden id=\"S:1\"><b>two</b></div>";

    private static Streamed streamed(String source) {
        return Streamed.of(SiteRule.NONE.edited(source), Limits.DEFAULT);
    }

    @Test
    void latePartsStandWhereTheyShow() {
        assertEquals(
                "<p>head</p><!--$?--><template id=\"B:0\"></template><div>one<template id=\"P:1\">"
                        + "</template><b>two</b></div><!--/$--><p>foot</p><div hidden id=\"S:0\">"
                        + "<i>wait</i></div><div hidden id=\"S:1\"></div>",
                streamed(PAGE).text());
    }

    @Test
    void placesPointIntoThePageAsItCame() {
        Streamed markup = streamed(PAGE);
        Outline outline = Segmenter.cut(Jsoup.parse(markup.text()).body(), Limits.DEFAULT);
        List<String> nodes = outline.textNodes();
        int[] places = SourceMap.places(markup, nodes);
        assertEquals(List.of("head", "one", "two", "foot", "wait"), nodes);
        for (int node = 0; node < nodes.size(); node++) {
            assertEquals(nodes.get(node), PAGE.substring(places[2 * node], places[2 * node + 1]));
        }
    }

    @Test
    void whatCannotBePutInPlaceStaysAsItCame() {
        List<String> pages =
                List.of(
                        "<div hidden id=\"S:0\">no place for it</div>",
                        "<template id=\"B:0\"></template><div hidden id=\"S:0\">without an end",
                        "<div hidden id=\"S:0\">in itself<template id=\"P:0\"></template></div>",
                        "<!--$?--><template id=\"B:0\"></template><div hidden id=\"S:0\">across"
                                + "<!--/$-->the edge</div>",
                        "<p>head</p><textarea><!--$?--><template id=\"B:0\"></template><!--/$-->"
                                + "</textarea><div hidden id=\"S:0\">would be lost</div>");
        for (String page : pages) {
            assertEquals(page, streamed(page).text());
        }
    }

    @Test
    void pagesThatAreNotStreamedAreNotCopied() {
        String page = "<template id=\"B:0\"></template><p>A story.</p>";
        assertSame(page, streamed(page).text());
    }
}
