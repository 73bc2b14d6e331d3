package org.winnow.html;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.winnow.label.Sheet;

/**
 * Corrects the model's answer for rows where what is known of their kind is surer than what is
 * known of themselves: the rows of a table stay or go together, a caption is no story.
 */
final class Votes {

    /** A row that differs more than this from its table or list has a reason. */
    private static final float DISSENT = 0.45f;

    /**
     * A table in the midst of the story belongs to it unless the model is sure that it does not.
     */
    private static final float POSSIBLE = 0.05f;

    /** Elsewhere, tables list cookies, prices and fixtures. */
    private static final float APART = 0.6f;

    /** In the midst: story stands within so many rows before and behind. */
    private static final int AMID = 3;

    /** A row that rather tells the story than not: what {@link Selection} keeps. */
    private static final float EVEN = 0.5f;

    /** With fewer rows the mean of a table says little more than each row for itself. */
    private static final int SMALLEST_TABLE = 4;

    /** The same for a list, whose items are more alike. */
    private static final int SMALLEST_LIST = 3;

    /** A table that holds more of the page's words than this is the page's layout. */
    private static final float LAYOUT = 0.8f;

    /** A list with a longer item is a row of sections. */
    private static final float LONGEST_ITEM = 60;

    /**
     * Below even, so that a caption goes; above the floor of pages with few words, where {@link
     * Selection} takes what is half as likely as the surest row.
     */
    private static final float CAPTION = 0.3f;

    /** The model may be so sure of a row that a class name does not count. */
    private static final float SURE = 0.95f;

    /** The same for a row that shares a box with a picture, and does not say what it is. */
    private static final float SURE_IN_BOX = 0.9f;

    /** A longer row in an element named for its author tells of the author. */
    private static final float LONGEST_BYLINE = 8;

    /** Text that holds the place of what is still to be written. */
    private static final String PLACEHOLDER = "lorem ipsum";

    /**
     * If boxes that name themselves pitches hold more than this of the rest, the story is in them:
     * some publishers name its containers after the newsletter or the paywall that may follow.
     */
    private static final float PITCH_SHARE = 0.35f;

    /** A row that the model is surer of stands in such a box by a misleading name. */
    private static final float SURE_IN_PITCH = 0.98f;

    /** So probable, what is hidden waits for a click: a section of the story that is folded. */
    private static final float REVEALED = 0.7f;

    /** Fewer hidden words are no section of the story: notes to screen readers, old wordings. */
    private static final float FOLDED_WORDS = 5;

    /** With fewer words of story before it, an element named for comments may hold the story. */
    private static final float STORY_BEFORE_COMMENTS = 40;

    /** A footer with more of the page's words was opened by mistake, or never closed. */
    private static final float LARGEST_FOOTER = 0.7f;

    /**
     * A line of capitals that is all link is another story's headline: less likely than a caption.
     */
    private static final float CAPITALS = 0.2f;

    /** Fewer words in capitals are a label or a name. */
    private static final int FEWEST_CAPITALS = 5;

    /** A longer one is no date, author or section, whatever its markup says. */
    private static final float LONGEST_PROPERTY = 30;

    private final Reading page;
    private final Rows rows;
    private final Elements elements;
    private final Prose prose;
    private final Captions captions;
    private final float[] story;

    Votes(Reading page, float[] story) {
        this.page = page;
        this.rows = page.outline().rows();
        this.elements = page.outline().elements();
        this.prose = page.prose();
        this.captions = new Captions(page);
        this.story = story.clone();
    }

    /** The corrected probabilities. */
    float[] count() {
        together(Mark.TABLE, this::isDataTable);
        together(Mark.LIST, this::isShortList);
        for (int row = 0; row < story.length; row++) {
            story[row] = Math.min(story[row], ceiling(row));
        }
        pitches();
        comments();
        footers();
        return story;
    }

    private void together(Mark mark, IntPredicate votes) {
        for (int element = 1; element < elements.size(); element++) {
            if (elements.is(element, mark)
                    && !elements.isWithin(elements.parent[element], mark)
                    && votes.test(element)) {
                vote(elements.from[element], elements.to[element]);
            }
        }
    }

    private boolean isDataTable(int table) {
        return elements.to[table] - elements.from[table] >= SMALLEST_TABLE
                && prose.wordsBelow(table) < LAYOUT * prose.words(0, rows.size());
    }

    private boolean isShortList(int list) {
        for (int row = elements.from[list]; row < elements.to[list]; row++) {
            if (prose.words[row] >= LONGEST_ITEM) {
                return false;
            }
        }
        return elements.to[list] - elements.from[list] >= SMALLEST_LIST;
    }

    private void vote(int from, int to) {
        double sum = 0;
        double weights = 0;
        for (int row = from; row < to; row++) {
            double weight = Math.sqrt(prose.words[row]);
            sum += weight * story[row];
            weights += weight;
        }
        float mean = weights == 0 ? 0 : (float) (sum / weights);
        for (int row = from; row < to; row++) {
            story[row] = Math.abs(story[row] - mean) < DISSENT ? mean : story[row];
        }
        if (elements.isWithin(rows.element[from], Mark.TABLE)) {
            place(from, to, mean);
        }
    }

    /** A table in the midst of the story belongs to it; one that stands apart has to be surer. */
    private void place(int from, int to, float mean) {
        boolean amid = amid(from, to);
        for (int row = from; row < to; row++) {
            if (amid && mean >= POSSIBLE) {
                story[row] = Math.max(story[row], EVEN);
            } else if (!amid && mean < APART) {
                story[row] = Math.min(story[row], mean / 2);
            }
        }
    }

    /** Whether story stands right before and right behind these rows. */
    private boolean amid(int from, int to) {
        return near(from - 1, -1) && near(to, 1);
    }

    private boolean near(int start, int step) {
        for (int i = 0, row = start; i < AMID && row >= 0 && row < story.length; i++, row += step) {
            if (story[row] >= EVEN) {
                return true;
            }
        }
        return false;
    }

    /** A box that its class or id names a sign-up: all of it, good prose too. */
    private void pitches() {
        boolean[] boxed = new boolean[story.length];
        int title = page.title().row();
        for (int element = 1; element < elements.size(); element++) {
            if (page.names().is(element, Mark.PITCH, 0) && !elements.holds(element, title)) {
                Arrays.fill(boxed, elements.from[element], elements.to[element], true);
            }
        }
        if (likely(boxed, true) < PITCH_SHARE * likely(boxed, false)) {
            for (int row = 0; row < story.length; row++) {
                story[row] = boxed[row] && story[row] < SURE_IN_PITCH ? 0 : story[row];
            }
        }
    }

    /** The words of story that stand inside or outside of some boxes. */
    private float likely(boolean[] boxed, boolean inside) {
        float words = 0;
        for (int row = 0; row < story.length; row++) {
            words += boxed[row] == inside ? story[row] * prose.words[row] : 0;
        }
        return words;
    }

    /** What readers write stands below the story, in an element that says so. */
    private void comments() {
        int title = page.title().row();
        float before = 0;
        int row = 0;
        for (int element = 1; element < elements.size(); element++) {
            while (row < elements.from[element]) {
                before += story[row] * prose.words[row];
                row++;
            }
            if (page.names().is(element, Mark.COMMENTS, 0)
                    && elements.is(element, Mark.BLOCK)
                    && !elements.isWithin(element, Mark.CODE)
                    && before >= STORY_BEFORE_COMMENTS
                    && !elements.holds(element, title)) {
                Arrays.fill(story, elements.from[element], elements.to[element], 0);
            }
        }
    }

    /** What a page says below everything: no story in any of 24,894 rows of 841 pages. */
    private void footers() {
        float all = prose.words(0, rows.size());
        for (int element = 1; element < elements.size(); element++) {
            if (elements.is(element, Mark.FOOTER)
                    && !elements.isWithin(element, Mark.ARTICLE)
                    && !elements.isWithin(element, Mark.QUOTE)
                    && prose.wordsBelow(element) < LARGEST_FOOTER * all
                    && !elements.holds(element, page.title().row())) {
                Arrays.fill(story, elements.from[element], elements.to[element], 0);
            }
        }
    }

    /** The highest probability that the row's kind allows. */
    private float ceiling(int row) {
        boolean folded = story[row] >= REVEALED && prose.words[row] >= FOLDED_WORDS;
        boolean hidden = rows.is(row, Mark.HIDDEN) && !folded;
        boolean placed = isProperty(row) || isPlaceholder(row) || isByline(row);
        if (prose.words[row] == 0 || hidden || placed) {
            return 0;
        }
        if (isCaption(row)) {
            return CAPTION;
        }
        return isShoutedLink(row) ? CAPITALS : 1;
    }

    private boolean isProperty(int row) {
        boolean marked =
                elements.is(rows.element[row], Mark.PROPERTY)
                        || elements.is(rows.inner[row], Mark.PROPERTY);
        return marked && prose.words[row] < LONGEST_PROPERTY;
    }

    private boolean isCaption(int row) {
        return story[row] < SURE && captions.isNamed(row)
                || story[row] < SURE_IN_BOX && story[row] > CAPTION && captions.isBoxed(row);
    }

    private boolean isByline(int row) {
        return prose.words[row] <= LONGEST_BYLINE
                && story[row] < SURE
                && !rows.is(row, Mark.HEADING)
                && page.names().is(rows.element[row], Mark.AUTHOR, 0);
    }

    private boolean isPlaceholder(int row) {
        String text = page.outline().rows().texts().get(row);
        return text.regionMatches(true, 0, PLACEHOLDER, 0, PLACEHOLDER.length());
    }

    private boolean isShoutedLink(int row) {
        return prose.words[row] >= FEWEST_CAPITALS
                && rows.linked[row] == rows.visible[row]
                && page.sheet().is(row, Sheet.Fact.ALL_CAPS);
    }
}
