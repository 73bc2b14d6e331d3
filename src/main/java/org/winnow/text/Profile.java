package org.winnow.text;

import java.util.List;
import java.util.function.IntPredicate;
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
        this.words = sheet.facts(Fact.WORDS);
        this.proseWords = sheet.facts(Fact.GOOD_WORDS);
        this.terms = new Terms(sheet.words(), rows());
    }

    int rows() {
        return sheet.rows();
    }

    float words(int row) {
        return words[row];
    }

    /** The same for all lines; read only. */
    float[] words() {
        return words;
    }

    /** The words of a line that reads like prose, 0 for any other line. */
    float proseWords(int row) {
        return proseWords[row];
    }

    /** The same for all lines; read only. */
    float[] proseWords() {
        return proseWords;
    }

    /** The logarithms of 1 more than each of some counts. */
    static float[] logs(float[] counts) {
        float[] logs = new float[counts.length];
        for (int row = 0; row < logs.length; row++) {
            logs[row] = log(counts[row]);
        }
        return logs;
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

    /** A fact about each row; read only. */
    float[] facts(Fact fact) {
        return sheet.facts(fact);
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
        return flags(this::stamp);
    }

    /** 1 where a line has fewer words than this. */
    float[] shorterThan(int limit) {
        return flags(row -> words[row] < limit);
    }

    /** 1 where something holds for a line. */
    float[] flags(IntPredicate test) {
        float[] flags = new float[rows()];
        for (int row = 0; row < flags.length; row++) {
            flags[row] = test.test(row) ? 1 : 0;
        }
        return flags;
    }
}
