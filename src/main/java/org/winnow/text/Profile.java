package org.winnow.text;

import java.util.List;
import org.winnow.article.Role;
import org.winnow.label.Sheet;
import org.winnow.label.Sheet.Fact;

/** The facts of a text's lines as columns, the way the features about surroundings ask for them. */
final class Profile {

    private final Sheet sheet;
    private final List<Line> lines;
    private final float[] words;
    private final float[] proseWords;
    private final Terms terms;

    Profile(Sheet sheet, List<Line> lines) {
        this.sheet = sheet;
        this.lines = lines;
        this.words = column(Fact.WORDS);
        this.proseWords = column(Fact.GOOD_WORDS);
        this.terms = new Terms(sheet.words(), rows());
    }

    int rows() {
        return sheet.rows();
    }

    float words(int row) {
        return words[row];
    }

    /** The words of a line that reads like prose, 0 for any other line. */
    float proseWords(int row) {
        return proseWords[row];
    }

    float[] words() {
        return words;
    }

    float[] proseWords() {
        return proseWords;
    }

    boolean terminal(int row) {
        return sheet.is(row, Fact.TERMINAL);
    }

    /** Whether the line is a clock time, a date or an age and nothing else. */
    boolean stamp(int row) {
        return sheet.is(row, Fact.CLOCK_ALONE)
                || sheet.is(row, Fact.DATE_ALONE)
                || sheet.is(row, Fact.AGE_ALONE);
    }

    /** How often the line stands on the page. */
    float repeats(int row) {
        return sheet.fact(row, Fact.REPEATS);
    }

    /** Line ends before the line: 0, 1 or 2. */
    int gap(int row) {
        return lines.get(row).gap();
    }

    Terms terms() {
        return terms;
    }

    /** A fact about all rows. */
    float[] column(Fact fact) {
        float[] column = new float[sheet.rows()];
        for (int row = 0; row < column.length; row++) {
            column[row] = sheet.fact(row, fact);
        }
        return column;
    }

    /** How many families of phrases that betray a role each line holds. */
    float[] phrases(Role role) {
        float[] phrases = new float[rows()];
        for (int row = 0; row < phrases.length; row++) {
            phrases[row] = sheet.phrases(row, role);
        }
        return phrases;
    }

    /** 1 where a line is a clock time, a date or an age and nothing else. */
    float[] stamps() {
        float[] stamps = new float[rows()];
        for (int row = 0; row < stamps.length; row++) {
            stamps[row] = stamp(row) ? 1 : 0;
        }
        return stamps;
    }

    /** 1 where a line has fewer words than this. */
    float[] shorterThan(int limit) {
        float[] shorter = new float[rows()];
        for (int row = 0; row < shorter.length; row++) {
            shorter[row] = words[row] < limit ? 1 : 0;
        }
        return shorter;
    }
}
