package org.winnow.text;

import java.util.List;
import org.winnow.article.Role;
import org.winnow.label.Sheet;
import org.winnow.label.Sheet.Fact;

/** The facts of a text's lines, the way the features about surroundings ask for them. */
final class Profile {

    /** Logarithms of 1 more than small counts. */
    private static final float[] LOGS = new float[256];

    static {
        for (int count = 0; count < LOGS.length; count++) {
            LOGS[count] = (float) Math.log1p(count);
        }
    }

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

    private float[] column(Fact fact) {
        float[] column = new float[sheet.rows()];
        for (int row = 0; row < column.length; row++) {
            column[row] = sheet.fact(row, fact);
        }
        return column;
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

    /** The same for all lines. */
    float[] proseWords() {
        return proseWords;
    }

    /** The logarithm of 1 more than a line's words. */
    float logWords(int row) {
        return log(words[row]);
    }

    /** The same of its words of prose. */
    float logProse(int row) {
        return log(proseWords[row]);
    }

    private static float log(float count) {
        return count < LOGS.length ? LOGS[(int) count] : (float) Math.log1p(count);
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

    /** A fact about each row. */
    Columns.Cells cells(Fact fact) {
        return row -> sheet.fact(row, fact);
    }

    /** How many families of phrases that betray a role each line holds. */
    Columns.Cells phrases(Role role) {
        return row -> sheet.phrases(row, role);
    }

    /** 1 where a line is a clock time, a date or an age and nothing else. */
    Columns.Cells stamps() {
        return row -> stamp(row) ? 1 : 0;
    }

    /** 1 where a line has fewer words than this. */
    Columns.Cells shorterThan(int limit) {
        return row -> words[row] < limit ? 1 : 0;
    }
}
