package org.winnow.html;

/** A judgement by hand: the rows of prose within the container of most of the page's prose. */
final class Rough {

    private static final float SHARE = 0.8f;

    private static final long CHAFF =
            Mark.HIDDEN.bit()
                    | Mark.NAV.bit()
                    | Mark.FOOTER.bit()
                    | Mark.ASIDE.bit()
                    | Mark.FORM.bit()
                    | Mark.BUTTON.bit()
                    | Mark.CAPTION.bit()
                    | Mark.FIGURE.bit()
                    | Mark.DIALOG.bit()
                    | Mark.NOSCRIPT.bit();

    private Rough() {}

    static boolean[] kept(Outline page, Prose prose) {
        boolean[] kept = new boolean[page.size()];
        int container = prose.container(SHARE);
        int first = -1;
        int last = -1;
        for (int row = page.elements().from[container];
                row < page.elements().to[container];
                row++) {
            if (prose.good[row] > 0
                    && (page.rows().marks[row] & CHAFF) == 0
                    && !page.rows().is(row, Mark.HEADING)) {
                first = first < 0 ? row : first;
                last = row;
            }
        }
        for (int row = Math.max(0, first); row <= last; row++) {
            float density = prose.linkDensity(row);
            boolean list = page.rows().is(row, Mark.LIST);
            kept[row] =
                    (page.rows().marks[row] & CHAFF) == 0
                            && (prose.good[row] > 0
                                    || (prose.words[row] > 0
                                            && density < 0.5f
                                            && (!list || density < 0.2f)));
        }
        return kept;
    }
}
