package org.winnow.html;

import java.util.Arrays;
import java.util.List;

/** A text with some of its ranges in each other's places, and where each piece stood before. */
final class Rearrangement {

    /** Ranges that hold ranges that are moved in their turn: deeper than any page nests them. */
    private static final int DEEPEST = 64;

    private final String before;
    private final List<Streamed.Swap> swaps;
    private final StringBuilder after;
    private final boolean[] done;
    private int left;
    private int[] starts = new int[16];
    private int[] origins = new int[16];
    private int pieces;

    /**
     * @param swaps in the order of where their ranges begin
     */
    Rearrangement(String before, List<Streamed.Swap> swaps) {
        this.before = before;
        this.swaps = swaps;
        this.after = new StringBuilder(before.length());
        this.done = new boolean[swaps.size()];
        this.left = done.length;
        copy(new Streamed.Swap(0, before.length(), 0), 0, 0);
    }

    /**
     * Whether all of the text is there, once: not if a range stands within the one that it changes
     * places with, or if two of them overlap.
     */
    boolean isWhole() {
        return left == 0 && after.length() == before.length();
    }

    String text() {
        return after.toString();
    }

    /** Where each piece begins in the new text. */
    int[] starts() {
        return Arrays.copyOf(starts, pieces);
    }

    /** Where each piece began in the old text. */
    int[] origins() {
        return Arrays.copyOf(origins, pieces);
    }

    /**
     * Copies a range, with what stands in its swaps' places.
     *
     * @param next the first swap that may begin in it
     */
    private void copy(Streamed.Swap range, int next, int depth) {
        int at = range.from();
        for (int i = next; i < swaps.size() && swaps.get(i).from() <= range.to(); i++) {
            Streamed.Swap swap = swaps.get(i);
            if (swap.from() >= at && swap.to() <= range.to() && depth < DEEPEST && !done[i]) {
                done[i] = true;
                left--;
                piece(at, swap.from());
                copy(swaps.get(swap.other()), swap.other() + 1, depth + 1);
                at = swap.to();
            }
        }
        piece(at, range.to());
    }

    private void piece(int from, int to) {
        if (from < to && after.length() + to - from <= before.length()) {
            if (pieces == starts.length) {
                starts = Arrays.copyOf(starts, 2 * pieces);
                origins = Arrays.copyOf(origins, 2 * pieces);
            }
            starts[pieces] = after.length();
            origins[pieces++] = from;
            after.append(before, from, to);
        }
    }
}
