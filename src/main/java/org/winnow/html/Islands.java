package org.winnow.html;

/** Drops a few words that stand far from the rest of the story: they belong to something else. */
final class Islands {

    /** So many rows from the rest. */
    private static final int DISTANCE = 15;

    /** An island holds less than this share of the words that are kept ... */
    private static final float SHARE = 0.04f;

    /** ... and fewer words than a short story of its own. */
    private static final float WORDS = 60;

    /** Of a row that is surer the model knows more than how far it stands from the rest. */
    private static final float SURE = 0.9f;

    private final Selection selection;
    private final float[] story;

    Islands(Selection selection, float[] story) {
        this.selection = selection;
        this.story = story;
    }

    void drop() {
        float all = selection.words();
        int start = selection.first();
        while (start < story.length) {
            int end = start;
            int next = nextKept(start + 1);
            while (next < story.length && next - end <= DISTANCE) {
                end = next;
                next = nextKept(end + 1);
            }
            float words = selection.words(start, end + 1);
            if (words < SHARE * all && words < WORDS && !isSure(start, end)) {
                selection.drop(start, end + 1);
            }
            start = next;
        }
    }

    /** Whether the model is sure of a row of an island: a first paragraph above a long list. */
    private boolean isSure(int from, int last) {
        for (int row = from; row <= last; row++) {
            if (selection.keeps(row) && story[row] >= SURE) {
                return true;
            }
        }
        return false;
    }

    private int nextKept(int from) {
        int row = from;
        while (row < story.length && !selection.keeps(row)) {
            row++;
        }
        return row;
    }
}
