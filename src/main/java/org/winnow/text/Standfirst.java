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
 * The sentence right below the headline that was taken for a second headline, a caption or a
 * byline, or that nobody knows what to take for. It bears no name of an author or photographer and
 * no date, and says something else than the headline: out of fold 19 such lines of 24 are the
 * story.
 */
final class Standfirst {

    /** Shorter lines in its place are kickers and names of columns. */
    private static final int FEWEST_WORDS = 8;

    /** Longer ones are paragraphs, which the story's judge knows better. */
    private static final int MOST_WORDS = 60;

    /** A line of which the story's judge is this sure that it is none. */
    private static final float IMPOSSIBLE = 0.03f;

    private static final List<Role> TAKEN_FOR = List.of(Role.TITLE, Role.CAPTION, Role.BYLINE);

    /** A role that is less sure is none. */
    private static final double GUESSED = 0.3;

    private static final List<Fact> TELLING =
            List.of(Fact.CREDIT, Fact.BYLINE, Fact.DATE, Fact.CLOCK, Fact.AGE);

    /** A line that shares more of its words with the headline says the same again. */
    private static final float REPEATED = 0.5f;

    private final Sheet sheet;
    private final float[] story;
    private final List<Judge.Verdict> roles;

    Standfirst(Sheet sheet, float[] story, List<Judge.Verdict> roles) {
        this.sheet = sheet;
        this.story = story;
        this.roles = roles;
    }

    /** The row of the standfirst that is not kept; -1 for none. */
    int row() {
        int row = 1;
        while (row < roles.size() && !is(row - 1, Role.CONTENT)) {
            if (is(row - 1, Role.TITLE) && mayBe(row) && !repeats(row, row - 1)) {
                return row;
            }
            row++;
        }
        return -1;
    }

    private boolean mayBe(int row) {
        float words = sheet.fact(row, Fact.WORDS);
        Judge.Verdict verdict = roles.get(row);
        boolean isTold =
                verdict.evidence().confidence() >= GUESSED && !TAKEN_FOR.contains(verdict.role());
        return !isTold
                && words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && story[row] >= IMPOSSIBLE
                && TELLING.stream().noneMatch(fact -> sheet.is(row, fact));
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
