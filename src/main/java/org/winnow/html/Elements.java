package org.winnow.html;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/**
 * The elements of a page in document order, as flat arrays: an element's number is its place. The
 * rows of text below an element are {@code from[e]} to {@code to[e]}, exclusive, so that whatever
 * is summed over rows is known for every element by two look-ups.
 */
final class Elements {

    private static final int FIRST_CAPACITY = 1024;

    private int size;
    private final Tokens tokens = new Tokens();
    Element[] nodes = new Element[FIRST_CAPACITY];
    int[] parent = new int[FIRST_CAPACITY];
    int[] depth = new int[FIRST_CAPACITY];

    /** What the element is called: see {@link Tokens}. The body has no label. */
    int[] label = new int[FIRST_CAPACITY];

    int[] from = new int[FIRST_CAPACITY];
    int[] to = new int[FIRST_CAPACITY];

    /** What the element is by itself, a set of {@link Mark}s. */
    long[] marks = new long[FIRST_CAPACITY];

    /** What the element and all around it are. */
    long[] within = new long[FIRST_CAPACITY];

    int size() {
        return size;
    }

    /** The words of the elements' classes and ids. */
    Tokens tokens() {
        return tokens;
    }

    Element node(int element) {
        return nodes[element];
    }

    boolean is(int element, Mark mark) {
        return mark.in(marks[element]);
    }

    boolean isWithin(int element, Mark mark) {
        return mark.in(within[element]);
    }

    /** Adds an element below {@code above} (-1: none), and returns its number. */
    int add(Element node, int above, int itsLabel, long itsMarks) {
        if (size == nodes.length) {
            grow();
        }
        nodes[size] = node;
        parent[size] = above;
        depth[size] = above < 0 ? 0 : depth[above] + 1;
        label[size] = itsLabel;
        marks[size] = itsMarks;
        within[size] = above < 0 ? itsMarks : within[above] | itsMarks;
        return size++;
    }

    private void grow() {
        int capacity = size * 2;
        nodes = Arrays.copyOf(nodes, capacity);
        parent = Arrays.copyOf(parent, capacity);
        depth = Arrays.copyOf(depth, capacity);
        label = Arrays.copyOf(label, capacity);
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        marks = Arrays.copyOf(marks, capacity);
        within = Arrays.copyOf(within, capacity);
    }

    /** The nearest element with the mark, from {@code element} upwards; -1 if there is none. */
    int nearest(int element, Mark mark) {
        int at = isWithin(element, mark) ? element : -1;
        while (at >= 0 && !is(at, mark)) {
            at = parent[at];
        }
        return at;
    }

    /** Whether a row stands in an element. */
    boolean holds(int element, int row) {
        return row >= from[element] && row < to[element];
    }

    /** The level of the heading that an element is or stands in, 0 for none. */
    int headingLevel(int element) {
        int heading = nearest(element, Mark.HEADING);
        return heading < 0 ? 0 : nodes[heading].normalName().charAt(1) - '0';
    }

    /** The lowest element that holds both. */
    int common(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (depth[a] >= depth[b]) {
                a = parent[a];
            } else {
                b = parent[b];
            }
        }
        return a;
    }
}
