package org.winnow.html;

/** What a row is by itself, where it stands on the page, and what stands around it. */
final class RowFeatures {

    /** Neighbours on each side that are looked at one by one. */
    private static final int NEIGHBOURS = 3;

    /** Half widths of the windows of rows that are looked at as a whole. */
    private static final int[] WINDOWS = {4, 10};

    /** More images between two rows tell nothing more. */
    private static final int MOST_MEDIA = 9;

    private final Rows rows;
    private final Elements elements;
    private final Prose prose;
    private final int size;

    RowFeatures(Outline page, Prose prose) {
        this.rows = page.rows();
        this.elements = page.elements();
        this.prose = prose;
        this.size = page.size();
    }

    void fill(Columns columns) {
        own(columns);
        kind(columns);
        place(columns);
        page(columns);
        for (int distance = 1; distance <= NEIGHBOURS; distance++) {
            neighbour(columns, "prev" + distance, -distance);
            neighbour(columns, "next" + distance, distance);
        }
        for (int width : WINDOWS) {
            window(columns, width);
        }
        headingAbove(columns);
    }

    private void own(Columns columns) {
        float[] density = columns.add("link_density");
        float[] links = columns.add("links");
        float[] linkFirst = columns.add("link_first");
        float[] bold = columns.add("bold_share");
        float[] italic = columns.add("italic_share");
        float[] media = columns.add("media");
        float[] gap = columns.add("gap");
        float[] breaks = columns.add("breaks");
        for (int row = 0; row < size; row++) {
            float visible = Math.max(1, rows.visible[row]);
            density[row] = prose.linkDensity(row);
            links[row] = rows.links[row];
            linkFirst[row] = rows.is(row, Mark.LINK) ? 1 : 0;
            bold[row] = rows.bold[row] / visible;
            italic[row] = rows.italic[row] / visible;
            media[row] = Math.min(MOST_MEDIA, rows.media[row]);
            gap[row] = Math.max(0, rows.gap[row]);
            breaks[row] = rows.breaks[row];
        }
    }

    private void kind(Columns columns) {
        float[] tag = columns.add("tag");
        float[] heading = columns.add("heading_level");
        for (int row = 0; row < size; row++) {
            int element = rows.element[row];
            tag[row] = tag(elements.node(element).normalName());
            heading[row] = elements.is(element, Mark.HEADING) ? elements.headingLevel(element) : 0;
        }
    }

    /** Paragraphs at one end, containers at the other. */
    private static int tag(String name) {
        return switch (name) {
            case "p" -> 0;
            case "blockquote" -> 1;
            case "pre" -> 2;
            case "h2", "h3" -> 3;
            case "h1", "h4", "h5", "h6" -> 4;
            case "li" -> 5;
            case "dt", "dd" -> 6;
            case "tr", "td", "th" -> 7;
            case "div" -> 8;
            case "section", "article", "main" -> 9;
            case "figcaption", "caption" -> 10;
            default -> 11;
        };
    }

    private void place(Columns columns) {
        float[] position = columns.add("position");
        float[] wordsBefore = columns.add("words_before");
        float[] goodBefore = columns.add("good_before");
        float[] goodAfter = columns.add("good_after");
        float[] middle = columns.add("from_middle");
        int median = median();
        for (int row = 0; row < size; row++) {
            position[row] = (row + 1f) / size;
            wordsBefore[row] = prose.words(0, row) / Math.max(1, prose.words(0, size));
            goodBefore[row] = prose.good(0, row);
            goodAfter[row] = prose.good(row + 1, size);
            middle[row] = row - median;
        }
    }

    /** The row in which half of the page's prose is reached. */
    private int median() {
        int row = 0;
        while (row < size && prose.good(0, row + 1) < prose.total() / 2) {
            row++;
        }
        return row;
    }

    private void page(Columns columns) {
        float[] total = columns.add("page_good");
        float[] density = columns.add("page_density");
        for (int row = 0; row < size; row++) {
            total[row] = prose.total();
            density[row] = prose.linkDensity(0, size);
        }
    }

    private void neighbour(Columns columns, String name, int distance) {
        float[] words = columns.add(name + "_words");
        float[] density = columns.add(name + "_density");
        float[] same = columns.add(name + "_tag");
        for (int row = 0; row < size; row++) {
            int other = row + distance;
            boolean there = other >= 0 && other < size;
            words[row] = there ? prose.words[other] : -1;
            density[row] = there ? prose.linkDensity(other) : -1;
            same[row] = there ? kinship(row, other) : -1;
        }
    }

    /** 3: the same element, 2: of one parent, 1: of one grandparent. */
    private int kinship(int row, int other) {
        int one = rows.element[row];
        int two = rows.element[other];
        int degree = 3;
        while (degree > 0 && one != two) {
            one = Math.max(0, elements.parent[one]);
            two = Math.max(0, elements.parent[two]);
            degree--;
        }
        return degree;
    }

    private void window(Columns columns, int width) {
        float[] good = columns.add("window" + width + "_good");
        float[] density = columns.add("window" + width + "_density");
        float[] mean = columns.add("window" + width + "_words");
        for (int row = 0; row < size; row++) {
            int from = Math.max(0, row - width);
            int to = Math.min(size, row + width + 1);
            float words = prose.words(from, to);
            good[row] = prose.good(from, to) / Math.max(1, words);
            density[row] = prose.linkDensity(from, to);
            mean[row] = words / (to - from);
        }
    }

    private void headingAbove(Columns columns) {
        float[] distance = columns.add("heading_distance");
        float[] level = columns.add("heading_above");
        float[] linked = columns.add("heading_linked");
        float[] words = columns.add("heading_words");
        int heading = -1;
        for (int row = 0; row < size; row++) {
            distance[row] = heading < 0 ? -1 : row - heading;
            words[row] = heading < 0 ? -1 : prose.words(heading + 1, row);
            linked[row] = heading < 0 ? -1 : prose.linkDensity(heading);
            level[row] = heading < 0 ? 0 : elements.headingLevel(rows.element[heading]);
            heading = rows.is(row, Mark.HEADING) ? row : heading;
        }
    }
}
