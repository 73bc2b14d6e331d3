package org.winnow.text;

import org.winnow.label.Sheet;
import org.winnow.label.Sheet.Fact;

/** What stands amid a story but is none of it: captions, bylines, what points to other stories. */
final class Labels {

    /** A longer note in brackets is an aside that names a source. */
    private static final int LONGEST_NOTE = 70;

    /** A line with a note behind its last sentence is a caption unless it is this probable. */
    private static final float SURE = 0.85f;

    /**
     * A line that speaks as a byline does, or of another story, is one unless it is this probable.
     */
    private static final float LIKELY = 0.6f;

    /** "Author: The Velmar Courier news desk" is about as long as one gets. */
    private static final float LONGEST_BYLINE = 8;

    /** A longer line below a time is an entry of a live blog. */
    private static final float LONGEST_HEADLINE = 15;

    private final Sheet sheet;
    private final float[] story;

    Labels(Sheet sheet, float[] story) {
        this.sheet = sheet;
        this.story = story;
    }

    /** The flags, less those of such lines. */
    boolean[] less(boolean[] kept) {
        for (int row = 0; row < kept.length; row++) {
            kept[row] &=
                    !sheet.isLiveStamp(row)
                            && !isPointer(row)
                            && !isByline(row)
                            && !isCaption(row)
                            && !isTimed(row, kept);
        }
        return kept;
    }

    /** Whether a line is what a feed says below a time: a headline with a full stop, all alone. */
    private boolean isTimed(int row, boolean[] kept) {
        return row > 0
                && story[row] < LIKELY
                && sheet.is(row - 1, Fact.CLOCK_ALONE)
                && sheet.is(row, Fact.TERMINAL)
                && sheet.fact(row, Fact.WORDS) <= LONGEST_HEADLINE
                && !(row + 1 < kept.length && kept[row + 1]);
    }

    private boolean isPointer(int row) {
        return story[row] < LIKELY && sheet.is(row, Fact.READ_MORE);
    }

    private boolean isByline(int row) {
        return story[row] < LIKELY
                && sheet.is(row, Fact.BYLINE)
                && sheet.fact(row, Fact.WORDS) <= LONGEST_BYLINE
                && !sheet.is(row, Fact.TERMINAL);
    }

    /** Whether a line ends as in "(Image: Getty)", "(Ada Example/AP)" or ". (Ada Example)". */
    private boolean isCaption(int row) {
        String text = sheet.text(row);
        boolean closed = text.endsWith(")") || text.endsWith("]");
        int open = closed ? Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) : -1;
        if (open < 0 || text.length() - open > LONGEST_NOTE) {
            return false;
        }
        String note = text.substring(open + 1, text.length() - 1);
        return sheet.is(row, Fact.CREDIT) && isCredit(note)
                || story[row] < SURE && isBehindSentence(text, open) && isName(note);
    }

    private static boolean isCredit(String note) {
        return note.indexOf(':') > 0
                || note.indexOf('/') > 0
                || note.endsWith("Images")
                || note.endsWith("Photo");
    }

    private static boolean isBehindSentence(String text, int open) {
        return open > 2
                && text.charAt(open - 1) == ' '
                && ".!?".indexOf(text.charAt(open - 2)) >= 0;
    }

    /** Whether a note begins with a capital and has several words, and is no sentence. */
    private static boolean isName(String note) {
        return note.indexOf(' ') > 0
                && Character.isUpperCase(note.charAt(0))
                && ".!?".indexOf(note.charAt(note.length() - 1)) < 0;
    }
}
