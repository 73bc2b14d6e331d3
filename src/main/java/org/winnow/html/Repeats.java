package org.winnow.html;

import java.util.HashSet;
import java.util.Set;

/** Drops what is kept twice: twins for phones, a story repeated for printing, pull quotes. */
final class Repeats {

    /** A shorter row repeats others by chance. */
    private static final float SHORTEST = 20;

    /** Lines of a song or poem may stand twice in a row. */
    private static final float SHORTEST_TWIN = 12;

    private static final int GRAM = 4;

    /** A row of which more than this stood before is a repetition. */
    private static final float REPEATED = 0.85f;

    private final Reading page;
    private final Selection selection;
    private final Set<Integer> seen = new HashSet<>();

    Repeats(Reading page, Selection selection) {
        this.page = page;
        this.selection = selection;
    }

    void drop() {
        twins();
        for (int row = 0; row < page.outline().size(); row++) {
            if (selection.keeps(row) && page.prose().words[row] >= SHORTEST && stoodBefore(row)) {
                selection.drop(row);
            }
        }
    }

    /** Of two equal rows in a row one is for phones. */
    private void twins() {
        for (int row = 1; row < page.outline().size(); row++) {
            if (selection.keeps(row)
                    && selection.keeps(row - 1)
                    && page.prose().words[row] >= SHORTEST_TWIN
                    && text(row).equals(text(row - 1))) {
                selection.drop(row);
            }
        }
    }

    private String text(int row) {
        return page.outline().rows().texts().get(row);
    }

    private boolean stoodBefore(int row) {
        int[] words = WordBag.hashes(text(row));
        int known = 0;
        for (int i = 0; i + GRAM <= words.length; i++) {
            int gram = 0;
            for (int w = i; w < i + GRAM; w++) {
                gram = gram * 1_000_003 + words[w];
            }
            known += seen.add(gram) ? 0 : 1;
        }
        int grams = words.length - GRAM + 1;
        return grams > 0
                && known > REPEATED * grams
                && !page.outline().rows().is(row, Mark.HEADING);
    }
}
