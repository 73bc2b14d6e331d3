package org.winnow.format;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How deep the items of one list are nested. Pages skip levels and begin in the middle; here the
 * first item has depth 1, and no item is more than one deeper than the item before.
 */
final class Depths {

    /** What is nested deeper than this is layout, and its indentation would outgrow the text. */
    private static final int DEEPEST = 12;

    private final Deque<Integer> open = new ArrayDeque<>();

    /** The depth of the next item, from 1, given the level that the page shows. */
    int next(int level) {
        while (!open.isEmpty() && open.getLast() > level) {
            open.removeLast();
        }
        if (open.isEmpty() || open.getLast() < level && open.size() < DEEPEST) {
            open.addLast(level);
        }
        return open.size();
    }
}
