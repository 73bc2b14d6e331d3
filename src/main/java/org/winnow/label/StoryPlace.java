package org.winnow.label;

/** Where the story stands on its page: the run of rows in which most of what is kept lies. */
final class StoryPlace {

    /** A row inside the story's run that is not kept costs as much as so many words. */
    private static final float GAP = 4;

    /** No single row outweighs a whole box of others. */
    private static final float MOST = 60;

    final boolean[] kept;
    final int start;
    final int end;

    /** The run of the most kept words; empty, at the page's end, if nothing is kept. */
    StoryPlace(Sheet sheet, boolean[] kept) {
        this.kept = kept;
        float best = 0;
        float sum = 0;
        int from = 0;
        int bestFrom = kept.length;
        int bestTo = kept.length;
        for (int row = 0; row < kept.length; row++) {
            float words = Math.min(MOST, 1 + sheet.fact(row, Sheet.Fact.WORDS));
            sum += kept[row] ? words : -GAP;
            if (sum <= 0) {
                sum = 0;
                from = row + 1;
            } else if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = row + 1;
            }
        }
        start = bestFrom;
        end = bestTo;
    }

    boolean isEmpty() {
        return start == end;
    }

    boolean isBefore(int row) {
        return row < start;
    }

    boolean isAfter(int row) {
        return row >= end && !isEmpty();
    }

    boolean isInside(int row) {
        return row >= start && row < end;
    }
}
