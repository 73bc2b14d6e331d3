package org.winnow.label;

import org.winnow.article.Role;

/**
 * Forms to log in with that stand there for comments. Row by row they speak of passwords, codes and
 * addresses, as a paywall's do; that some of their rows speak of comments tells of them all.
 */
final class CommentForms {

    private static final int ACCOUNT = Lexicon.BUNDLED.index("account");
    private static final int LOG_IN = Lexicon.BUNDLED.index("log-in");
    private static final int COMMENT = Lexicon.BUNDLED.index("comment-word");

    /** Headings and buttons of a form stand between the rows that tell it. */
    private static final int GAP = 8;

    /** Smaller forms are told from what is around them as well. */
    private static final int FEWEST = 8;

    /** A dialog for subscribers may say once that they can comment. */
    private static final int MENTIONS = 3;

    private final Guesses guesses;

    CommentForms(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Gives the rows of such forms, which are among these, to the comments. */
    void claim(int[] rows) {
        int first = 0;
        int last = 0;
        int told = 0;
        for (int i = 0; i < rows.length; i++) {
            if (isForm(rows[i])) {
                if (told > 0 && rows[i] - rows[last] > GAP) {
                    judge(rows, first, last, told);
                    told = 0;
                }
                first = told == 0 ? i : first;
                last = i;
                told++;
            }
        }
        judge(rows, first, last, told);
    }

    private boolean isForm(int row) {
        return guesses.says(row, ACCOUNT) || guesses.says(row, LOG_IN) || isTemplate(row);
    }

    /** Whether a row waits for a script to fill it in. */
    private boolean isTemplate(int row) {
        String text = guesses.text(row);
        return text.startsWith("{") && text.endsWith("}");
    }

    private void judge(int[] rows, int first, int last, int told) {
        int mentions = 0;
        for (int i = first; i <= last && told >= FEWEST; i++) {
            mentions += guesses.says(rows[i], COMMENT) ? 1 : 0;
        }
        for (int i = first; i <= last && mentions >= MENTIONS; i++) {
            guesses.give(rows[i], Role.COMMENTS);
        }
    }
}
