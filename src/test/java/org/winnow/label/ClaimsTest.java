package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.article.Role;

/** Runs of rows that are judged as one, whatever is said of each of them. */
class ClaimsTest {

    private static final int ROLES = RoleModel.ROLES.size();

    private static final List<String> FORM =
            List.of(
                    "Log in to write a comment",
                    "Forgot your password?",
                    "Reset your password",
                    "Your comments and your account",
                    "New password",
                    "Confirm your email address",
                    "Check your spam folder",
                    "Resend",
                    "Your account has been verified",
                    "Log in to post a comment");

    private static final List<String> TEASERS =
            List.of(
                    "Old bridge opens",
                    "12 comments",
                    "Ferry stays in port",
                    "3 comments",
                    "Harbour frozen",
                    "7 comments");

    private static final List<String> STORY =
            List.of(
                    "The old bridge across the harbour opened again on Friday after years.",
                    "Carpenters from three villages worked through the whole winter on it.",
                    "Mayor Ada Example thanked everybody who had carried timber that winter.");

    @Test
    void aFormThatSpeaksOfCommentsNowAndThenIsTheirs() {
        assertEquals(Collections.nCopies(10, Role.COMMENTS), claimed(FORM, 0, Role.PAYWALL));
    }

    @Test
    void aFormThatSpeaksOfNoCommentsIsLeftAlone() {
        List<String> form = FORM.stream().map(row -> row.replaceAll("comments?", "x")).toList();
        assertEquals(Collections.nCopies(10, Role.PAYWALL), claimed(form, 0, Role.PAYWALL));
    }

    @Test
    void whatStandsBetweenCountsOfCommentsIsAListOfStories() {
        List<Role> expected = new ArrayList<>(Collections.nCopies(6, Role.RELATED));
        expected.set(0, Role.COMMENTS);
        assertEquals(expected, claimed(TEASERS, 0, Role.COMMENTS));
    }

    @Test
    void aSingleCountHeadsComments() {
        assertEquals(
                Collections.nCopies(2, Role.COMMENTS),
                claimed(TEASERS.subList(0, 2), 0, Role.COMMENTS));
    }

    @Test
    void theStoryOnceMoreBehindItIsForMachines() {
        List<String> page = new ArrayList<>(STORY);
        page.addAll(STORY);
        assertEquals(
                Collections.nCopies(3, Role.OTHER), claimed(page, 3, Role.RELATED).subList(3, 6));
    }

    @Test
    void twoOfItsSentencesMayBeTeasers() {
        List<String> page = new ArrayList<>(STORY);
        page.addAll(STORY.subList(0, 2));
        assertEquals(
                Collections.nCopies(2, Role.RELATED), claimed(page, 3, Role.RELATED).subList(3, 5));
    }

    @Test
    void aLongCopyGoesOnOverHolesAndMachinesNotes() {
        List<String> page = new ArrayList<>(STORY);
        for (int i = 0; i < 3; i++) {
            page.addAll(STORY);
            page.add("2024-05-03T12:00:00+02:00");
            page.add("Harbour Courier");
        }
        assertEquals(
                Collections.nCopies(14, Role.OTHER), claimed(page, 3, Role.RELATED).subList(3, 17));
    }

    @Test
    void aNameAfterSeveralClockTimesWroteTheEntries() {
        List<String> page = new ArrayList<>(STORY);
        page.add(1, "21:00Ada Example");
        page.add(3, "3 hours ago20:24 Bob van Sample");
        page.add(4, "19:02Ada Example");
        page.add("20:15 Harbour News");
        boolean[] kept = {true, false, true, false, false, true, false};
        List<Role> roles = claimed(page, kept, Role.DATE);
        assertEquals(
                List.of(Role.BYLINE, Role.DATE, Role.BYLINE, Role.DATE),
                List.of(roles.get(1), roles.get(3), roles.get(4), roles.get(6)));
    }

    @Test
    void theAgencyBelowTheStorySignsIt() {
        List<String> page = new ArrayList<>(STORY);
        page.add("ae/Reuters");
        page.add("Share");
        page.add("Via dpa");
        page.add("Quelle: dpa");
        assertEquals(
                List.of(Role.BYLINE, Role.RELATED, Role.BYLINE, Role.RELATED),
                claimed(page, 3, Role.RELATED).subList(3, 7));
    }

    @Test
    void temperaturesAndPricesThatChangedAreWidgets() {
        List<String> rows =
                List.of(
                        "Velmar 15 °C",
                        "55°F Clear",
                        "AXY: 225.86 (-12.99)",
                        "Prices: 3-4",
                        "N.º 3");
        assertEquals(
                List.of(Role.WIDGET, Role.WIDGET, Role.WIDGET, Role.FOOTER, Role.FOOTER),
                claimed(rows, 0, Role.FOOTER));
    }

    @Test
    void tagsAreNobodysNames() {
        List<String> rows =
                List.of("Tags:", "Ada Example", "Bob Sample", "A much longer row than any tag");
        assertEquals(
                List.of(Role.NAVIGATION, Role.NAVIGATION, Role.NAVIGATION, Role.BYLINE),
                claimed(rows, 0, Role.BYLINE));
    }

    @Test
    void aListOfTagsWithBulletsIsNoFooter() {
        List<String> rows =
                List.of("Tags", "• Harbour", "• Old bridge", "• Ferries", "Ferry stays");
        assertEquals(
                List.of(Role.NAVIGATION, Role.NAVIGATION, Role.NAVIGATION, Role.NAVIGATION),
                claimed(rows, 0, Role.FOOTER).subList(0, 4));
        assertEquals(Role.FOOTER, claimed(rows, 0, Role.FOOTER).get(4));
    }

    @Test
    void aMenuBehindTheLastRightsLineIsNoFooter() {
        List<String> menu = List.of("World", "Sport", "Harbour", "Ferries", "Wind", "Fish", "Ice");
        List<String> page = new ArrayList<>(STORY);
        page.add("© 2024 The Velmar Courier. All rights reserved.");
        page.addAll(menu);
        page.add("Bridges");
        List<Role> roles = claimed(page, 3, Role.FOOTER);
        assertEquals(Role.FOOTER, roles.get(3));
        assertEquals(Collections.nCopies(8, Role.NAVIGATION), roles.subList(4, 12));
        assertEquals(Role.FOOTER, claimed(page.subList(0, 11), 3, Role.FOOTER).get(4));
    }

    /** What is made of rows of which the first so many are the story and all others one role. */
    private static List<Role> claimed(List<String> rows, int story, Role role) {
        boolean[] kept = new boolean[rows.size()];
        Arrays.fill(kept, 0, story, true);
        return claimed(rows, kept, role);
    }

    private static List<Role> claimed(List<String> rows, boolean[] kept, Role role) {
        Sheet sheet = new Sheet(rows, List.of());
        Topic topic = new Topic(sheet, new StoryPlace(sheet, kept));
        RolePage page =
                new RolePage(topic, new float[kept.length], 0, new float[kept.length * ROLES]);
        float[] probabilities = new float[kept.length * ROLES];
        for (int row = 0; row < kept.length; row++) {
            probabilities[row * ROLES + RoleModel.ROLES.indexOf(role)] = 1;
        }
        int[] removed = page.removed();
        Claims.settle(page, probabilities, removed);
        List<Role> roles = new ArrayList<>();
        for (int row = 0; row < kept.length; row++) {
            roles.add(RoleModel.ROLES.get(RoleModel.best(probabilities, row * ROLES)));
        }
        return roles;
    }
}
