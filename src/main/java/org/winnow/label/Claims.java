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
        new OneHeadline(page, probabilities).choose(rows);
        new CommentForms(page, probabilities).claim(rows);
        new CountedTeasers(page, probabilities).claim(rows);
        new HiddenCopy(page, probabilities).claim(rows);
        new SignOffs(page, probabilities).claim(rows);
        new Readings(page, probabilities).claim(rows);
        new Menus(page, probabilities).claim(rows);
    }
}
