package org.winnow.html;

/**
 * What a row has in common with others: rows of the same make (element and class of it and of its
 * parent), and repeated siblings such as the cards of a feed or the comments of a thread.
 */
final class GroupFeatures {

    /** As many siblings of one make are a series. */
    private static final int SERIES = 3;

    /** An element with a like sibling: the twin columns of a layout, not only series. */
    private static final int PAIR = 2;

    private final Rows rows;
    private final Elements elements;
    private final Prose prose;
    private final int size;
    private final int[] make;

    GroupFeatures(Outline page, Prose prose) {
        this.rows = page.rows();
        this.elements = page.elements();
        this.prose = prose;
        this.size = page.size();
        this.make = new int[elements.size()];
        for (int element = 0; element < make.length; element++) {
            make[element] =
                    elements.node(element).normalName().hashCode() * 31
                            + (element == 0
                                    ? elements.node(0).attr("class").hashCode()
                                    : elements.tokens().classHash(elements.label[element]));
        }
    }

    void fill(Columns columns, int titleRow) {
        sameMake(columns);
        siblings(columns, titleRow);
    }

    private void sameMake(Columns columns) {
        IntIndex index = new IntIndex(size);
        int[] group = new int[size];
        Sums sums = new Sums(size);
        for (int row = 0; row < size; row++) {
            int element = rows.element[row];
            int above = Math.max(0, elements.parent[element]);
            group[row] = index.of(((long) make[element] << 32) ^ make[above]);
            sums.add(group[row], row);
        }
        float[] count = columns.add("make_count");
        float[] share = columns.add("make_words");
        float[] good = columns.add("make_good");
        float[] mean = columns.add("make_mean");
        float[] density = columns.add("make_density");
        float[] led = columns.add("make_link_first");
        for (int row = 0; row < size; row++) {
            int g = group[row];
            count[row] = sums.count[g];
            share[row] = sums.words[g] / Math.max(1, prose.words(0, size));
            good[row] = sums.good[g] / Math.max(1, prose.total());
            mean[row] = sums.words[g] / sums.count[g];
            density[row] = sums.linked[g] / Math.max(1, sums.visible[g]);
            led[row] = sums.linkFirst[g] / sums.count[g];
        }
    }

    /** Running sums over the rows of each group. */
    private final class Sums {
        final float[] count;
        final float[] words;
        final float[] good;
        final float[] linked;
        final float[] visible;
        final float[] linkFirst;

        Sums(int groups) {
            count = new float[groups];
            words = new float[groups];
            good = new float[groups];
            linked = new float[groups];
            visible = new float[groups];
            linkFirst = new float[groups];
        }

        void add(int group, int row) {
            count[group]++;
            words[group] += prose.words[row];
            good[group] += prose.good[row];
            linked[group] += rows.linked[row];
            visible[group] += rows.visible[row];
            linkFirst[group] += rows.is(row, Mark.LINK) ? 1 : 0;
        }
    }

    private void siblings(Columns columns, int titleRow) {
        int[] group = new int[elements.size()];
        int[] count = new int[elements.size()];
        int[] first = new int[elements.size()];
        float[] words = new float[elements.size()];
        float[] density = new float[elements.size()];
        IntIndex index = new IntIndex(elements.size());
        for (int e = 1; e < group.length; e++) {
            group[e] = index.of(((long) make[e] << 32) ^ elements.parent[e]);
            if (elements.to[e] > elements.from[e]) {
                int g = group[e];
                first[g] = count[g] == 0 ? e : first[g];
                count[g]++;
                words[g] += prose.wordsBelow(e);
                density[g] += prose.linkDensityBelow(e);
            }
        }
        near(columns, new Series(group, count, first, words, density), titleRow);
        far(columns, new Series(group, count, first, words, density));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared: five columns that go together
    private record Series(int[] group, int[] count, int[] first, float[] words, float[] density) {
        int count(int element) {
            return count[group[element]];
        }
    }

    /** The nearest element that is one of a series. */
    private void near(Columns columns, Series series, int titleRow) {
        float[] count = columns.add("series_count");
        float[] mean = columns.add("series_mean");
        float[] density = columns.add("series_density");
        float[] first = columns.add("series_first");
        float[] heads = columns.add("series_heads");
        float[] title = columns.add("series_title");
        float[] words = columns.add("series_words");
        for (int row = 0; row < size; row++) {
            int at = rows.element[row];
            while (at > 0 && series.count(at) < SERIES) {
                at = elements.parent[at];
            }
            if (at > 0) {
                int g = series.group[at];
                count[row] = series.count[g];
                mean[row] = series.words[g] / series.count[g];
                density[row] = series.density[g] / series.count[g];
                first[row] = series.first[g] == at ? 1 : 0;
                heads[row] = linkedHeadings(at) > 0 ? 1 : 0;
                title[row] = elements.holds(at, titleRow) ? 1 : 0;
                words[row] = prose.wordsBelow(at);
            }
        }
    }

    /** Linked headings among the first rows of an element: it is a teaser. */
    private int linkedHeadings(int element) {
        int found = 0;
        int end = Math.min(elements.to[element], elements.from[element] + SERIES);
        for (int row = elements.from[element]; row < end; row++) {
            found += rows.is(row, Mark.HEADING) && prose.linkDensity(row) > 0.5f ? 1 : 0;
        }
        return found;
    }

    /** The farthest element that has a like sibling. */
    private void far(Columns columns, Series series) {
        int[] farthest = new int[elements.size()];
        for (int e = 1; e < farthest.length; e++) {
            int above = farthest[elements.parent[e]];
            farthest[e] = above == 0 && series.count(e) >= PAIR ? e : above;
        }
        float[] count = columns.add("far_count");
        float[] mean = columns.add("far_mean");
        float[] density = columns.add("far_density");
        float[] good = columns.add("far_good");
        for (int row = 0; row < size; row++) {
            int at = farthest[rows.element[row]];
            if (at > 0) {
                int g = series.group[at];
                count[row] = series.count[g];
                mean[row] = series.words[g] / series.count[g];
                density[row] = series.density[g] / series.count[g];
                good[row] = prose.goodBelow(at) / Math.max(1, prose.total());
            }
        }
    }
}
