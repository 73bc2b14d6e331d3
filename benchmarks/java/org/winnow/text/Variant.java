package org.winnow.text;

import org.winnow.corpus.Corpus.TextPage;

/**
 * A page's gold lines as one text.
 *
 * @param set what it is scored and weighed as
 * @param page the gold
 * @param source the text
 * @param starts where in it each gold line starts
 */
record Variant(String set, TextPage page, String source, int[] starts) {

    /** Columns of a terminal, less a margin. */
    private static final int COLUMNS = 76;

    /** A line of text for each gold line. */
    static Variant plain(TextPage page) {
        return joined(page.set(), page, true, "\n");
    }

    /** No blank lines. */
    static Variant dense(TextPage page) {
        return joined(page.set() + "-dense", page, false, "\n");
    }

    /** The whole page in one line. */
    static Variant oneLine(TextPage page) {
        return joined(page.set() + "-line", page, false, " ");
    }

    /** Lines wrapped as terminals do it: spaces become line ends, so that all keeps its place. */
    static Variant wrapped(TextPage page) {
        Variant plain = plain(page);
        StringBuilder source = new StringBuilder(plain.source());
        int start = 0;
        int space = -1;
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\n') {
                start = at + 1;
                space = -1;
            } else if (c == ' ') {
                space = at;
            }
            if (at - start >= COLUMNS && space > start) {
                source.setCharAt(space, '\n');
                start = space + 1;
                space = -1;
            }
        }
        return new Variant(page.set() + "-wrapped", page, source.toString(), plain.starts());
    }

    /** The same as one of another set. */
    Variant in(String other) {
        return new Variant(other, page, source, starts);
    }

    /** Where a gold line ends. */
    int end(int gold) {
        return starts[gold] + page.lines().get(gold).length();
    }

    private static Variant joined(String set, TextPage page, boolean blanks, String separator) {
        StringBuilder source = new StringBuilder();
        int[] starts = new int[page.lines().size()];
        for (int gold = 0; gold < starts.length; gold++) {
            starts[gold] = source.length();
            String line = page.lines().get(gold);
            if (blanks || !line.isBlank()) {
                source.append(line).append(separator);
            }
        }
        return new Variant(set, page, source.toString(), starts);
    }
}
