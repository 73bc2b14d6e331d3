package org.winnow.html;

import java.util.Map;

/** The marks that elements have by their classes and ids. */
final class Names {

    private static final IntIndex WORDS;
    private static final long[] MARKS;

    static {
        Map<String, Long> names = Mark.read("names.txt");
        WORDS = new IntIndex(names.size());
        MARKS = new long[names.size()];
        names.forEach((word, marks) -> MARKS[WORDS.of(Tokens.hash(word))] = marks);
    }

    /** The frame around an embedded post is this many levels above it at the most. */
    private static final int EMBED_LEVELS = 2;

    private final Elements elements;

    /** By the elements' labels. */
    private final long[] named;

    Names(Elements elements) {
        this.elements = elements;
        this.named = elements.tokens().sets(WORDS, MARKS);
    }

    /** Whether the element, or one of so many above it, bears a name with the mark. */
    boolean is(int element, Mark mark, int levels) {
        int at = element;
        for (int level = 0; level <= levels && at > 0; level++) {
            if (mark.in(named[elements.label[at]])) {
                return true;
            }
            at = elements.parent[at];
        }
        return false;
    }

    /** Whether the element stands in a quote that, or whose frame, embeds somebody's post. */
    boolean isEmbed(int element) {
        int quote = elements.nearest(element, Mark.QUOTE);
        return quote >= 0 && is(quote, Mark.EMBED, EMBED_LEVELS);
    }
}
