package org.winnow.html;

/** Drops what is kept twice: twins for phones, a story repeated for printing, pull quotes. */
final class Repeats {

    /** A shorter row repeats others by chance. */
    private static final float SHORTEST = 20;

    /** Lines of a song or poem may stand twice in a row. */
    private static final float SHORTEST_TWIN = 12;

    /** Words of a run, as shingles mostly have (Broder, 1997): shorter ones recur in any story. */
    private static final int GRAM = 4;

    /** A row of which more than this stood before is a repetition. */
    private static final float REPEATED = 0.85f;

    private final Reading page;
    private final Selection selection;
    private final RowWords words;

    Repeats(Reading page, Selection selection) {
        this.page = page;
        this.selection = selection;
        this.words = page.outline().words();
    }

    void drop() {
        twins();
        IntIndex seen = new IntIndex(longWords());
        for (int row = 0; row < page.outline().size(); row++) {
            if (isLong(row) && stoodBefore(row, seen)) {
                selection.drop(row);
            }
        }
    }

    private boolean isLong(int row) {
        return selection.keeps(row) && page.prose().words[row] >= SHORTEST;
    }

    private int longWords() {
        int count = 0;
        for (int row = 0; row < page.outline().size(); row++) {
            count += isLong(row) ? words.count(row) : 0;
        }
        return count;
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

    /** Whether nearly all runs of words of a row are among those seen, to which it adds its own. */
    private boolean stoodBefore(int row, IntIndex seen) {
        int known = 0;
        for (int i = words.from(row); i + GRAM <= words.to(row); i++) {
            int gram = 0;
            for (int w = i; w < i + GRAM; w++) {
                gram = gram * 1_000_003 + words.hash(w);
            }
            int before = seen.size();
            seen.of(gram);
            known += seen.size() == before ? 1 : 0;
        }
        int grams = words.count(row) - GRAM + 1;
        return grams > 0
                && known > REPEATED * grams
                && !page.outline().rows().is(row, Mark.HEADING);
    }
}
