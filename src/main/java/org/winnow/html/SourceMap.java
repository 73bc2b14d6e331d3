package org.winnow.html;

import java.util.List;

/**
 * Finds the text nodes of a parsed page again in its source. The parser could track positions
 * itself, but that takes half as long again as parsing; reading the source once more, from tag to
 * tag, takes a tenth.
 *
 * <p>The runs of text between tags are compared with the text nodes one by one. Both come in the
 * same order, but for what the parser had to move out of tables; runs that the page does not show
 * as text are stepped over. A node is made of several runs where the parser ignored a tag.
 */
final class SourceMap {

    /** How far a text node is looked for when it is not the next run: bounds the work. */
    private static final int REACH = 400;

    private static final int NONE = -1;

    private final TextRuns runs;

    /** The run that the text node found last ends with. */
    private int last;

    private SourceMap(TextRuns runs) {
        this.runs = runs;
    }

    /**
     * Where each text node begins and ends in the source, without the white space around it: two
     * offsets a node. A node that is not found again has an empty place after the one before.
     */
    static int[] places(String source, List<String> textNodes) {
        SourceMap map = new SourceMap(TextRuns.of(source));
        int[] places = new int[textNodes.size() * 2];
        int next = 0;
        int end = 0;
        for (int node = 0; node < textNodes.size(); node++) {
            int run = map.find(textNodes.get(node), next);
            places[2 * node] = run == NONE ? end : map.runs.from(run);
            if (run != NONE) {
                end = map.runs.to(map.last);
                next = map.last + 1;
            }
            places[2 * node + 1] = end;
        }
        return places;
    }

    /** The same in the markup as it came, before anything was changed or moved. */
    static int[] places(Streamed markup, List<String> textNodes) {
        int[] places = places(markup.text(), textNodes);
        for (int i = 0; i < places.length; i += 2) {
            int[] origin = markup.origin(places[i], places[i + 1]);
            places[i] = origin[0];
            places[i + 1] = origin[1];
        }
        return places;
    }

    /** The run that a text node begins with; one that it only starts like, if there is no other. */
    private int find(String text, int expected) {
        int start = Characters.afterBlank(text, 0);
        int ahead = Math.min(runs.size(), expected + REACH);
        int behind = Math.max(0, expected - REACH);
        int like = NONE;
        for (int run = expected; run < ahead; run++) {
            if (runs.mayBegin(run, text.charAt(start))) {
                if (begins(run, text, start)) {
                    return run;
                }
                like = like == NONE && text.startsWith(runs.text(run), start) ? run : like;
            }
        }
        for (int run = expected - 1; run >= behind; run--) {
            if (runs.mayBegin(run, text.charAt(start)) && begins(run, text, start)) {
                return run;
            }
        }
        last = like;
        return like;
    }

    /** Whether a text node begins with this run; then {@link #last} is the one it ends with. */
    private boolean begins(int first, String text, int start) {
        last = runs.is(first, text, start) ? first : last(first, text, start);
        return last != NONE;
    }

    /** The run that a text node ends with if it begins with this one; none if it does not. */
    private int last(int first, String text, int start) {
        int at = start;
        for (int run = first; run < runs.size(); run++) {
            String part = runs.text(run);
            int from = Characters.afterBlank(part, 0);
            for (int i = from; i < part.length(); i = Characters.afterBlank(part, i + 1)) {
                if (at == text.length() || text.charAt(at) != part.charAt(i)) {
                    return NONE;
                }
                at = Characters.afterBlank(text, at + 1);
            }
            if (at == text.length()) {
                return run;
            }
        }
        return NONE;
    }
}
