package org.winnow.label;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Evidence;
import org.winnow.article.Focus;
import org.winnow.article.Role;

/** Decides which blocks tell the story, and which role each of them plays. Safe to share. */
public final class Judge {

    /** Read when the first page of markup comes, and never for texts alone. */
    private static final class Markup {
        private static final Judge JUDGE = load("story-markup.bin", "roles-markup");
    }

    /** Read when the first text comes. */
    private static final class Text {
        private static final Judge JUDGE = load("story-text.bin", "roles-text");
    }

    /** A row that was kept or dropped against the story's probability is no better than a guess. */
    private static final float GUESS = 0.5f;

    private final StoryModel model;
    private final RoleModel roles;
    private final Focus focus;

    /**
     * The role of one block.
     *
     * @param role the role
     * @param evidence why
     */
    public record Verdict(Role role, Evidence evidence) {}

    private Judge(StoryModel model, RoleModel roles, Focus focus) {
        this.model = model;
        this.roles = roles;
        this.focus = focus;
    }

    private static Judge load(String story, String roles) {
        return new Judge(StoryModel.load(story), RoleModel.load(roles), Focus.BALANCED);
    }

    /** The judge of blocks that were cut out of markup. */
    public static Judge markup() {
        return Markup.JUDGE;
    }

    /** The judge of lines of plain text. */
    public static Judge text() {
        return Text.JUDGE;
    }

    /** This judge, with a leaning where it is not sure. */
    public Judge leaning(Focus focus) {
        return new Judge(model, roles, focus);
    }

    /** The names of the columns from which it tells the story. */
    public List<String> columns() {
        return model.columns();
    }

    /** For each row, how probable it is that it belongs to the story. */
    public float[] story(Sheet sheet) {
        return model.probabilities(sheet, focus.logOdds());
    }

    /**
     * The role of each row, when it is decided which rows tell the story: content for just those.
     *
     * @param story how probable it is that a row belongs to the story
     * @param kept which rows do
     */
    public List<Verdict> roles(Sheet sheet, float[] story, boolean[] kept) {
        StoryPlace place = new StoryPlace(sheet, kept);
        Reasons reasons = new Reasons(sheet, place);
        RoleModel.Answers answers = roles.answers(sheet, story, place);
        List<Verdict> verdicts = new ArrayList<>(kept.length);
        for (int row = 0; row < kept.length; row++) {
            if (kept[row]) {
                float sure = Math.max(GUESS, story[row]);
                verdicts.add(verdict(Role.CONTENT, reasons.story(row), sure));
            } else {
                Role role = RoleModel.ROLES.get(answers.role(row));
                float sure = answers.sure(row) * Math.max(GUESS, 1 - story[row]);
                verdicts.add(verdict(role, reasons.chaff(row, role), sure));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Role role, String reason, float sure) {
        return new Verdict(role, Evidence.heuristic(reason, Math.min(1, sure)));
    }
}
