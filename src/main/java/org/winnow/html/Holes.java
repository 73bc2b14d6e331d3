package org.winnow.html;

import org.winnow.article.Role;
import org.winnow.label.Sheet;

/** Keeps rows that the model doubts where nothing but the story stands around them. */
final class Holes {

    /** What stands right between rows of the story needs no more than this to belong to it. */
    private static final float AMID = 0.15f;

    /** The same for a heading: there is hardly another between two rows of a story. */
    private static final float HEADING_AMID = 0.1f;

    /** The same for a line of the story's own element, wherever in it. */
    private static final float IN_ELEMENT = 0.25f;

    /** An element whose own lines are more than this of the story is the story's. */
    private static final float OWN_LINES = 0.5f;

    /**
     * A listing amid the story needs only this: of 70 that the model doubts there, on thirteen
     * sites, 66 belong to it. They look like no prose, and few pages teach what they are.
     */
    private static final float CODE_AMID = 0.05f;

    /** A sentence has more words than a label. */
    private static final float SENTENCE = 8;

    private final Reading page;
    private final Rows rows;
    private final Elements elements;
    private final Selection selection;
    private final float[] story;

    Holes(Reading page, Selection selection, float[] story) {
        this.page = page;
        this.rows = page.outline().rows();
        this.elements = page.outline().elements();
        this.selection = selection;
        this.story = story;
    }

    void fill() {
        siblings();
        lines();
        headings();
        code();
    }

    /** A paragraph between two of its like, in one element, tells the story that they tell. */
    private void siblings() {
        for (int row = 1; row + 1 < rows.size(); row++) {
            if (selection.keeps(row - 1)
                    && selection.keeps(row + 1)
                    && areSiblings(row - 1, row)
                    && areSiblings(row, row + 1)
                    && isSentence(row)
                    && story[row] >= AMID) {
                selection.keep(row);
            }
        }
    }

    private boolean areSiblings(int one, int other) {
        int a = rows.element[one];
        int b = rows.element[other];
        return elements.parent[a] == elements.parent[b]
                && ((elements.marks[a] ^ elements.marks[b]) & ~Mark.MEDIA.bit()) == 0;
    }

    private boolean isSentence(int row) {
        return page.sheet().is(row, Sheet.Fact.TERMINAL)
                && rows.linked[row] == 0
                && page.prose().words[row] >= SENTENCE;
    }

    /** Where paragraphs are set apart by line breaks, most of the story is one element's lines. */
    private void lines() {
        float[] words = new float[elements.size()];
        float all = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (selection.keeps(row)) {
                words[rows.element[row]] += page.prose().words[row];
                all += page.prose().words[row];
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (words[rows.element[row]] > OWN_LINES * all
                    && isSentence(row)
                    && story[row] >= IN_ELEMENT) {
                selection.keep(row);
            }
        }
    }

    /** A heading between two rows of the story heads the second. */
    private void headings() {
        for (int row = 1; row + 1 < rows.size(); row++) {
            if (rows.is(row, Mark.HEADING)
                    && selection.keeps(row - 1)
                    && selection.keeps(row + 1)
                    && story[row] >= HEADING_AMID
                    && page.sheet().phrases(row, Role.RELATED) == 0) {
                selection.keep(row);
            }
        }
    }

    /** A listing amid the story shows what the story tells of. */
    private void code() {
        int last = selection.last();
        for (int row = selection.first(); row < last; row++) {
            if (rows.is(row, Mark.CODE)
                    && !rows.is(row, Mark.HIDDEN)
                    && page.prose().words[row] > 0
                    && story[row] >= CODE_AMID) {
                selection.keep(row);
            }
        }
    }
}
