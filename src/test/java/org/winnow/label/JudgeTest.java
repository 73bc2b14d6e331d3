package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.article.Role;

class JudgeTest {

    private static final List<String> PAGE =
            List.of(
                    "Skip to content",
                    "Home",
                    "Politics",
                    "Sport",
                    "Old bridge over the Aller opens again after nine months",
                    "By Ada Example",
                    "3 May 2024, 14:05",
                    "The old bridge over the Aller opened again on Friday, nine months after the flood.",
                    "Advertisement",
                    "Mayor Bob Sample said that the town had waited for this day, and cut the ribbon.",
                    "Enter your email address",
                    "Workers had replaced four of the seven arches, he told the crowd on the bridge.",
                    "Share on Facebook",
                    "Related Stories",
                    "2 hours ago",
                    "Harbour seals return to the estuary after a mild winter",
                    "12 comments",
                    "© 2024 Example Media. All rights reserved.",
                    "Privacy Policy");

    private static List<Judge.Verdict> roles() {
        boolean[] kept = new boolean[PAGE.size()];
        float[] story = new float[PAGE.size()];
        for (int row : new int[] {7, 9, 11}) {
            kept[row] = true;
            story[row] = 0.9f;
        }
        return Judge.text().roles(new Sheet(PAGE, List.of()), story, kept);
    }

    private static Judge.Verdict of(String text) {
        return roles().get(PAGE.indexOf(text));
    }

    @Test
    void givesEachPlainCaseItsRole() {
        List<Role> wanted =
                List.of(
                        Role.NAVIGATION,
                        Role.NAVIGATION,
                        Role.NAVIGATION,
                        Role.NAVIGATION,
                        Role.TITLE,
                        Role.BYLINE,
                        Role.DATE,
                        Role.CONTENT,
                        Role.ADVERTISEMENT,
                        Role.CONTENT,
                        Role.NEWSLETTER,
                        Role.CONTENT,
                        Role.SOCIAL,
                        Role.RELATED,
                        Role.RELATED,
                        Role.RELATED,
                        Role.COMMENTS,
                        Role.FOOTER,
                        Role.FOOTER);
        assertEquals(wanted, roles().stream().map(Judge.Verdict::role).toList());
    }

    @Test
    void saysWhyAsAPersonWould() {
        assertEquals("prose inside the densest run", of(PAGE.get(7)).evidence().reason());
        assertEquals(
                "sign-up form asks for an e-mail address", of(PAGE.get(10)).evidence().reason());
        assertEquals(
                "clock time or age alone starts a feed item",
                of("2 hours ago").evidence().reason());
        assertEquals("claims rights", of(PAGE.get(17)).evidence().reason());
        assertEquals("date and nothing else", of("3 May 2024, 14:05").evidence().reason());
    }

    @Test
    void isSureOfPlainCases() {
        assertTrue(of("Skip to content").evidence().confidence() > 0.7);
    }

    @Test
    void keptRowsAndNoOthersAreContent() {
        Sheet sheet = new Sheet(PAGE, List.of());
        for (int pattern = 0; pattern < 64; pattern++) {
            boolean[] kept = new boolean[PAGE.size()];
            for (int row = 0; row < kept.length; row++) {
                kept[row] = (pattern >> row % 6 & 1) != 0;
            }
            List<Judge.Verdict> roles = Judge.text().roles(sheet, new float[PAGE.size()], kept);
            for (int row = 0; row < kept.length; row++) {
                assertEquals(kept[row], roles.get(row).role() == Role.CONTENT);
            }
        }
    }

    @Test
    void judgesPagesWithoutRowsAndRowsWithoutWords() {
        assertEquals(
                0,
                Judge.text()
                        .roles(new Sheet(List.of(), List.of()), new float[0], new boolean[0])
                        .size());
        List<String> odd = List.of("", "...", "\uD800", "😀");
        assertEquals(
                4,
                Judge.markup()
                        .roles(new Sheet(odd, List.of()), new float[4], new boolean[4])
                        .size());
    }

    @Test
    void longPagesTakeLinearTime() {
        String[] lines = new String[100_000];
        Arrays.setAll(lines, i -> i % 3 == 0 ? "Home" : "Line " + i + " of the page");
        Sheet sheet = new Sheet(List.of(lines), List.of());
        boolean[] kept = new boolean[lines.length];
        assertEquals(lines.length, Judge.text().roles(sheet, new float[lines.length], kept).size());
    }
}
