package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Limits;
import org.winnow.article.Metadata;
import org.winnow.article.Role;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;

/**
 * Cleans what is left of a text again until that changes nothing: a caller who cleans cleaned text
 * gets it back. Few texts need it; they have lines that stand or fall with the chaff around them.
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
        this.lines = lines;
        this.kept = kept.clone();
        this.judge = judge;
    }

    /** The flags, less those of lines that would not be kept if they came again. */
    static boolean[] settle(List<Line> lines, boolean[] kept, Judge judge) {
        Settlement settlement = new Settlement(lines, kept, judge);
        int round = 0;
        while (round < MOST_ROUNDS && settlement.dropped()) {
            round++;
        }
        return settlement.kept;
    }

    /** Judges what is left as a text of its own; whether a line had to go. */
    private boolean dropped() {
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
        return drop(rows, left, lost(left.length(), again, stays));
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

    /** Drops the rows of which anything is lost. */
    private boolean drop(List<Integer> rows, String left, int[] lost) {
        boolean dropped = false;
        int start = 0;
        for (int row : rows) {
            String text = lines.get(row).text();
            start = left.indexOf(text, start);
            int end = start + text.length();
            if (lost[end] > lost[start]) {
                kept[row] = false;
                dropped = true;
            }
            start = end;
        }
        return dropped;
    }
}
