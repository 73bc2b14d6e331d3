package org.winnow.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnow.article.Limits;

class SegmenterTest {

    @Test
    void textDirectlyInADivIsABlockOfItsOwn() {
        assertEquals(
                List.of("before", "inside", "after"), texts("<div>before<p>inside</p>after</div>"));
    }

    @Test
    void lineBreaksPartParagraphs() {
        Outline page = cut("<div>one<br>two<br><br>three</div>");
        assertEquals(List.of("one", "two", "three"), page.rows().texts());
        assertEquals(1, page.rows().gap[1]);
        assertEquals(2, page.rows().gap[2]);
    }

    @Test
    void inlineElementsDoNotCut() {
        assertEquals(
                List.of("One bold word, a link."),
                texts("<p>One <b>bold</b> word, <a href=x>a\n link</a>.</p>"));
    }

    @Test
    void aTableRowOfInlineCellsIsOneBlock() {
        assertEquals(
                List.of("Team\tPoints", "Reds\t12"),
                texts("<table><tr><th>Team<th>Points<tr><td><b>Reds</b><td> 12 </table>"));
    }

    @Test
    void aLayoutTableIsCutInsideItsCells() {
        assertEquals(
                List.of("menu", "a story", "in two paragraphs"),
                texts("<table><tr><td>menu<td><p>a story<p>in two paragraphs</table>"));
    }

    @Test
    void codeKeepsItsLines() {
        assertEquals(List.of("if x:\n    y()"), texts("<pre>if x:\n    y()\n</pre>"));
    }

    @Test
    void whatIsHiddenWithinALineIsSetApart() {
        Outline page = cut("<p>Read <span class=sr-only>opens a window</span> on.</p>");
        assertEquals(List.of("Read on.", "opens a window"), page.rows().texts());
        assertTrue(page.rows().is(1, Mark.HIDDEN));
        assertFalse(page.rows().is(0, Mark.HIDDEN));
        assertEquals(List.of("Read", "opens a window", "on."), pieces(page));
    }

    @ParameterizedTest
    @CsvSource({
        "sr-only, true",
        "usa-sr-only, true",
        "btn__srOnly--wide, true",
        "o-VisuallyHidden, true",
        "govuk-visually-hidden, true",
        "share-screen-reader-text, true",
        "sm:not-sr-only, false",
        "reader-only, false",
        "visually, false"
    })
    void whatIsForScreenReadersIsToldByWordsOfItsClass(String classes, boolean hidden) {
        Outline page = cut("<p>Read <span class='" + classes + "'>opens a window</span> on.</p>");
        assertEquals(hidden, page.rows().size() == 2 && page.rows().is(1, Mark.HIDDEN));
    }

    @Test
    void hiddenBlocksAreKeptAndMarked() {
        Outline page = cut("<p>seen<p style='color:red; display: none'>unseen");
        assertEquals(List.of("seen", "unseen"), page.rows().texts());
        assertTrue(page.rows().is(1, Mark.HIDDEN));
    }

    @Test
    void scriptsAndTemplatesShowNothing() {
        assertEquals(
                List.of("text"),
                texts(
                        "<script>var a</script><style>b{}</style><template>c</template>text"
                                + "<svg><text>d</text></svg>"));
    }

    @Test
    void joinersStayInTheirWords() {
        assertEquals(List.of("می\u200Cخواهم"), texts("<p>\u200B می\u200Cخواهم \u200B</p>"));
    }

    @Test
    void symbolsAreBlocksToo() {
        assertEquals(List.of("***", "•"), texts("<p>***</p><div>&nbsp;•</div>"));
    }

    @Test
    void aPageOfManyLevelsIsNoMatter() {
        String deep = "<div>".repeat(100_000) + "core";
        assertEquals(List.of("core"), texts(deep));
        assertEquals(List.of("core"), texts("<span hidden>".repeat(100_000) + "core"));
    }

    @Test
    void whatIsBeyondTheLimitIsLeftOut() {
        Outline page =
                Segmenter.cut(
                        Jsoup.parse("<p>one<p>two<p>three").body(), Limits.DEFAULT.withBlocks(2));
        assertEquals(List.of("one", "two"), page.rows().texts());
        assertFalse(page.complete());
    }

    @Test
    void placesLeadBackToTheSource() {
        String source =
                "<title>one</title><body><p> One &amp; &lt;two&gt;&nbsp; </p>"
                        + "<!-- One --><p title='a>b'>One<b>two</b>";
        Outline page = cut(source);
        int[] places = SourceMap.places(source, page.textNodes());
        List<String> found = new ArrayList<>();
        for (int node = 0; node < page.textNodes().size(); node++) {
            found.add(source.substring(places[2 * node], places[2 * node + 1]));
        }
        assertEquals(List.of("One &amp; &lt;two&gt;", "One", "two"), found);
    }

    @Test
    void placesOutliveMovedAndMergedText() {
        String source = "<table>moved<tr><td>cell</table>left</i>right";
        Outline page = cut(source);
        int[] places = SourceMap.places(source, page.textNodes());
        for (int node = 0; node < page.textNodes().size(); node++) {
            assertEquals(
                    page.textNodes().get(node).strip(),
                    source.substring(places[2 * node], places[2 * node + 1]).replace("</i>", ""));
        }
    }

    private static Outline cut(String markup) {
        return Segmenter.cut(Jsoup.parse(markup).body(), Limits.DEFAULT);
    }

    private static List<String> texts(String markup) {
        return cut(markup).rows().texts();
    }

    private static List<String> pieces(Outline page) {
        return page.rows().pieces().stream()
                .map(p -> page.rows().texts().get(p.row()).substring(p.from(), p.to()).strip())
                .toList();
    }
}
