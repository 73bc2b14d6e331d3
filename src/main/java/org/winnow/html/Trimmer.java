package org.winnow.html;

import org.winnow.label.Sheet;

/** Corrects a selection by what a story as a whole looks like. */
final class Trimmer {

    /** A heading so like the declared headline is the headline. */
    private static final float SAME_TITLE = 0.6f;

    /** Fewer words below it, and the headline is another story's. */
    private static final float FEWEST_BELOW_TITLE = 80;

    /** What stands above the headline is story only if it is more than this of what follows. */
    private static final float ABOVE_TITLE = 0.15f;

    /** A list in an article's header that holds more of the story than this is misplaced. */
    private static final float HEADER_LIST = 0.2f;

    /** So many rows before the story its standfirst is looked for. */
    private static final int STANDFIRST_REACH = 40;

    /** A shorter line between headline and story is a kicker, a byline or a section. */
    private static final float STANDFIRST_WORDS = 8;

    /**
     * A standfirst is content, though every other gold leaves some out: the model, which has learnt
     * from both, only has to think it possible.
     */
    private static final float POSSIBLE_STANDFIRST = 0.1f;

    /** The share of a standfirst's words that the page's description has. */
    private static final float DESCRIBED = 0.85f;

    /** A sentence in the article's own header, which holds little else, needs less. */
    private static final float IN_HEADER = 0.3f;

    /** An aside that holds more of the story than this is misnamed. */
    private static final float ASIDE = 0.35f;

    /** An embedded post belongs to the story up to so many rows after its last row. */
    private static final int EMBED_REACH = 6;

    /** The story's own article element holds at least so much of what is kept. */
    private static final float FEWEST_IN_ARTICLE = 60;

    /** An article element with less of what is kept is a teaser that repeats the headline. */
    private static final float SHARE_IN_ARTICLE = 0.15f;

    /** The headline's article element, if no row in it is likelier, is its header alone. */
    private static final float LIKELY_ARTICLE = 0.75f;

    /** A sentence that alone stands between headline and story needs no more to open it. */
    private static final float POSSIBLE_OPENING = 0.15f;

    /** A heading of which the model rather thinks that it is in the story is not the headline. */
    private static final float EVEN = 0.5f;

    private final Reading page;
    private final Rows rows;
    private final Elements elements;
    private final Selection selection;
    private final float[] story;

    Trimmer(Reading page, Selection selection, float[] story) {
        this.story = story;
        this.page = page;
        this.rows = page.outline().rows();
        this.elements = page.outline().elements();
        this.selection = selection;
    }

    void trim() {
        title();
        aboveTitle();
        standfirst();
        asides();
        headerLists();
        embeds();
        otherArticles();
        new Boxes(page, selection).drop();
        new Repeats(page, selection).drop();
        new Holes(page, selection, story).fill();
        new Pitches(page, selection, story).drop();
        new Questions(page, selection, story).keep();
        new Tail(page, selection, story).settle();
        new Islands(selection, story).drop();
    }

    /** The headline is told apart from the story. */
    private void title() {
        int title = page.title().row();
        if (title >= 0
                && (page.title().level(title) == 1 || page.title().likeness(title) > SAME_TITLE)) {
            selection.drop(title);
        }
    }

    /** What the page gives as its description, between the headline and the story, begins it. */
    private void standfirst() {
        int title = page.title().row();
        int end = Math.min(rows.size(), selection.first());
        for (int row = Math.max(0, Math.max(title, end - STANDFIRST_REACH)); row < end; row++) {
            if (row != title
                    && page.prose().words[row] >= STANDFIRST_WORDS
                    && (isDescribed(row) || isHeaderSentence(row, title) || leads(row, title))
                    && !rows.is(row, Mark.HIDDEN)
                    && !rows.is(row, Mark.CAPTION)
                    && !rows.is(row, Mark.NAV)) {
                selection.keep(row);
                return;
            }
        }
    }

    private boolean isDescribed(int row) {
        return page.title().described(row) >= DESCRIBED && story[row] >= POSSIBLE_STANDFIRST;
    }

    private boolean isHeaderSentence(int row, int title) {
        return title >= 0
                && row > title
                && story[row] >= IN_HEADER
                && rows.is(row, Mark.HEADER)
                && rows.is(row, Mark.ARTICLE)
                && rows.linked[row] == 0
                && page.sheet().is(row, Sheet.Fact.TERMINAL);
    }

    /** A sentence that alone stands between the headline and the story opens it. */
    private boolean leads(int row, int title) {
        return row == title + 1
                && title >= 0
                && row + 1 < rows.size()
                && selection.keeps(row + 1)
                && story[row] >= POSSIBLE_OPENING
                && rows.linked[row] == 0
                && page.sheet().is(row, Sheet.Fact.TERMINAL);
    }

    /** Lists in a header offer subscriptions or other stories. */
    private void headerLists() {
        float all = selection.words();
        for (int element = 1; element < elements.size(); element++) {
            if (elements.is(element, Mark.LIST)
                    && elements.isWithin(element, Mark.HEADER)
                    && elements.isWithin(element, Mark.ARTICLE)
                    && wordsBelow(element) < HEADER_LIST * all) {
                selection.drop(elements.from[element], elements.to[element]);
            }
        }
    }

    private void aboveTitle() {
        int title = page.title().row();
        if (title < 0
                || story[title] >= EVEN
                || page.title().level(title) == 0
                || page.title().likeness(title) <= SAME_TITLE) {
            return;
        }
        float below = selection.words(title + 1, rows.size());
        if (below + page.prose().words[title] < FEWEST_BELOW_TITLE) {
            return;
        }
        selection.drop(title);
        boolean little = selection.words(0, title) < ABOVE_TITLE * below;
        for (int row = 0; row < title; row++) {
            if (little || isListed(row)) {
                selection.drop(row);
            }
        }
    }

    private boolean isListed(int row) {
        return rows.is(row, Mark.LIST) || rows.is(row, Mark.TABLE) || rows.is(row, Mark.LINK);
    }

    private void asides() {
        float all = selection.words();
        for (int element = 1; element < elements.size(); element++) {
            if (elements.is(element, Mark.ASIDE)
                    && !elements.isWithin(elements.parent[element], Mark.ASIDE)
                    && wordsBelow(element) < ASIDE * all) {
                selection.drop(elements.from[element], elements.to[element]);
            }
        }
    }

    private float wordsBelow(int element) {
        return selection.words(elements.from[element], elements.to[element]);
    }

    private void embeds() {
        int end = Math.min(rows.size(), selection.last() + EMBED_REACH + 1);
        for (int row = selection.first(); row < end; row++) {
            if (rows.is(row, Mark.QUOTE)
                    && page.prose().words[row] > 0
                    && page.names().isEmbed(rows.element[row])) {
                selection.keep(row);
            }
        }
    }

    /** Of several articles with kept rows the one around the headline is the story. */
    private void otherArticles() {
        int title = page.title().row();
        int own = title < 0 ? -1 : article(title);
        if (own < 0
                || wordsBelow(own) < FEWEST_IN_ARTICLE
                || wordsBelow(own) < SHARE_IN_ARTICLE * selection.words()
                || likeliestBelow(own) < LIKELY_ARTICLE) {
            return;
        }
        for (int row = 0; row < rows.size(); row++) {
            boolean inOwn = elements.holds(own, row);
            if (!inOwn && rows.is(row, Mark.ARTICLE) && !elements.holds(article(row), title)) {
                selection.drop(row);
            }
        }
    }

    private float likeliestBelow(int element) {
        float likeliest = 0;
        for (int row = elements.from[element]; row < elements.to[element]; row++) {
            likeliest = Math.max(likeliest, story[row]);
        }
        return likeliest;
    }

    private int article(int row) {
        return elements.nearest(rows.element[row], Mark.ARTICLE);
    }
}
