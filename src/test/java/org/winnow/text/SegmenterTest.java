package org.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.article.Limits;
import org.winnow.article.Shape;

class SegmenterTest {

    private static final String WRAPPED =
            """
            The harbour council of Velmar voted on Tuesday night to close the old grain
            quay to lorries, ending a quarrel that has kept the town busy for most of
            the past three years and has cost two mayors their office.

            Traders say that the decision comes too late. Most of the grain has moved to
            the rail terminal at Ostrand, and the cranes on the quay have stood still
            since the flood of last spring.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\f", "\u000B", "\u0085", "\u2028", "\u2029"})
    void anyLineEndEndsALine(String lineEnd) {
        String source = "One line." + lineEnd + "Next line." + lineEnd + lineEnd + "Last line.";
        List<Line> lines = cut(source);
        assertEquals(List.of("One line.", "Next line.", "Last line."), texts(source));
        assertEquals(List.of(0, 1, 2), lines.stream().map(Line::gap).toList());
        assertTiles(source);
    }

    @Test
    void whiteSpaceCollapsesAndInvisibleEdgesGo() {
        String source = "\uFEFF  \u00A0A\u00A0 b\tc \u200B\r\n\u200B\r\n\u00AD\u2003d ";
        assertEquals(List.of("A b c", "d"), texts(source));
        assertEquals(2, cut(source).get(1).gap());
        assertTiles(source);
    }

    @Test
    void aSoftHyphenInsideAWordStays() {
        assertEquals(List.of("Donau\u00ADdampf"), texts("Donau\u00ADdampf"));
    }

    @Test
    void wrappedLinesBecomeParagraphs() {
        List<String> texts = texts(WRAPPED);
        assertEquals(2, texts.size());
        assertTrue(texts.get(0).startsWith("The harbour council of Velmar voted on Tuesday"));
        assertTrue(texts.get(1).endsWith("since the flood of last spring."));
        assertTiles(WRAPPED);
    }

    @Test
    void aPoemKeepsItsLines() {
        String poem =
                """
                The tide has drawn the harbour thin
                and left the boats to lean,
                the gulls walk out, the dogs come in
                to see what gulls have seen.
                No bell is rung, no lamp is lit,
                the night forgets to fall,
                and where the harbour master sits
                there is no sea at all.
                """;
        assertEquals(8, texts(poem).size());
    }

    @Test
    void aPageInOneLineIsCutIntoSentences() {
        String page =
                ("Mayor Ilse Brandt of Velmar met Dr. Okoro at 3 p.m. on Sept. 14 to sign it. "
                                + "\"We waited,\" she said. \"Now we build!\" Who pays is open. ")
                        .repeat(6);
        List<Line> lines = cut(page);
        assertEquals(4 * 6, lines.size());
        assertEquals(0, lines.get(1).gap());
        assertTiles(page);
    }

    @Test
    void inAPageInOneLineBulletsBeginPiecesToo() {
        String menu = "Velmar Post • News • Sport + more • Tides · today ";
        String page = menu + "The old grain quay was closed to lorries on Tuesday. ".repeat(12);
        assertEquals(List.of("Velmar Post", "• News", "• Sport + more"), texts(page).subList(0, 3));
        assertTrue(texts(page).get(3).startsWith("• Tides · today The old"));
        assertTiles(page);
    }

    @Test
    void sentencesWithoutSpacesAreCutToo() {
        String page = "町議会は火曜日の夜、古い埠頭を閉鎖することを決めた。市長は「やっと前に進める」と話した。".repeat(14);
        assertEquals(28, cut(page).size());
        assertTiles(page);
    }

    @Test
    void paragraphsWithoutSpacesAreNotTakenForWrappedLines() {
        String sentence = "町議会は火曜日の夜、古い埠頭を閉鎖することを決めた。市長は「やっと前に進める」と話した。";
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            page.append(sentence).append(sentence, 0, 9 + 2 * (i % 7)).append("。\n");
        }
        assertEquals(12, cut(page.toString()).size());
    }

    @Test
    void wrappedLinesWithoutSpacesAreJoinedWithoutThem() {
        String paragraph = "町議会は火曜日の夜、古い埠頭を閉鎖することを決めた。市長は「やっと前に進める」と話した。".repeat(6) + "終";
        String wrapped = paragraph.replaceAll("(.{60})", "$1\n");
        assertEquals(List.of(paragraph), texts(wrapped + "\n"));
    }

    @Test
    void bulletsAndNumbersMakeListItems() {
        List<Line> lines = cut("• First\n- Second\n3. Third\n— Speech\nPlain\n2026 was odd");
        assertEquals(
                List.of(
                        Shape.LIST_ITEM,
                        Shape.LIST_ITEM,
                        Shape.LIST_ITEM,
                        Shape.PARAGRAPH,
                        Shape.PARAGRAPH,
                        Shape.PARAGRAPH),
                lines.stream().map(Line::shape).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200B", "\uFEFF\n", "\0\u0001"})
    void whereNothingIsSeenThereIsNoLine(String source) {
        assertEquals(List.of(), cut(source));
    }

    @Test
    void aLimitCutsAndSaysSo() {
        Segmenter.Segmented cut =
                Segmenter.cut("a\nb\nc\n", Limits.DEFAULT.withBlocks(2).withCharacters(5));
        assertEquals(List.of("a", "b"), cut.texts());
        assertEquals(
                List.of(
                        "Only the first 5 characters were read.",
                        "Only the first 2 lines were read."),
                cut.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x.", "a b. ", "\n", "w\n", "。", " "})
    void fiveMillionCharactersComeToAnEnd(String piece) {
        String source = piece.repeat(5_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> cut(source));
    }

    private static List<Line> cut(String source) {
        return Segmenter.cut(source, Limits.DEFAULT).lines();
    }

    private static List<String> texts(String source) {
        return Segmenter.cut(source, Limits.DEFAULT).texts();
    }

    /** The lines and the white space between them make up the source. */
    private static void assertTiles(String source) {
        int end = 0;
        for (Line line : cut(source)) {
            assertBlank(source.substring(end, line.start()));
            end = line.end();
        }
        assertBlank(source.substring(end));
    }

    private static void assertBlank(String between) {
        assertTrue(between.chars().allMatch(c -> Glyphs.blank((char) c)), between);
    }
}
