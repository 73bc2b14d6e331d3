package org.winnow.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.article.Limits;

class SourceMapTest {

    /** In each of these, "seen" is shown once, and the text after it too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<template>a<template>seen</template>b</template>",
                "<select><option>seen<option>after</select>",
                "<b :class= \"x > 'seen'\"></b>",
                "<b a=b\"c></b>",
                "<b a='x'b'></b>",
                "<a href='/seen>seen'></a>",
                "<svg><path d=x><div></div>",
                "<svg><style/></svg>",
                "<script src=x />seen</script>",
                "<script>'</scriptseen>'</script>",
                "<title>seen</title>",
                "<!-->",
                "<!-- seen > seen --!>",
                "<![CDATA[ seen ]><b></b>",
                "<?php seen ?>",
                "</ seen>",
                "<iframe>seen</iframe><noframes>seen</noframes>",
                "</>"
            })
    void whatIsNotShownIsSteppedOver(String before) {
        String source = before + "<p>seen</p><p>after";
        List<Integer> starts = new ArrayList<>();
        int[] places = places(source);
        for (int i = 0; i < places.length; i += 2) {
            starts.add(places[i]);
        }
        List<Integer> expected = List.of(source.lastIndexOf("seen"), source.lastIndexOf("after"));
        assertEquals(expected, starts.subList(starts.size() - 2, starts.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&nbsp;", "&nbsp", "&#x00a0;", "&#160", "&#xFEFF;", "&#x200b;", "&emsp;"})
    void blanksWrittenAsEntitiesAreNoPartOfAPlace(String blank) {
        assertEquals(
                List.of("One &amp; two", "three"),
                found(blank + " One &amp; two " + blank + "<p>" + blank + " three" + blank));
    }

    @Test
    void textBeforeTheBodyTagHasItsPlaceToo() {
        assertEquals(
                List.of("early", "late"),
                found("<html><head><title>t</title>early<body class=x><p>late"));
    }

    @Test
    void textOnBothSidesOfAnIgnoredTagIsOnePlace() {
        assertEquals(
                List.of("left</>right", "left", "right"), found("<p>left</>right<p>left<p>right"));
    }

    @Test
    void textThatTheParserMovesKeepsItsPlace() {
        assertEquals(
                List.of("moved", "cell", "after"),
                found("<table><tr><td>cell<tr>moved</table>after"));
    }

    @Test
    void longListsToChooseFromAreNoHindrance() {
        String list = "<select>" + "<option>Marrow Bay".repeat(5000) + "</select>";
        assertEquals(List.of("before", "after"), found("before" + list + "<p>after"));
    }

    private static List<String> found(String source) {
        int[] places = places(source);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            found.add(source.substring(places[i], places[i + 1]));
        }
        return found;
    }

    private static int[] places(String source) {
        Outline page = Segmenter.cut(Jsoup.parse(source).body(), Limits.DEFAULT);
        return SourceMap.places(source, page.textNodes());
    }
}
