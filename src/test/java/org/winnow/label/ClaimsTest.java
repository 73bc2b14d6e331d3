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

    /** What is made of rows of which the first so many are the story and all others one role. */
    private static List<Role> claimed(List<String> rows, int story, Role role) {
        Sheet sheet = new Sheet(rows, List.of());
        boolean[] kept = new boolean[rows.size()];
        Arrays.fill(kept, 0, story, true);
        Topic topic = new Topic(sheet, new StoryPlace(sheet, kept));
        RolePage page =
                new RolePage(topic, new float[kept.length], 0, new float[kept.length * ROLES]);
        float[] probabilities = new float[kept.length * ROLES];
        for (int row = 0; row < kept.length; row++) {
            probabilities[row * ROLES + RoleModel.ROLES.indexOf(role)] = 1;
        }
        int[] removed = page.removed();
        new CommentForms(page, probabilities).claim(removed);
        new CountedTeasers(page, probabilities).claim(removed);
        new HiddenCopy(page, probabilities).claim(removed);
        List<Role> roles = new ArrayList<>();
        for (int row = 0; row < kept.length; row++) {
            roles.add(RoleModel.ROLES.get(RoleModel.best(probabilities, row * ROLES)));
        }
        return roles;
    }
}
