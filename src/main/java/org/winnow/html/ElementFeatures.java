package org.winnow.html;

import java.util.Locale;

/** What the elements around a row are, and what else they hold. */
final class ElementFeatures {

    /** Elements above a row that are looked at one by one, its own block element included. */
    private static final int ANCESTORS = 5;

    /** A box is the largest element that does not hold the story: less prose than this share. */
    private static final float BOX = 0.35f;

    private static final Mark[] SURROUNDINGS = {
        Mark.SECTION, Mark.ARTICLE, Mark.MAIN, Mark.HEADER, Mark.FOOTER, Mark.NAV, Mark.ASIDE,
        Mark.DIALOG, Mark.DETAILS, Mark.FORM, Mark.BUTTON, Mark.LIST, Mark.ITEM, Mark.TABLE,
        Mark.CAPTION, Mark.FIGURE, Mark.QUOTE, Mark.CODE, Mark.NOSCRIPT, Mark.TIME, Mark.HIDDEN,
        Mark.ARIA_HIDDEN
    };

    private final Rows rows;
    private final Elements elements;
    private final Prose prose;
    private final int size;

    ElementFeatures(Outline page, Prose prose) {
        this.rows = page.rows();
        this.elements = page.elements();
        this.prose = prose;
        this.size = page.size();
    }

    void fill(Columns columns) {
        for (Mark mark : SURROUNDINGS) {
            within(columns, mark);
        }
        depth(columns);
        holder(columns, Mark.ARTICLE);
        holder(columns, Mark.MAIN);
        container(columns, "container80", 0.8f);
        container(columns, "container50", 0.5f);
        for (int step = 0; step < ANCESTORS; step++) {
            ancestor(columns, step);
        }
        box(columns);
    }

    private void within(Columns columns, Mark mark) {
        float[] within = columns.add("in_" + mark.name().toLowerCase(Locale.ROOT));
        for (int row = 0; row < size; row++) {
            within[row] = rows.is(row, mark) ? 1 : 0;
        }
    }

    private void depth(Columns columns) {
        float[] depth = columns.add("depth");
        for (int row = 0; row < size; row++) {
            depth[row] = elements.depth[rows.element[row]];
        }
    }

    /** How much of the page's prose the nearest such element holds. */
    private void holder(Columns columns, Mark mark) {
        float[] share = columns.add(mark.name().toLowerCase(Locale.ROOT) + "_good");
        for (int row = 0; row < size; row++) {
            int holder = elements.nearest(rows.element[row], mark);
            share[row] = holder < 0 ? -1 : share(holder);
        }
    }

    private float share(int element) {
        return prose.goodBelow(element) / Math.max(1, prose.total());
    }

    /** Steps from the row up to what it shares with the container, and from there down to it. */
    private void container(Columns columns, String name, float share) {
        float[] up = columns.add(name + "_up");
        float[] gap = columns.add(name + "_gap");
        int container = prose.container(share);
        for (int row = 0; row < size; row++) {
            int common = elements.common(rows.element[row], container);
            up[row] = elements.depth[rows.element[row]] - elements.depth[common];
            gap[row] = elements.depth[container] - elements.depth[common];
        }
    }

    private void ancestor(Columns columns, int step) {
        float[] good = columns.add("above" + step + "_good");
        float[] density = columns.add("above" + step + "_density");
        float[] words = columns.add("above" + step + "_words");
        float[] count = columns.add("above" + step + "_rows");
        float[] quality = columns.add("above" + step + "_quality");
        for (int row = 0; row < size; row++) {
            int above = above(rows.element[row], step);
            good[row] = share(above);
            density[row] = prose.linkDensityBelow(above);
            words[row] = prose.wordsBelow(above);
            count[row] = elements.to[above] - elements.from[above];
            quality[row] = prose.goodBelow(above) / Math.max(1, words[row]);
        }
    }

    private int above(int element, int steps) {
        int at = element;
        for (int step = 0; step < steps && at > 0; step++) {
            at = elements.parent[at];
        }
        return at;
    }

    private void box(Columns columns) {
        float[] words = columns.add("box_words");
        float[] density = columns.add("box_density");
        float[] count = columns.add("box_rows");
        float[] level = columns.add("box_level");
        float[] index = columns.add("box_index");
        float[] good = columns.add("box_good");
        float[] quality = columns.add("box_quality");
        int[] boxes = boxes();
        for (int row = 0; row < size; row++) {
            int box = boxes[rows.element[row]];
            words[row] = prose.wordsBelow(box);
            density[row] = prose.linkDensityBelow(box);
            count[row] = elements.to[box] - elements.from[box];
            level[row] = elements.depth[rows.element[row]] - elements.depth[box];
            index[row] = row - elements.from[box];
            good[row] = share(box);
            quality[row] = prose.goodBelow(box) / Math.max(1, words[row]);
        }
    }

    /** For each element the highest one around it that is a box, else the element itself. */
    private int[] boxes() {
        int[] boxes = new int[elements.size()];
        for (int element = 0; element < boxes.length; element++) {
            int above = Math.max(0, elements.parent[element]);
            boxes[element] = share(boxes[above]) < BOX ? boxes[above] : element;
        }
        return boxes;
    }
}
