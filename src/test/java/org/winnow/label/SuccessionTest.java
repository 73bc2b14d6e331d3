package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.article.Role;

/** Rows agree with those around them, and a page has one headline. */
class SuccessionTest {

    private static final int ROLES = RoleModel.ROLES.size();
    private static final int COMMENTS = RoleModel.ROLES.indexOf(Role.COMMENTS);
    private static final int RELATED = RoleModel.ROLES.indexOf(Role.RELATED);
    private static final int TITLE = RoleModel.ROLES.indexOf(Role.TITLE);

    /** The logarithm of 4, in hundredths. */
    private static final int FOUR = 139;

    @Test
    void withoutWeightsNothingChanges() {
        float[] said = rows(3, RELATED, 0.6f);
        float[] settled = said.clone();
        new Succession("").settle(settled, new boolean[3], 0);
        assertArrayEquals(said, settled, 1e-3f);
    }

    @Test
    void aDoubtfulLineFollowsTheLinesAroundIt() {
        float[] said = rows(5, COMMENTS, 0.9f);
        say(said, 2, RELATED, 0.5f);
        new Succession(likesItself()).settle(said, new boolean[5], 0);
        for (int row = 0; row < 5; row++) {
            assertEquals(COMMENTS, RoleModel.best(said, row * ROLES));
        }
    }

    @Test
    void aSureLineDoesNot() {
        float[] said = rows(5, COMMENTS, 0.6f);
        say(said, 2, RELATED, 0.99f);
        new Succession(likesItself()).settle(said, new boolean[5], 0);
        assertEquals(RELATED, RoleModel.best(said, 2 * ROLES));
    }

    @Test
    void rowsOfTheStorySayNothingOfThemselves() {
        float[] said = rows(3, RELATED, 0.7f);
        boolean[] kept = {false, false, true, false};
        new Succession(likesItself()).settle(said, kept, 1);
        for (int k = 0; k < ROLES; k++) {
            assertEquals(0, said[ROLES + k]);
        }
        assertEquals(RELATED, RoleModel.best(said, 0));
    }

    @Test
    void ofManyHeadlinesTheMostProbableAndItsCopiesStay() {
        Sheet sheet =
                new Sheet(
                        List.of("Old bridge opens", "Two ships sink", "Old bridge opens | Post"),
                        List.of());
        float[] said = rows(3, TITLE, 0.6f);
        say(said, 0, TITLE, 0.9f);
        new OneHeadline(new Guesses(page(sheet), said)).choose(new int[] {0, 1, 2});
        assertEquals(TITLE, RoleModel.best(said, 0));
        assertTrue(RoleModel.best(said, ROLES) != TITLE);
        assertEquals(TITLE, RoleModel.best(said, 2 * ROLES));
    }

    @Test
    void whatCanBeNothingButAHeadlineStaysOne() {
        Sheet sheet = new Sheet(List.of("Old bridge opens", "Two ships sink"), List.of());
        float[] said = rows(2, TITLE, 1);
        new OneHeadline(new Guesses(page(sheet), said)).choose(new int[] {0, 1});
        assertEquals(1, said[ROLES + TITLE]);
    }

    @Test
    void theHeadingThatThePageDeclaresIsTheHeadlineAndWhatStandsAboveItIsNone() {
        Sheet sheet =
                new Sheet(
                        List.of("News, Old bridge opens", "Old bridge opens", "Ships pass again"),
                        List.of("title_distance", "title_gap", "heading_level"),
                        new float[][] {{-1, 0, 1}, {0, 0, 0}, {0, 1, 0}});
        float[] said = rows(3, TITLE, 0.9f);
        say(said, 1, RELATED, 0.9f);
        new OneHeadline(new Guesses(page(sheet), said)).choose(new int[] {0, 1, 2});
        assertTrue(RoleModel.best(said, 0) != TITLE);
        assertEquals(TITLE, RoleModel.best(said, ROLES));
        assertTrue(RoleModel.best(said, 2 * ROLES) != TITLE);
    }

    @Test
    void aRowOfTheStoryIsNoHeadlineOfTheSentenceBelowIt() {
        Sheet sheet =
                new Sheet(
                        List.of("Rain fell all night.", "Two ships sink off Karsund."), List.of());
        float[] said = rows(2, TITLE, 0.9f);
        Arrays.fill(said, 0, ROLES, 0);
        new OneHeadline(new Guesses(page(sheet), said)).choose(new int[] {1});
        assertEquals(TITLE, RoleModel.best(said, ROLES));
    }

    private static RolePage page(Sheet sheet) {
        int rows = sheet.rows();
        Topic topic = new Topic(sheet, new StoryPlace(sheet, new boolean[rows]));
        return new RolePage(topic, new float[rows], 0, new float[rows * ROLES]);
    }

    private static float[] rows(int rows, int role, float sure) {
        float[] said = new float[rows * ROLES];
        for (int row = 0; row < rows; row++) {
            say(said, row, role, sure);
        }
        return said;
    }

    private static void say(float[] said, int row, int role, float sure) {
        Arrays.fill(said, row * ROLES, (row + 1) * ROLES, (1 - sure) / (ROLES - 1));
        said[row * ROLES + role] = sure;
        if (role != COMMENTS && sure < 0.6f) {
            said[row * ROLES + COMMENTS] = 0.3f;
        }
    }

    /** Each role is four times as likely to follow itself. */
    private static String likesItself() {
        StringBuilder line = new StringBuilder();
        for (int first = 0; first < Succession.STATES; first++) {
            for (int second = 0; second < Succession.STATES; second++) {
                line.append(first == second ? FOUR : 0).append(' ');
            }
        }
        return line.toString().strip();
    }
}
