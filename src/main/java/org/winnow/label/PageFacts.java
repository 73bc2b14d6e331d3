package org.winnow.label;

import org.winnow.label.Sheet.Fact;

/** The facts about a line that its page's other lines make, read in a few passes over the words. */
final class PageFacts {

    /** So many words of any language carry its grammar: a list of stop words without a language. */
    private static final int COMMONEST = 40;

    /** Menus would make their own words common. */
    private static final int PROSE = 10;

    /** Words that stand more often are as common as can be: grammar, on the longest page. */
    private static final int HIGHEST = 255;

    /** Fewer words stand in a longer line by chance. */
    private static final int SHINGLE = 4;

    /** Longer lines are paragraphs: what holds one of them whole is a twin, which repeats tell. */
    private static final int LONGEST_CONTAINED = 30;

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final Sheet sheet;
    private final Words words;

    PageFacts(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    void read() {
        words.enumerate();
        repeats();
        common();
        contained();
    }

    private int rows() {
        return sheet.rows();
    }

    private int length(int row) {
        return words.end(row) - words.first(row);
    }

    private void repeats() {
        LongTable seen = new LongTable(rows());
        long[] keys = new long[rows()];
        for (int row = 0; row < rows(); row++) {
            keys[row] = key(words.first(row), words.end(row));
            sheet.set(row, Fact.REPEATS_BEFORE, seen.increment(keys[row]) - 1f);
        }
        for (int row = 0; row < rows(); row++) {
            float all = seen.get(keys[row]);
            sheet.set(row, Fact.REPEATS, all);
            sheet.set(row, Fact.REPEATS_AFTER, all - 1 - sheet.fact(row, Fact.REPEATS_BEFORE));
        }
    }

    private long key(int from, int to) {
        long key = (long) to - from;
        for (int i = from; i < to; i++) {
            key = (key ^ words.word(i)) * PRIME;
        }
        return key;
    }

    private void common() {
        boolean[] commonest = commonest(counts());
        for (int row = 0; row < rows(); row++) {
            int common = 0;
            for (int i = words.first(row); i < words.end(row); i++) {
                common += commonest[words.number(i)] ? 1 : 0;
            }
            sheet.set(row, Fact.COMMON, common / (float) Math.max(1, length(row)));
        }
    }

    /** How often each word stands in the longer lines, up to {@link #HIGHEST}. */
    private int[] counts() {
        int[] counts = new int[words.distinct()];
        for (int row = 0; row < rows(); row++) {
            for (int i = words.first(row); i < words.end(row) && length(row) >= PROSE; i++) {
                int number = words.number(i);
                boolean counted = words.word(i) != Words.NUMERAL && counts[number] < HIGHEST;
                counts[number] += counted ? 1 : 0;
            }
        }
        return counts;
    }

    /** The commonest words; among equals those that come first on the page. */
    private static boolean[] commonest(int[] counts) {
        int[] withCount = new int[HIGHEST + 1];
        for (int count : counts) {
            withCount[count]++;
        }
        int least = HIGHEST;
        int above = 0;
        while (least > 2 && above + withCount[least] < COMMONEST) {
            above += withCount[least--];
        }
        boolean[] commonest = new boolean[counts.length];
        int atLeast = COMMONEST - above;
        for (int number = 0; number < counts.length; number++) {
            int count = counts[number];
            commonest[number] = count > least || (count == least && atLeast > 0);
            atLeast -= commonest[number] && count == least ? 1 : 0;
        }
        return commonest;
    }

    /** Lines by their first four words, then each window of four words of the page looked up. */
    private void contained() {
        LongTable firsts = new LongTable(rows());
        boolean[] begins = new boolean[words.distinct()];
        boolean any = false;
        for (int row = 0; row < rows(); row++) {
            if (isShort(row) && sheet.fact(row, Fact.REPEATS_BEFORE) == 0) {
                any = true;
                begins[words.number(words.first(row))] = true;
                long key = key(words.first(row), words.first(row) + SHINGLE);
                if (firsts.get(key) == 0) {
                    firsts.put(key, row + 1);
                }
            }
        }
        for (int row = 0; any && row < rows(); row++) {
            int last = words.end(row) - SHINGLE;
            for (int i = words.first(row); i <= last; i++) {
                if (begins[words.number(i)]) {
                    lookUp(firsts.get(key(i, i + SHINGLE)) - 1, row, i);
                }
            }
        }
        share();
    }

    /** Counts the row for a line that begins like what stands at a place in it, if it holds it. */
    private void lookUp(int candidate, int row, int at) {
        if (candidate >= 0 && holds(row, at, candidate)) {
            float count = sheet.fact(candidate, Fact.CONTAINED);
            sheet.set(candidate, Fact.CONTAINED, count + 1);
        }
    }

    private boolean isShort(int row) {
        return length(row) >= SHINGLE && length(row) <= LONGEST_CONTAINED;
    }

    private boolean holds(int row, int at, int candidate) {
        int length = length(candidate);
        if (length >= length(row) || at + length > words.end(row)) {
            return false;
        }
        int first = words.first(candidate);
        for (int i = SHINGLE; i < length; i++) {
            if (words.word(at + i) != words.word(first + i)) {
                return false;
            }
        }
        return true;
    }

    /** A repeated line is contained where its first copy is. */
    private void share() {
        LongTable counts = new LongTable(1 << 6);
        for (int row = 0; row < rows(); row++) {
            if (isShort(row) && sheet.fact(row, Fact.REPEATS) > 1) {
                long key = key(words.first(row), words.end(row));
                if (sheet.fact(row, Fact.REPEATS_BEFORE) == 0) {
                    counts.put(key, 1 + (int) sheet.fact(row, Fact.CONTAINED));
                }
                sheet.set(row, Fact.CONTAINED, Math.max(0, counts.get(key) - 1));
            }
        }
    }
}
