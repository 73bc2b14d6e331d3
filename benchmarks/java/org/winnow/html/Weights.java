package org.winnow.html;

import java.util.Map;
import org.winnow.label.StoryTrainer;

/**
 * What each row of a page counts in training: longer rows more, but each page about the same; less
 * where the gold has half of the row; nothing where the gold's habits differ from a news reader's.
 */
final class Weights {

    private static final Map<String, Float> SETS =
            Map.of("aeb", 3f, "fundus", 3f, "typed", 3f, "wcxb", 1f);

    /** A copy in disguise counts less: with 1, aeb loses .004, and .03 of its exact pages. */
    private static final float DISGUISED = 0.6f;

    /** Short rows far from the story are menus: of so many one is taken, and counts for all. */
    private static final int SAMPLE = 3;

    private static final int FEW_WORDS = 8;
    private static final int NEAR = 10;

    private Weights() {}

    static void add(LabelledPage page, StoryTrainer trainer) {
        int first = -1;
        int last = -1;
        for (int row = 0; row < page.rows(); row++) {
            if (page.story(row)) {
                first = first < 0 ? row : first;
                last = row;
            }
        }
        for (int row = 0; row < page.rows(); row++) {
            boolean inside = row >= first && row <= last;
            if (page.reading().prose().words[row] > 0 && !isHabit(page, row, inside)) {
                boolean rare =
                        page.story(row)
                                || page.reading().prose().words[row] > FEW_WORDS
                                || row > first - NEAR && row < last + NEAR;
                if (rare || row % SAMPLE == 0) {
                    trainer.add(
                            page.reading().sheet(),
                            row,
                            page.story(row),
                            weight(page, row) * (rare ? 1 : SAMPLE));
                }
            }
        }
    }

    private static float weight(LabelledPage page, int row) {
        float words = page.reading().prose().words[row];
        double sure = Math.max(0.1, 2 * Math.abs(page.shares()[row] - 0.5));
        return (float)
                ((0.5 + Math.log1p(words))
                        * SETS.getOrDefault(page.page().set(), 1f)
                        * 10
                        / Math.sqrt(page.rows())
                        * sure
                        * (page.isPublished() ? 1 : DISGUISED));
    }

    /** fundus leaves lists, tables and quotes out of its bodies; wcxb leaves out posts. */
    private static boolean isHabit(LabelledPage page, int row, boolean inside) {
        if (page.story(row) || !inside) {
            return false;
        }
        Rows rows = page.reading().outline().rows();
        return switch (page.page().set()) {
            case "fundus" ->
                    rows.is(row, Mark.LIST) || rows.is(row, Mark.TABLE) || rows.is(row, Mark.QUOTE);
            case "wcxb" -> page.reading().names().isEmbed(rows.element[row]);
            default -> false;
        };
    }
}
