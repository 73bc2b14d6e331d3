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
    void theDensestRunHoldsMostProse() {
        float[] words = {0, 12, 0, 0, 0, 30, 0, 40, 25, 0, 0, 11};
        assertEquals(new DensestRun(5, 9), DensestRun.of(words, 8));
        assertEquals(new DensestRun(0, 0), DensestRun.of(new float[] {0, 0}, 8));
    }

    private static void keeps(List<String> lines, float[] story, boolean... expected) {
        assertArrayEquals(expected, Threshold.keep(new Sheet(lines, List.of()), story));
    }
}
