package org.winnow.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.label.Sheet;

class ThresholdTest {

    private static final String PROSE = "The ferry will not sail before Friday. ".repeat(7).strip();

    @Test
    void probableLinesAreKept() {
        keeps(List.of("Home", PROSE, "Share"), new float[] {.1f, .9f, .2f}, false, true, false);
    }

    @Test
    void aTextWithoutAnImprobableLineIsKeptWhole() {
        keeps(List.of("Home", PROSE, "Why not?"), new float[] {.3f, .9f, .3f}, true, true, true);
    }

    @Test
    void aPageWithoutAnythingProbableGivesNothing() {
        keeps(
                List.of("Home", "Share", "Log in"),
                new float[] {.1f, .39f, .2f},
                false,
                false,
                false);
    }

    @Test
    void aShortStoryNeedsToBeNearTheBestLineOnly() {
        List<String> lines = List.of("Home", "The ferry sails again.", "It rains.");
        keeps(lines, new float[] {.1f, .6f, .42f}, false, true, true);
    }

    @Test
    void anUnusualStoryComesOutIfItIsLongEnough() {
        List<String> lines = List.of("Home", PROSE, "Green shoes, $29", "Share");
        keeps(lines, new float[] {.05f, .4f, .3f, .1f}, false, true, true, false);
        keeps(lines, new float[] {.05f, .1f, .4f, .1f}, false, false, false, false);
    }

    @Test
    void aStrayTeaserOnAPageOfChaffIsNoStory() {
        List<String> lines = new ArrayList<>(Collections.nCopies(12, "Share"));
        lines.set(6, "The ferry will not sail before Friday.");
        float[] story = new float[12];
        story[6] = .8f;
        keeps(lines, story, new boolean[12]);
        story[6] = .95f;
        boolean[] kept = new boolean[12];
        kept[6] = true;
        keeps(lines, story, kept);
        keeps(lines.subList(5, 8), new float[] {0, .8f, 0}, false, true, false);
    }

    @Test
    void aShortAnswerBetweenKeptLinesStaysAndAMenuItemGoes() {
        List<String> answer = List.of("Home", PROSE, "No.", "Why not?", PROSE);
        keeps(answer, new float[] {.1f, .9f, .2f, .2f, .9f}, false, true, true, true, true);
        List<String> menu = List.of("Home", PROSE, "Share", "Print", PROSE);
        keeps(menu, new float[] {.1f, .9f, .2f, .2f, .9f}, false, true, false, false, true);
    }

    @Test
    void aTableBehindTheStoryStays() {
        List<String> lines = new ArrayList<>(List.of("Home", PROSE, "Pos. Boat Points Wins"));
        for (int rank = 1; rank < 8; rank++) {
            lines.add(rank + " Ada Example " + (90 - rank) + " 2 1");
        }
        lines.add("Share");
        float[] story = new float[11];
        story[1] = .9f;
        boolean[] kept = new boolean[11];
        java.util.Arrays.fill(kept, 1, 10, true);
        keeps(lines, story, kept);
        boolean[] alone = new boolean[11];
        alone[1] = true;
        lines.replaceAll(line -> line.startsWith("7") ? "Follow us" : line);
        lines.replaceAll(line -> line.startsWith("6") ? "Print" : line);
        keeps(lines, story, alone);
    }

    @Test
    void whoWroteWhichEntryOfALiveBlogIsNoStory() {
        List<String> lines =
                List.of("Home", PROSE, "21:00Ada Example", PROSE, "20:12Ada Example", PROSE);
        float[] story = {.1f, .9f, .8f, .9f, .8f, .9f};
        keeps(lines, story, false, true, false, true, false, true);
    }

    @Test
    void aSentenceThatNamesItsPicturesSourceIsACaption() {
        String caption = "The old ferry left Velmar on Friday. (Image: Getty)";
        String aside = "The old ferry left Velmar on Friday (see the photo above).";
        float[] story = {.1f, .9f, .8f, .9f, .8f, .9f};
        keeps(
                List.of("Home", PROSE, caption, PROSE, aside, PROSE),
                story,
                false,
                true,
                false,
                true,
                true,
                true);
    }

    @Test
    void aSentenceInBracketsIsNoPhotographer() {
        String caption = "The old ferry left Velmar on Friday. (Ada Example for The Courier)";
        String aside = "The old ferry left Velmar on Friday. (The company denies this.)";
        float[] story = {.1f, .9f, .7f, .9f, .7f, .9f};
        List<String> lines = List.of("Home", PROSE, caption, PROSE, aside, PROSE);
        keeps(lines, story, false, true, false, true, true, true);
    }

    @Test
    void aHeadlineBelowATimeIsAFeedsUnlessItsEntryStays() {
        List<String> lines = List.of("Home", PROSE, "2:47 PM", "A court frees two men.", PROSE);
        float[] feed = {.1f, .9f, .1f, .55f, .2f};
        keeps(lines, feed, false, true, false, false, false);
        float[] live = {.1f, .9f, .1f, .55f, .9f};
        keeps(lines, live, false, true, false, true, true);
    }

    @Test
    void aBriefStoryBelowItsDatedHeadlineStaysHoweverDoubtful() {
        List<String> lines = new ArrayList<>(Collections.nCopies(12, "Share"));
        lines.set(5, "Thieves break into vans at the harbour");
        lines.set(6, "5 October 2018, Ada Example");
        lines.set(7, PROSE);
        lines.set(9, PROSE);
        float[] story = new float[12];
        story[7] = .1f;
        story[9] = .2f;
        boolean[] kept = new boolean[12];
        kept[7] = true;
        kept[9] = true;
        keeps(lines, story, kept);
        lines.set(6, "Print");
        keeps(lines, story, new boolean[12]);
    }

    @Test
    void whereTheWholeStoryIsDoubtedHalfOfItsProbabilityWillDo() {
        List<String> lines = new ArrayList<>(Collections.nCopies(8, PROSE));
        lines.set(0, "Home");
        lines.set(6, "Share");
        float[] doubted = {.1f, .5f, .5f, .5f, .5f, .5f, .1f, .27f};
        keeps(lines, doubted, false, true, true, true, true, true, false, true);
        float[] sure = {.1f, .9f, .9f, .9f, .9f, .9f, .1f, .27f};
        keeps(lines, sure, false, true, true, true, true, true, false, false);
    }

    @Test
    void theDensestRunHoldsMostProse() {
        float[] words = {0, 12, 0, 0, 0, 30, 0, 40, 25, 0, 0, 11};
        assertEquals(new DensestRun(5, 9), DensestRun.of(words, 8));
        assertEquals(new DensestRun(0, 0), DensestRun.of(new float[] {0, 0}, 8));
    }

    private static void keeps(List<String> lines, float[] story, boolean... expected) {
        assertArrayEquals(expected, Threshold.keep(new Sheet(lines, List.of()), story));
    }
}
