package org.winnow.html;

import java.util.Arrays;
import java.util.List;
import org.jsoup.parser.Parser;
import org.winnow.article.Limits;
import org.winnow.site.EditedMarkup;

/**
 * Markup with the parts in their places that came late: a page that is streamed holds placeholders,
 * and behind its footer the hidden parts that a script would move there. What a placeholder shows
 * until then takes the part's place in turn, so that the text is the same, but for its order.
 */
final class Streamed {

    /** What every late part has in its tag (React: {@code <div hidden id="S:1">}). */
    private static final String SIGN = "<div hidden id=\"S:";

    /** Where its capital stands. */
    private static final int CAPITAL = SIGN.indexOf('S');

    private final EditedMarkup markup;
    private final String text;

    /** Where each piece begins in the text, and where it stood before. */
    private final int[] starts;

    private final int[] origins;

    private Streamed(EditedMarkup markup, String text, int[] starts, int[] origins) {
        this.markup = markup;
        this.text = text;
        this.starts = starts;
        this.origins = origins;
    }

    /**
     * The markup in its order as shown; nearly always as it came, which costs one look. Where tags
     * are so spoilt that other text would be seen than before, nothing is moved.
     */
    static Streamed of(EditedMarkup markup, Limits limits) {
        String source = markup.text();
        List<Swap> swaps = hasLateParts(source) ? new LateParts(source).swaps() : List.of();
        if (!swaps.isEmpty()) {
            Rearrangement moved = new Rearrangement(source, swaps);
            if (moved.isWhole() && seen(moved.text(), limits) == seen(source, limits)) {
                return new Streamed(markup, moved.text(), moved.starts(), moved.origins());
            }
        }
        return new Streamed(markup, source, new int[] {0}, new int[] {0});
    }

    /** Looks for the one capital of the sign: all else of it stands on every page all over. */
    private static boolean hasLateParts(String source) {
        int capital = source.indexOf('S');
        while (capital >= 0 && !source.startsWith(SIGN, capital - CAPITAL)) {
            capital = source.indexOf('S', capital + 1);
        }
        return capital >= 0;
    }

    /** A number that stands for all letters that are seen, whatever their order. */
    private static long seen(String markup, Limits limits) {
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
        long sum = 0;
        for (String row :
                Segmenter.cut(parser.parseInput(markup, "").body(), limits).rows().texts()) {
            for (int at = 0; at < row.length(); at++) {
                long letter = Characters.isBlank(row.charAt(at)) ? 0 : row.charAt(at);
                sum += letter * letter * letter;
            }
        }
        return sum;
    }

    /**
     * A range of the markup, and the one that it changes places with.
     *
     * @param other the number of the swap, in the order of their ranges, that tells it from the
     *     other side
     */
    record Swap(int from, int to, int other) {}

    /** What is to be parsed. */
    String text() {
        return text;
    }

    /** Where a run of the text from one offset to another, exclusive, stood as the page came. */
    int[] origin(int from, int to) {
        int start = before(from);
        int end = to > from ? before(to - 1) + 1 : start;
        return new int[] {markup.origin(start), markup.origin(end)};
    }

    private int before(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        int piece = at >= 0 ? at : -at - 2;
        return origins[piece] + offset - starts[piece];
    }
}
