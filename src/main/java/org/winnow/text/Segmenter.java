package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Limits;

/**
 * Cuts a scraped text into lines: at any kind of line end, wrapped lines joined to paragraphs, a
 * page in one line cut into its sentences. What lies between two lines is blank. One segmenter
 * serves one text, in one thread.
 */
final class Segmenter {

    private final String source;
    private final int end;
    private final Limits limits;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Segmenter(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.end = Math.min(limits.characters(), source.length());
        if (end < source.length()) {
            notes.add("Only the first " + end + " characters were read.");
        }
    }

    /** The text, cut into lines. */
    static Segmented cut(String source, Limits limits) {
        Segmenter segmenter = new Segmenter(source, limits);
        segmenter.cutLines();
        List<Line> paragraphs = Wrapping.of(segmenter.lines).join();
        List<Line> pieces = new Sentences(source, paragraphs).cut();
        return segmenter.limited(pieces);
    }

    /** Whether these lines, written under each other, would be cut into just the same lines. */
    static boolean leaves(List<Line> lines) {
        for (Line line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (line.gap() == 0) {
                return false;
            }
        }
        return !Wrapping.of(lines).isWrapped() && !Sentences.hasHuge(lines);
    }

    /**
     * The lines of a text.
     *
     * @param lines in their order
     * @param notes what limits were met, a sentence each
     */
    record Segmented(List<Line> lines, List<String> notes) {
        List<String> texts() {
            List<String> texts = new ArrayList<>(lines.size());
            for (Line line : lines) {
                texts.add(line.text());
            }
            return texts;
        }
    }

    private void cutLines() {
        int start = 0;
        int breaks = 0;
        while (start < end) {
            int stop = lineEnd(start);
            if (addLine(start, stop, breaks)) {
                breaks = 0;
            }
            breaks++;
            boolean pair =
                    stop + 1 < end
                            && source.charAt(stop) == '\r'
                            && source.charAt(stop + 1) == '\n';
            start = stop + (pair ? 2 : 1);
        }
    }

    private int lineEnd(int start) {
        int at = start;
        while (at < end && !Glyphs.endsLine(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Adds what is visible from {@code from} to {@code to}; false if nothing is. */
    private boolean addLine(int from, int to, int breaks) {
        int first = from;
        int last = to;
        while (first < last && Glyphs.blank(source.charAt(first))) {
            first++;
        }
        while (first < last && Glyphs.blank(source.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return false;
        }
        lines.add(Line.of(source, first, last, Math.min(2, breaks)));
        return true;
    }

    private Segmented limited(List<Line> all) {
        if (all.size() <= limits.blocks()) {
            return new Segmented(all, notes);
        }
        notes.add("Only the first " + limits.blocks() + " lines were read.");
        return new Segmented(all.subList(0, limits.blocks()), notes);
    }
}
