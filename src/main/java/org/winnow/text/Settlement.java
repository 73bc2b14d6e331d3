package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
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

    /** Of 1,500 real texts one in fifty needs a second round, and none a fifth. */
    private static final int MOST_ROUNDS = 32;

    private static final Judge.Verdict KEPT =
            new Judge.Verdict(Role.CONTENT, Evidence.heuristic("kept", 1));

    private final List<Line> lines;
    private final boolean[] kept;
    private final Judge judge;

    private Settlement(List<Line> lines, boolean[] kept, Judge judge) {
        this.lines = new ArrayList<>(lines);
        this.kept = kept.clone();
        this.judge = judge;
    }

    /** Settles a text whose lines are to be kept as flagged. */
    static Settlement settle(List<Line> lines, boolean[] kept, Judge judge) {
        Settlement settlement = new Settlement(lines, kept, judge);
        int round = 0;
        while (round < MOST_ROUNDS && settlement.changed()) {
            round++;
        }
        return settlement;
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
        List<Block> blocks = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        int gap = 0;
        for (int row = 0; row < kept.length; row++) {
            gap = Math.max(gap, lines.get(row).gap());
            if (kept[row]) {
                blocks.add(lines.get(row).after(gap).block(KEPT));
                rows.add(row);
                gap = 0;
            }
        }
        String left = Article.of(Metadata.EMPTY, blocks).text();
        List<Line> again = Segmenter.cut(left, Limits.DEFAULT).lines();
        Sheet sheet = Surroundings.sheet(again);
        boolean[] stays = Threshold.keep(sheet, judge.story(sheet));
        List<Span> places = places(rows, left);
        boolean dropped = drop(rows, places, lost(left.length(), again, stays));
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

    /** Where each row stands in what is left. */
    private List<Span> places(List<Integer> rows, String left) {
        List<Span> places = new ArrayList<>();
        int start = 0;
        for (int row : rows) {
            String text = lines.get(row).text();
            start = left.indexOf(text, start);
            places.add(new Span(start, start + text.length()));
            start += text.length();
        }
        return places;
    }

    /** Drops the rows of which anything is lost. */
    private boolean drop(List<Integer> rows, List<Span> places, int[] lost) {
        boolean dropped = false;
        for (int i = 0; i < places.size(); i++) {
            if (lost[places.get(i).end()] > lost[places.get(i).start()]) {
                kept[rows.get(i)] = false;
                dropped = true;
            }
        }
        return dropped;
    }

    /** Joins the rows that are parts of one line now: what was between them is no line end. */
    private boolean join(List<Integer> rows, List<Span> places, List<Line> again) {
        boolean joined = false;
        int line = 0;
        for (int i = 1; i < places.size(); i++) {
            while (again.get(line).end() < places.get(i).start()) {
                line++;
            }
            boolean goesOn = again.get(line).start() < places.get(i).start();
            for (int row = rows.get(i - 1) + 1; goesOn && row <= rows.get(i); row++) {
                joined |= lines.get(row).gap() > 0;
                lines.set(row, lines.get(row).after(0));
            }
        }
        return joined;
    }
}
