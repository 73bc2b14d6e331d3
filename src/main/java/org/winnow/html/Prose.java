package org.winnow.html;

/**
 * How much prose there is in each row and below each element: running sums over the rows, so that
 * an element's share is one subtraction.
 */
final class Prose {

    /** A row of fewer words is a label, a link or a heading rather than prose. */
    private static final float FEWEST_WORDS = 10;

    /** Prose of which a third is links is a list of links. */
    private static final float MOST_LINKED = 0.33f;

    private final Outline page;
    final float[] words;
    final float[] good;
    private final float[] wordSum;
    private final float[] goodSum;
    private final float[] visibleSum;
    private final float[] linkedSum;

    Prose(Outline page) {
        this.page = page;
        int rows = page.size();
        words = new float[rows];
        good = new float[rows];
        wordSum = new float[rows + 1];
        goodSum = new float[rows + 1];
        visibleSum = new float[rows + 1];
        linkedSum = new float[rows + 1];
        for (int row = 0; row < rows; row++) {
            words[row] = page.words().weight(row);
            good[row] = isGood(row) ? words[row] : 0;
            wordSum[row + 1] = wordSum[row] + words[row];
            goodSum[row + 1] = goodSum[row] + good[row];
            visibleSum[row + 1] = visibleSum[row] + page.rows().visible[row];
            linkedSum[row + 1] = linkedSum[row] + page.rows().linked[row];
        }
    }

    private boolean isGood(int row) {
        return words[row] >= FEWEST_WORDS
                && linkDensity(row) < MOST_LINKED
                && !page.rows().is(row, Mark.HIDDEN);
    }

    float linkDensity(int row) {
        return (float) page.rows().linked[row] / Math.max(1, page.rows().visible[row]);
    }

    /** The number of words in rows from one to another, exclusive. */
    float words(int from, int to) {
        return wordSum[to] - wordSum[from];
    }

    float good(int from, int to) {
        return goodSum[to] - goodSum[from];
    }

    float wordsBelow(int element) {
        return words(page.elements().from[element], page.elements().to[element]);
    }

    float goodBelow(int element) {
        return good(page.elements().from[element], page.elements().to[element]);
    }

    /** The share of characters within links, from one row to another, exclusive. */
    float linkDensity(int from, int to) {
        float visible = visibleSum[to] - visibleSum[from];
        return visible == 0 ? 0 : (linkedSum[to] - linkedSum[from]) / visible;
    }

    float linkDensityBelow(int element) {
        return linkDensity(page.elements().from[element], page.elements().to[element]);
    }

    /** The words of some rows. */
    float of(boolean[] some) {
        float sum = 0;
        for (int row = 0; row < some.length; row++) {
            sum += some[row] ? words[row] : 0;
        }
        return sum;
    }

    /** All words of prose on the page. */
    float total() {
        return goodSum[goodSum.length - 1];
    }

    /**
     * The element that the prose of the page stands in: from the body down to the child with the
     * most of it, as long as that child holds {@code share} of what its parent holds, and {@code
     * share} squared of the whole.
     */
    int container(float share) {
        Elements elements = page.elements();
        int[] best = new int[elements.size()];
        for (int element = 1; element < best.length; element++) {
            int above = elements.parent[element];
            if (best[above] == 0 || goodBelow(element) > goodBelow(best[above])) {
                best[above] = element;
            }
        }
        int at = 0;
        while (best[at] != 0
                && goodBelow(best[at]) >= share * goodBelow(at)
                && goodBelow(best[at]) >= share * share * total()) {
            at = best[at];
        }
        return at;
    }
}
