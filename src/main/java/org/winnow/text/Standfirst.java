package org.winnow.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.winnow.article.Role;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;
import org.winnow.label.Sheet.Fact;
import org.winnow.label.Words;

/**
 * The sentence between a headline and the story that was taken for a second headline. A headline
 * that comes twice repeats its words; what says something else is a standfirst, and is told.
 */
final class Standfirst {

    /** Shorter lines in its place are kickers and names of columns. */
    private static final int FEWEST_WORDS = 8;

    /** A line that shares more of its words with the headline says the same again. */
    private static final float REPEATED = 0.5f;

    private final Sheet sheet;
    private final List<Judge.Verdict> roles;

    Standfirst(Sheet sheet, List<Judge.Verdict> roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /** The row of the standfirst that is not kept; -1 for none. */
    int row() {
        int row = 1;
        while (row < roles.size() && !is(row - 1, Role.CONTENT)) {
            if (is(row - 1, Role.TITLE)
                    && is(row, Role.TITLE)
                    && sheet.fact(row, Fact.WORDS) >= FEWEST_WORDS
                    && sheet.is(row, Fact.TERMINAL)
                    && !repeats(row, row - 1)) {
                return row;
            }
            row++;
        }
        return -1;
    }

    private boolean is(int row, Role role) {
        return roles.get(row).role() == role;
    }

    private boolean repeats(int row, int headline) {
        Words words = sheet.words();
        Set<Integer> said = new HashSet<>();
        for (int at = words.first(headline); at < words.end(headline); at++) {
            said.add(words.word(at));
        }
        int again = 0;
        for (int at = words.first(row); at < words.end(row); at++) {
            again += said.contains(words.word(at)) ? 1 : 0;
        }
        return again > REPEATED * (words.end(row) - words.first(row));
    }
}
