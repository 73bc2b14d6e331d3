package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.article.Role;

class ReasonsTest {

    private static final String PROSE =
            "The old bridge over the Aller opened again on Friday, nine months after the flood.";

    private static Reasons reasons(List<String> lines, int story) {
        boolean[] kept = new boolean[lines.size()];
        kept[story] = true;
        Sheet sheet = new Sheet(lines, List.of());
        return new Reasons(sheet, new StoryPlace(sheet, kept));
    }

    @Test
    void quotesTheHeadingAboveARow() {
        List<String> lines = List.of(PROSE, "News Feed", "Seals return to the estuary");
        assertEquals(
                "after the story's end under the heading 'News Feed'",
                reasons(lines, 0).chaff(2, Role.RELATED));
    }

    @Test
    void aLoneLineStandsBetweenNoOthers() {
        assertEquals("the only line", reasons(List.of("Seals return to the estuary"), 0).story(0));
        assertEquals("the only line", reasons(List.of(PROSE), 0).story(0));
    }

    @Test
    void noHeadingReachesPastTheStory() {
        List<String> lines = List.of("News Feed", PROSE, "Seals return to the estuary");
        assertEquals("line after the story's end", reasons(lines, 1).chaff(2, Role.RELATED));
    }

    @Test
    void tellsThePlaceWhereNothingElseTells() {
        List<String> lines = List.of("Seals", PROSE, "Seals in the estuary of the Aller again");
        assertEquals("short line before the story", reasons(lines, 1).chaff(0, Role.OTHER));
        assertEquals("line after the story's end", reasons(lines, 1).chaff(2, Role.OTHER));
    }

    @Test
    void aFeedItemFollowsItsTime() {
        List<String> lines = List.of(PROSE, "3:58 PM", "Seals return to the estuary");
        assertEquals(
                "follows a clock time or age alone, as feed items do",
                reasons(lines, 0).chaff(2, Role.RELATED));
    }

    @Test
    void theStorysPlaceIsTheRunOfMostKeptWords() {
        List<String> lines =
                List.of("Seals", PROSE, PROSE, "a", "b", "c", "d", "e", "f", "g", "h", "Seals");
        Sheet sheet = new Sheet(lines, List.of());
        boolean[] kept = new boolean[lines.size()];
        kept[1] = kept[2] = kept[11] = true;
        StoryPlace place = new StoryPlace(sheet, kept);
        assertTrue(place.isBefore(0));
        assertTrue(place.isInside(1) && place.isInside(2));
        assertTrue(place.isAfter(11));
        assertFalse(place.isEmpty());
    }

    @Test
    void aPageWithoutAStoryHasNoPlaceForIt() {
        Sheet sheet = new Sheet(List.of("Seals"), List.of());
        StoryPlace place = new StoryPlace(sheet, new boolean[1]);
        assertTrue(place.isEmpty());
        assertTrue(place.isBefore(0));
    }
}
