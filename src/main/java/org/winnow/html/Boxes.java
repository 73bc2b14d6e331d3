package org.winnow.html;

/** Drops boxes amid the story that their markup betrays: forms with their words, and teasers. */
final class Boxes {

    /** A form's box with more words holds more than the form. */
    private static final float LARGEST_FORM = 80;

    /** The same in the share of the story. */
    private static final float FORM_SHARE = 0.25f;

    /** A teaser is a linked headline over a sentence or two. */
    private static final float LONGEST_TEASER = 60;

    /** So many teasers, and nothing else, are an index. */
    private static final int FEWEST_TEASERS = 3;

    private final Reading page;
    private final Rows rows;
    private final Elements elements;
    private final Selection selection;

    Boxes(Reading page, Selection selection) {
        this.page = page;
        this.rows = page.outline().rows();
        this.elements = page.outline().elements();
        this.selection = selection;
    }

    void drop() {
        if (formsIn(0, rows.size()) > 0) {
            forms();
        }
        teasers();
    }

    private void forms() {
        float all = selection.words();
        for (int element = 1; element < elements.size(); element++) {
            if (isFormBox(element, all)) {
                selection.drop(elements.from[element], elements.to[element]);
            }
        }
    }

    /** Whether an element holds a form in its midst, and few words around it. */
    private boolean isFormBox(int element, float all) {
        int from = elements.from[element];
        int to = elements.to[element];
        return to > from
                && page.prose().words(from, to) < LARGEST_FORM
                && !rows.is(from, Mark.FORM)
                && !elements.is(element, Mark.ARTICLE)
                && formsIn(from, to) > 0
                && !elements.holds(element, page.title().row())
                && isLittle(selection.words(from, to), all);
    }

    private static boolean isLittle(float kept, float all) {
        return kept > 0 && kept < FORM_SHARE * all;
    }

    private int formsIn(int from, int to) {
        int forms = 0;
        for (int row = from; row < to; row++) {
            forms += rows.is(row, Mark.FORM) ? 1 : 0;
        }
        return forms;
    }

    /** A page that keeps nothing but teasers is an index, which has no story. */
    private void teasers() {
        int teasers = 0;
        float words = 0;
        for (int element = 1; element < elements.size(); element++) {
            if (isTeaser(element)) {
                teasers++;
                words += selection.words(elements.from[element], elements.to[element]);
            }
        }
        if (teasers >= FEWEST_TEASERS && words >= selection.words()) {
            selection.drop(0, rows.size());
        }
    }

    private boolean isTeaser(int element) {
        int from = elements.from[element];
        int to = elements.to[element];
        return elements.is(element, Mark.ARTICLE)
                && selection.words(from, to) > 0
                && page.prose().words(from, to) < LONGEST_TEASER
                && !elements.holds(element, page.title().row())
                && hasLinkedHeading(from, to);
    }

    private boolean hasLinkedHeading(int from, int to) {
        for (int row = from; row < to; row++) {
            if (rows.is(row, Mark.HEADING) && rows.linked[row] == rows.visible[row]) {
                return true;
            }
        }
        return false;
    }
}
