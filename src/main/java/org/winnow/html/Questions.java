package org.winnow.html;

import java.util.List;
import java.util.Locale;
import org.winnow.label.Sheet;

/** Keeps a story's list of questions and answers as a whole: one by one they look like teasers. */
final class Questions {

    private static final List<String> HEADINGS = Lines.of("question-headings.txt");

    /** A longer row that ends in a question mark is part of an answer. */
    private static final float LONGEST_QUESTION = 25;

    /** So probable on average, a list belongs to the story; and so probable what is kept of it. */
    private static final float LIKELY = 0.3f;

    /** So many rows before the list there is story. */
    private static final int REACH = 6;

    private final Reading page;
    private final Selection selection;
    private final float[] story;
    private final Rows rows;

    Questions(Reading page, Selection selection, float[] story) {
        this.page = page;
        this.selection = selection;
        this.story = story;
        this.rows = page.outline().rows();
    }

    void keep() {
        for (int row = 0; row < story.length; row++) {
            if (rows.is(row, Mark.HEADING) && isHeading(row)) {
                decide(row, end(row));
            }
        }
    }

    private boolean isHeading(int row) {
        String text = rows.texts().get(row).toLowerCase(Locale.ROOT);
        return HEADINGS.stream().anyMatch(text::contains);
    }

    /**
     * Where a list ends: with the element that holds its heading and two questions, or before the
     * next heading that asks nothing. Where it begins, if there are no two questions.
     */
    private int end(int heading) {
        int questions = 0;
        int row = heading + 1;
        int end = heading;
        while (row < story.length && !isOtherHeading(row)) {
            questions += isQuestion(row) ? 1 : 0;
            if (questions == 2 && end == heading) {
                int box =
                        page.outline().elements().common(rows.element[heading], rows.element[row]);
                end = page.outline().elements().to[box];
            }
            row++;
        }
        return Math.min(row, end);
    }

    private boolean isOtherHeading(int row) {
        return rows.is(row, Mark.HEADING) && (!isQuestion(row) || isHeading(row));
    }

    private boolean isQuestion(int row) {
        return page.prose().words[row] < LONGEST_QUESTION
                && page.sheet().is(row, Sheet.Fact.QUESTION);
    }

    private void decide(int from, int to) {
        float sure = 0;
        float words = 0;
        for (int row = from; row < to; row++) {
            sure += story[row] * page.prose().words[row];
            words += page.prose().words[row];
        }
        boolean follows = selection.words(Math.max(0, from - REACH), from) > 0;
        for (int row = from; follows && sure >= LIKELY * words && row < to; row++) {
            if (story[row] >= LIKELY && page.prose().words[row] > 0) {
                selection.keep(row);
            }
        }
    }
}
