package org.winnow.label;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Evidence;
import org.winnow.article.Role;

/** Decides which blocks tell the story, and which role each of them plays. Safe to share. */
public final class Judge {

    private static final Judge MARKUP = new Judge(StoryModel.load("story-markup.bin"));
    private static final Judge TEXT = new Judge(StoryModel.load("story-text.bin"));

    private final @Nullable StoryModel model;

    /**
     * The role of one block.
     *
     * @param role the role
     * @param evidence why
     */
    public record Verdict(Role role, Evidence evidence) {}

    private Judge(@Nullable StoryModel model) {
        this.model = model;
    }

    /** The judge of blocks that were cut out of markup. */
    public static Judge markup() {
        return MARKUP;
    }

    /** The judge of lines of plain text. */
    public static Judge text() {
        return TEXT;
    }

    /** For each row, how probable it is that it belongs to the story. */
    public float[] story(Sheet sheet) {
        if (model != null) {
            return model.probabilities(sheet);
        }
        float[] story = new float[sheet.rows()];
        for (int row = 0; row < story.length; row++) {
            story[row] = sheet.text(row).length() > 80 ? 0.8f : 0.2f;
        }
        return story;
    }

    /** The role of each row, when it is decided which rows tell the story. */
    public List<Verdict> roles(Sheet sheet, float[] story, boolean[] kept) {
        List<Verdict> roles = new ArrayList<>(kept.length);
        for (int row = 0; row < kept.length; row++) {
            roles.add(
                    kept[row]
                            ? new Verdict(
                                    Role.CONTENT, Evidence.heuristic("long prose", story[row]))
                            : new Verdict(Role.OTHER, Evidence.heuristic("short", 1 - story[row])));
        }
        return roles;
    }
}
