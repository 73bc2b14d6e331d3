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

    @Test
    void datesBetweenHeadlinesAreOtherStories() {
        List<String> page = new ArrayList<>(STORY);
        for (int day = 1; day <= 3; day++) {
            page.add("Ferry number " + day + " stays in port");
            page.add(day + " May 2024");
        }
        List<Role> roles = behind(page, Role.RELATED, Role.DATE);
        assertEquals(Collections.nCopies(6, Role.RELATED), roles);
        assertEquals(Role.DATE, behind(page.subList(0, 7), Role.RELATED, Role.DATE).get(1));
    }

    @Test
    void theLastDateAboveTheStoryIsItsOwn() {
        List<String> page = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            page.add("Ferry number " + day + " stays in port");
            page.add(day + " May 2024");
        }
        page.addAll(STORY);
        boolean[] kept = {false, false, false, false, false, false, true, true, true};
        List<Role> given = new ArrayList<>();
        for (int row = 0; row < page.size(); row++) {
            given.add(row % 2 == 0 ? Role.RELATED : Role.DATE);
        }
        List<Role> roles = claimed(page, kept, given);
        assertEquals(
                List.of(Role.RELATED, Role.RELATED, Role.DATE),
                List.of(roles.get(1), roles.get(3), roles.get(5)));
    }

    @Test
    void datesThatFollowEachOtherAreThePagesOwn() {
        List<String> rows = List.of("3 May 2024", "4 May 2024", "5 May 2024");
        assertEquals(Collections.nCopies(3, Role.DATE), claimed(rows, 0, Role.DATE));
    }

    @Test
    void whatStatesNoTimeIsNoDate() {
        float[] said = said(Collections.nCopies(2, Role.DATE));
        for (int row = 0; row < 2; row++) {
            said[row * ROLES + RoleModel.ROLES.indexOf(Role.WIDGET)] = 0.4f;
        }
        List<String> rows = List.of("6 Ada Example 1 11", "3 May 2024");
        assertEquals(List.of(Role.WIDGET, Role.DATE), claimed(rows, new boolean[2], said));
    }

    @Test
    void breadCrumbsThatEndInTheHeadlineAreNoCopy() {
        List<String> rows =
                List.of(
                        "Home News Old bridge opens",
                        "Old bridge opens - Harbour Courier",
                        "Old bridge opens");
        float[] said = said(Collections.nCopies(3, Role.TITLE));
        said[2 * ROLES + RoleModel.ROLES.indexOf(Role.TITLE)] = 1.1f;
        assertEquals(
                List.of(Role.NAVIGATION, Role.TITLE, Role.TITLE),
                claimed(rows, new boolean[3], said));
    }

    @Test
    void anItemOfAListIsNoHeadlineBesideAnother() {
        float[] said = said(Collections.nCopies(2, Role.TITLE));
        said[RoleModel.ROLES.indexOf(Role.RELATED)] = 0.4f;
        List<String> rows = List.of("• Old bridge opens on Friday", "Old bridge opens");
        assertEquals(List.of(Role.RELATED, Role.TITLE), claimed(rows, new boolean[2], said));
        assertEquals(List.of(Role.TITLE), claimed(rows.subList(0, 1), 0, Role.TITLE));
    }

    /** What is made of the rows behind the story, which are two roles in turns. */
    private static List<Role> behind(List<String> page, Role one, Role other) {
        boolean[] kept = new boolean[page.size()];
        Arrays.fill(kept, 0, STORY.size(), true);
        List<Role> given = new ArrayList<>();
        for (int row = 0; row < kept.length; row++) {
            given.add((row - STORY.size()) % 2 == 0 ? one : other);
        }
        return claimed(page, kept, given).subList(STORY.size(), page.size());
    }

    /** What is made of rows of which the first so many are the story and all others one role. */
    private static List<Role> claimed(List<String> rows, int story, Role role) {
        boolean[] kept = new boolean[rows.size()];
        Arrays.fill(kept, 0, story, true);
        return claimed(rows, kept, role);
    }

    private static List<Role> claimed(List<String> rows, boolean[] kept, Role role) {
        return claimed(rows, kept, Collections.nCopies(kept.length, role));
    }

    private static List<Role> claimed(List<String> rows, boolean[] kept, List<Role> roles) {
        return claimed(rows, kept, said(roles));
    }

    /** That rows are surely these roles. */
    private static float[] said(List<Role> roles) {
        float[] probabilities = new float[roles.size() * ROLES];
        for (int row = 0; row < roles.size(); row++) {
            probabilities[row * ROLES + RoleModel.ROLES.indexOf(roles.get(row))] = 1;
        }
        return probabilities;
    }

    private static List<Role> claimed(List<String> rows, boolean[] kept, float[] probabilities) {
        Sheet sheet = new Sheet(rows, List.of());
        Topic topic = new Topic(sheet, new StoryPlace(sheet, kept));
        RolePage page =
                new RolePage(topic, new float[kept.length], 0, new float[kept.length * ROLES]);
        Claims.settle(page, probabilities, page.removed());
        List<Role> roles = new ArrayList<>();
        for (int row = 0; row < kept.length; row++) {
            roles.add(RoleModel.ROLES.get(RoleModel.best(probabilities, row * ROLES)));
        }
        return roles;
    }
}
