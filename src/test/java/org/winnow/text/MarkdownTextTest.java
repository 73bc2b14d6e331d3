package org.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The [bridge](/bridge) opens > The bridge opens",
                "[Home](/) | [News](/news \"All news\") > Home | News",
                "a [b [c]](d(e)f) g > a b [c] g",
                "![The bridge](/a.jpg) > The bridge",
                "[![Ada](/a.jpg)](/ada) wrote this > Ada wrote this",
                "## A new bridge > A new bridge",
                "It is **not** open > It is not open",
                "####### Seven > ####### Seven",
                "#bridge is open > #bridge is open",
                "f[0](x > f[0](x",
                "a](b) c > a](b) c",
                "market](https://velmar.example/a_(b)) opens > market opens",
                "](https://velmar.example) > ](https://velmar.example)",
                "![](/a.jpg) > ![](/a.jpg)",
                "** > **"
            })
    void marksAreNotSeen(String line, String seen) {
        assertEquals(seen, MarkdownText.seen(line));
    }

    @Test
    void seamsWithoutEndAreLeft() {
        String line = "](".repeat(100_000);
        assertEquals(line, MarkdownText.seen(line));
    }
}
