package org.winnow.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Limits;
import org.winnow.article.Metadata;
import org.winnow.article.Role;
import org.winnow.article.Span;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;

/**
 * Cleans what is left of a text again until that changes nothing: a caller who cleans cleaned text
 * gets it back. Few texts need it; they have lines that stand or fall with the chaff around them,
 * or that are seen to be wrapped only when that chaff is gone.
 */
final class Settlement {

    /** Of 3,412 real texts one page alone, a table of forty results, needs more rounds. */
    private static final int PATIENCE = 12;

    private static final Judge.Verdict KEPT =
            new Judge.Verdict(Role.CONTENT, Evidence.heuristic("kept", 1));

    /** What is left of a page is within the limits that the page met. */
    private static final Limits NONE =
            Limits.DEFAULT.withCharacters(Integer.MAX_VALUE).withBlocks(Integer.MAX_VALUE);

    private final List<Line> lines;
    private final Sheet sheet;
    private final Judge judge;
    private boolean[] kept = {};

    /**
     * @param lines all lines of the text
     * @param sheet what is known of them
     */
    Settlement(List<Line> lines, Sheet sheet, Judge judge) {
        this.lines = new ArrayList<>(lines);
        this.sheet = sheet;
        this.judge = judge;
    }

    /** Settles the text if its lines are to be kept as flagged. */
    void settle(boolean[] wanted) {
        kept = wanted.clone();
        for (int round = 1; changed(); round++) {
            if (round >= PATIENCE) {
                halve();
            }
        }
    }

    /** Drops the last half: a text that falls apart line by line would take a round a line. */
    private void halve() {
        int[] rows = rows();
        for (int i = rows.length / 2; i < rows.length; i++) {
            kept[rows[i]] = false;
        }
    }

    private int[] rows() {
        return IntStream.range(0, kept.length).filter(row -> kept[row]).toArray();
    }

    /** The lines; those that would be joined if they came again go on in the line before. */
    List<Line> lines() {
        return lines;
    }

    /** The flags, less those of lines that would not be kept if they came again. */
    boolean[] kept() {
        return kept;
    }

    /** Judges what is left as a text of its own; whether a line had to go or to be joined. */
    private boolean changed() {
        int[] rows = rows();
        List<Line> left = left(rows);
        if (!Segmenter.leaves(left)) {
            return changedLines(rows, left);
        }
        Sheet again = Surroundings.of(sheet.of(rows), left);
        boolean[] stays = Threshold.keep(again, judge.story(again));
        boolean dropped = false;
        for (int i = 0; i < rows.length; i++) {
            kept[rows[i]] = stays[i];
            dropped |= !stays[i];
        }
        return dropped;
    }

    /** These rows as the lines of a text of their own. */
    private List<Line> left(int[] rows) {
        List<Line> left = new ArrayList<>(rows.length);
        int gap = 0;
        int next = 0;
        for (int row : rows) {
            for (; next <= row; next++) {
                gap = Math.max(gap, lines.get(next).gap());
            }
            left.add(lines.get(row).after(left.isEmpty() ? 0 : gap));
            gap = 0;
        }
        return left;
    }

    /** The same for a text that is cut into other lines if it comes again. */
    private boolean changedLines(int[] rows, List<Line> left) {
        List<Block> blocks = Line.blocks(left, Collections.nCopies(left.size(), KEPT));
        String text = Article.of(Metadata.EMPTY, blocks).text();
        List<Line> again = Segmenter.cut(text, NONE).lines();
        Sheet read = Surroundings.sheet(again);
        boolean[] stays = Threshold.keep(read, judge.story(read));
        List<Span> places = places(left, text);
        boolean dropped = drop(rows, places, lost(text.length(), again, stays));
        return join(rows, places, again) || dropped;
    }

    /** For each offset how many characters before it are lost. */
    private static int[] lost(int length, List<Line> again, boolean[] stays) {
        int[] lost = new int[length + 1];
        for (int row = 0; row < stays.length; row++) {
            Line line = again.get(row);
            for (int at = line.start(); !stays[row] && at < line.end(); at++) {
                lost[at + 1] = 1;
            }
        }
        for (int at = 0; at < length; at++) {
            lost[at + 1] += lost[at];
        }
        return lost;
    }

    /** Where each line stands in the text. */
    private static List<Span> places(List<Line> left, String text) {
        List<Span> places = new ArrayList<>();
        int end = 0;
        for (Line line : left) {
            int start = text.indexOf(line.text(), end);
            end = start + line.text().length();
            places.add(new Span(start, end));
        }
        return places;
    }

    /** Drops the rows of which anything is lost. */
    private boolean drop(int[] rows, List<Span> places, int[] lost) {
        boolean dropped = false;
        for (int i = 0; i < rows.length; i++) {
            if (lost[places.get(i).end()] > lost[places.get(i).start()]) {
                kept[rows[i]] = false;
                dropped = true;
            }
        }
        return dropped;
    }

    /** Joins the rows that are parts of one line now: what was between them is no line end. */
    private boolean join(int[] rows, List<Span> places, List<Line> again) {
        boolean joined = false;
        int line = 0;
        for (int i = 1; i < rows.length; i++) {
            while (again.get(line).end() < places.get(i).start()) {
                line++;
            }
            boolean goesOn = again.get(line).start() < places.get(i).start();
            for (int row = rows[i - 1] + 1; goesOn && row <= rows[i]; row++) {
                joined |= lines.get(row).gap() > 0;
                lines.set(row, lines.get(row).after(0));
            }
        }
        return joined;
    }
}
