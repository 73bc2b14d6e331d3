package org.winnow.label;

/** What is decided of several rows at once, whatever the model says of each of them. */
final class Claims {

    private Claims() {}

    /**
     * Gives rows to roles that only the rows around tell.
     *
     * @param page the rows
     * @param probabilities of each row, one a role; changed
     * @param rows those that are not the story
     */
    static void settle(RolePage page, float[] probabilities, int[] rows) {
        Guesses guesses = new Guesses(page, probabilities);
        new OneHeadline(guesses).choose(rows);
        new CommentForms(guesses).claim(rows);
        new CountedTeasers(guesses).claim(rows);
        new HiddenCopy(guesses).claim(rows);
        new SignOffs(guesses).claim(rows);
        new Readings(guesses).claim(rows);
        new Menus(guesses).claim(rows);
        new Timeless(guesses).claim(rows);
        new TeaserStamps(guesses).claim(rows);
    }
}
