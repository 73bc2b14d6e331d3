package org.winnow.label;

import org.winnow.article.Role;

/**
 * Another copy of the story behind it, as pages hold for machines: several sentences, all in the
 * story's words, and between and around them addresses and times in machines' notation. A single
 * such sentence is a teaser, a caption or a quotation.
 */
final class HiddenCopy {

    /** Share of a copy's words that the story has, too: what is kept of it may lack a paragraph. */
    private static final float SHARE = 0.9f;

    /** Of a shorter row chance has all words in the story. */
    private static final float SHORTEST = 8;

    /** Fewer sentences in a row are a teaser, a caption or a quotation. */
    private static final int FEWEST = 3;

    /** Up to so many rows on, a long copy goes on: what is kept may lack a paragraph of it. */
    private static final int HOLE = 4;

    /** The blurbs of a list of stories like this one are that near to each other, too. */
    private static final int FEWEST_WITH_HOLES = 8;

    /** "2024-05-03T12:00:00" and no less. */
    private static final int TIMESTAMP = 19;

    private final Guesses guesses;

    HiddenCopy(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Gives what is a copy among these rows to no role that readers would know. */
    void claim(int[] rows) {
        float[] topic = guesses.topic();
        claim(rows, topic, 1, FEWEST);
        claim(rows, topic, HOLE, FEWEST_WITH_HOLES);
    }

    /** Claims the runs whose parts are no further apart than so many of these rows. */
    private void claim(int[] rows, float[] topic, int reach, int fewest) {
        int first = 0;
        int last = -1;
        int copies = 0;
        for (int i = 0; i <= rows.length; i++) {
            if (i == rows.length || last >= 0 && i - last > reach) {
                for (int k = first; k <= last && copies >= fewest; k++) {
                    guesses.settle(rows[k], Role.OTHER, SHARE);
                }
                last = -1;
                copies = 0;
            }
            boolean copy = i < rows.length && isCopy(rows[i], topic);
            if (copy || i < rows.length && isForMachines(rows[i])) {
                first = last < 0 ? i : first;
                last = i;
                copies += copy ? 1 : 0;
            }
        }
    }

    private boolean isCopy(int row, float[] topic) {
        return guesses.isBehind(row) && topic[row] >= SHARE && guesses.words(row) >= SHORTEST;
    }

    /** Whether a row is a time or an address as no reader writes it. */
    private boolean isForMachines(int row) {
        String text = guesses.text(row);
        boolean isTime =
                text.length() >= TIMESTAMP && text.charAt(10) == 'T' && text.charAt(4) == '-';
        return guesses.isBehind(row)
                && text.indexOf(' ') < 0
                && (isTime || text.startsWith("http"));
    }
}
