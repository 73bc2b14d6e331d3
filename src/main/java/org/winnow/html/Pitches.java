package org.winnow.html;

import java.util.EnumSet;
import java.util.Set;
import org.winnow.article.Role;
import org.winnow.label.Sheet;

/**
 * Drops rows amid the story that phrases of the lexicon betray: appeals to sign up, join or pay,
 * labels of advertisements, pointers to other stories; and the stamps of a live blog's entries.
 * They look like paragraphs of the story, and the model, which has seen few of them, hardly doubts
 * them.
 */
final class Pitches {

    private static final Set<Role> SELLING =
            EnumSet.of(Role.PAYWALL, Role.NEWSLETTER, Role.ADVERTISEMENT);

    /** So many families of phrases that sell something make a pitch. */
    private static final int FAMILIES = 2;

    /** Of a row that is surer the model knows more than its phrases tell. */
    private static final float SURE = 0.9f;

    /** A longer row is no label of an advertisement. */
    private static final float LONGEST_LABEL = 8;

    /** A longer row does more than to point to another story. */
    private static final float LONGEST_POINTER = 20;

    /** A row of an appeal of which the model is surer tells the story. */
    private static final float SURE_IN_APPEAL = 0.98f;

    /** A longer row opens no appeal of several paragraphs. */
    private static final float LONGEST_OPENING = 12;

    private final Reading page;
    private final Selection selection;
    private final float[] story;

    Pitches(Reading page, Selection selection, float[] story) {
        this.page = page;
        this.selection = selection;
        this.story = story;
    }

    void drop() {
        for (int row = 0; row < story.length; row++) {
            if (selection.keeps(row) && story[row] < SURE && isPitch(row)) {
                selection.drop(row);
                if (opensAppeal(row)) {
                    dropAppeal(row + 1);
                }
            }
        }
    }

    private boolean isPitch(int row) {
        int selling = 0;
        for (Role role : SELLING) {
            selling += families(row, role);
        }
        return page.sheet().isLiveStamp(row)
                || selling >= FAMILIES
                || asks(row)
                || isLabel(row)
                || points(row);
    }

    /** Lists and tables name goods for their own sake. */
    private boolean isLabel(int row) {
        Rows rows = page.outline().rows();
        boolean named = rows.is(row, Mark.ITEM) || rows.is(row, Mark.TABLE);
        return page.prose().words[row] <= LONGEST_LABEL
                && families(row, Role.ADVERTISEMENT) > 0
                && !named
                && !rows.is(row, Mark.HEADING);
    }

    /** A story on newsletters names them without asking for anything. */
    private boolean asks(int row) {
        int title = page.title().row();
        boolean isTopic = title >= 0 && families(title, Role.NEWSLETTER) > 0;
        return !isTopic && families(row, Role.NEWSLETTER) > 0;
    }

    private boolean points(int row) {
        return page.prose().words[row] <= LONGEST_POINTER
                && families(row, Role.RELATED) > 0
                && (page.outline().rows().linked[row] > 0
                        || page.sheet().is(row, Sheet.Fact.COLON));
    }

    private boolean opensAppeal(int row) {
        return page.prose().words[row] <= LONGEST_OPENING && asks(row);
    }

    /** The paragraphs of an appeal: each, or the next one, has a phrase of its kind. */
    private void dropAppeal(int from) {
        int row = from;
        while (isOpen(row) && (asks(row) || isOpen(row + 1) && asks(row + 1))) {
            selection.drop(row++);
        }
    }

    private boolean isOpen(int row) {
        return row < story.length && selection.keeps(row) && story[row] < SURE_IN_APPEAL;
    }

    private int families(int row, Role role) {
        return page.sheet().phrases(row, role);
    }
}
