package org.winnow.html;

/**
 * Takes back that text is hidden where a script is to show it: what holds much of a page's prose is
 * a story that waits for a click or for the page to load, not a note for screen readers.
 */
final class Reveal {

    /** From this share of the page's prose on, hidden text waits to be shown. */
    private static final float SHARE = 0.25f;

    /** A shorter row is no prose. */
    private static final float PROSE = 10;

    private final Outline page;
    private final float[] sum;

    private Reveal(Outline page) {
        this.page = page;
        this.sum = new float[page.size() + 1];
        for (int row = 0; row < page.size(); row++) {
            float words = page.words().weight(row);
            sum[row + 1] = sum[row] + (words >= PROSE ? words : 0);
        }
    }

    static void read(Outline page) {
        Elements elements = page.elements();
        Reveal reveal = null;
        for (int element = 1; element < elements.size(); element++) {
            if (elements.is(element, Mark.HIDDEN)
                    && elements.to[element] > elements.from[element]) {
                reveal = reveal == null ? new Reveal(page) : reveal;
                reveal.check(element);
            }
        }
    }

    private void check(int element) {
        int from = page.elements().from[element];
        int to = page.elements().to[element];
        float all = sum[page.size()];
        if (all > 0 && sum[to] - sum[from] >= SHARE * all) {
            page.elements().marks[element] &= ~Mark.HIDDEN.bit();
            for (int row = from; row < to; row++) {
                page.rows().marks[row] &= ~Mark.HIDDEN.bit();
            }
            again(element);
        }
    }

    /** Hidden elements within stay hidden, unless they are revealed in their turn. */
    private void again(int revealed) {
        Elements elements = page.elements();
        for (int e = revealed + 1;
                e < elements.size() && elements.depth[e] > elements.depth[revealed];
                e++) {
            if (elements.is(e, Mark.HIDDEN)) {
                for (int row = elements.from[e]; row < elements.to[e]; row++) {
                    page.rows().marks[row] |= Mark.HIDDEN.bit();
                }
            }
        }
    }
}
