package org.winnow.html;

import java.util.List;
import java.util.Locale;
import org.winnow.article.Role;
import org.winnow.label.Sheet;

/**
 * Settles the end of a story: drops what is left there and does not tell it (calls upon the reader,
 * sign-offs, bare headings), and keeps the notes below that belong to it.
 */
final class Tail {

    /** Sign-offs stand among so many last rows. */
    private static final int LAST_ROWS = 3;

    /** A longer row tells more than who wrote the story. */
    private static final float LONGEST_SIGN_OFF = 40;

    /** What ends in a colon introduces something, which was dropped. */
    private static final float LONGEST_INTRODUCTION = 8;

    private static final List<String> CALLS = Lines.of("closing-calls.txt");
    private static final List<String> NOTES = Lines.of("closing-notes.txt");

    /** A longer row does more than call upon the reader. */
    private static final float LONGEST_CALL = 30;

    /** Of a row that is surer the model knows more than how it begins and ends. */
    private static final float SURE = 0.9f;

    /** A note that is less likely stands under every story of its site. */
    private static final float LIKELY_NOTE = 0.3f;

    /** A longer one is a paragraph that begins like a note. */
    private static final float LONGEST_NOTE = 60;

    /** Below, what follows a story in its own make is rather a note or an author's card. */
    private static final float LIKELY_PARAGRAPH = 0.45f;

    /** A shorter row may be a label or a sign-off, though it ends as a sentence does. */
    private static final float SHORTEST_PARAGRAPH = 20;

    private final Reading page;
    private final Selection selection;
    private final float[] story;

    Tail(Reading page, Selection selection, float[] story) {
        this.page = page;
        this.selection = selection;
        this.story = story;
    }

    void settle() {
        calls();
        signOffs();
        lastParagraphs();
        notes();
        int last = selection.last();
        while (last >= 0 && story[last] < SURE && (isHeading(last) || isIntroduction(last))) {
            selection.drop(last);
            last = selection.last();
        }
    }

    private void calls() {
        int kept = 0;
        for (int row = selection.last(); row >= 0 && kept < LAST_ROWS; row--) {
            if (selection.keeps(row)) {
                kept++;
                if (page.prose().words[row] < LONGEST_CALL
                        && story[row] < SURE
                        && begins(row, CALLS)) {
                    selection.drop(row);
                }
            }
        }
    }

    /** What follows in the same make, in whole sentences, goes on telling the story. */
    private void lastParagraphs() {
        int row = selection.last() + 1;
        while (row > 0 && row < story.length && goesOn(row)) {
            selection.keep(row++);
        }
    }

    private boolean goesOn(int row) {
        Rows rows = page.outline().rows();
        Elements elements = page.outline().elements();
        int one = rows.element[row - 1];
        int other = rows.element[row];
        return story[row] >= LIKELY_PARAGRAPH
                && page.prose().words[row] >= SHORTEST_PARAGRAPH
                && elements.parent[one] == elements.parent[other]
                && elements.label[one] == elements.label[other]
                && rows.linked[row] + rows.bold[row] + rows.italic[row] == 0
                && page.sheet().is(row, Sheet.Fact.TERMINAL);
    }

    private void notes() {
        int first = selection.last() + 1;
        int end = first == 0 ? 0 : Math.min(story.length, first + LAST_ROWS);
        for (int row = first; row < end; row++) {
            if (story[row] >= LIKELY_NOTE
                    && page.prose().words[row] <= LONGEST_NOTE
                    && begins(row, NOTES)) {
                selection.keep(row);
            }
        }
    }

    /** Whether a row begins in one of these ways, behind an asterisk or bracket, too. */
    private boolean begins(int row, List<String> beginnings) {
        String text = page.outline().rows().texts().get(row).strip().toLowerCase(Locale.ROOT);
        int from = text.startsWith("*") || text.startsWith("(") ? 1 : 0;
        return beginnings.stream().anyMatch(beginning -> text.startsWith(beginning, from));
    }

    private void signOffs() {
        int kept = 0;
        for (int row = selection.last(); row >= 0 && kept < LAST_ROWS; row--) {
            kept += selection.keeps(row) ? 1 : 0;
            if (page.prose().words[row] < LONGEST_SIGN_OFF
                    && story[row] < SURE
                    && page.sheet().phrases(row, Role.BYLINE) > 0) {
                selection.drop(row);
            }
        }
    }

    private boolean isHeading(int row) {
        return page.outline().rows().is(row, Mark.HEADING);
    }

    private boolean isIntroduction(int row) {
        return page.prose().words[row] <= LONGEST_INTRODUCTION
                && page.outline().rows().texts().get(row).endsWith(":");
    }
}
