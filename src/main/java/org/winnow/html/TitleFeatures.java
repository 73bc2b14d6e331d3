package org.winnow.html;

import org.winnow.article.Metadata;

/** How a row stands to what the page declares: its headline, its description, its authors. */
final class TitleFeatures {

    /** A longer row is no headline. */
    private static final int LONGEST_TITLE = 40;

    /** A shorter row repeats the description by chance. */
    private static final int SHORTEST_DESCRIPTION = 5;

    /** Likeness from which a row can be the headline. */
    private static final float ALIKE = 0.35f;

    /** What being a first or second heading counts beside likeness. */
    private static final float HEADING_BONUS = 0.3f;

    /** What each row further down the page costs: of equals the first is the headline. */
    private static final float ROW_COST = 0.0005f;

    private static final int DECLARED_TITLE = 0;
    private static final int DOCUMENT_TITLE = 1;
    private static final int DESCRIPTION = 2;
    private static final int AUTHORS = 3;

    private final Outline page;
    private final Prose prose;
    private final Mentions mentions;
    private final float[] likeness;
    private final int[] levels;
    private final int title;

    TitleFeatures(Outline page, Prose prose, Metadata declared, String documentTitle) {
        this.page = page;
        this.prose = prose;
        this.likeness = new float[page.size()];
        this.levels = levels(page);
        this.mentions =
                new Mentions(
                        page.words(),
                        page.size(),
                        declared.title().orElse(""),
                        documentTitle,
                        declared.description().orElse(""),
                        String.join(" ", declared.authors()));
        liken();
        this.title = find();
    }

    /** The row of the headline, -1 if none looks like it. */
    int row() {
        return title;
    }

    /** How alike the row is to the declared headline, from 0 to 1. */
    float likeness(int row) {
        return likeness[row];
    }

    private void liken() {
        for (int row = 0; row < likeness.length; row++) {
            if (prose.words[row] > 0 && prose.words[row] <= LONGEST_TITLE) {
                likeness[row] =
                        Math.max(
                                mentions.likeness(row, DECLARED_TITLE),
                                mentions.likeness(row, DOCUMENT_TITLE));
            }
        }
    }

    private int find() {
        int best = -1;
        float most = ALIKE;
        int firstHeading = -1;
        for (int row = 0; row < likeness.length; row++) {
            int level = level(row);
            float score = likeness[row] + (level > 0 ? HEADING_BONUS : 0) - ROW_COST * row;
            if (likeness[row] > ALIKE && score > most) {
                best = row;
                most = score;
            }
            firstHeading = firstHeading < 0 && level == 1 ? row : firstHeading;
        }
        return best < 0 ? firstHeading : best;
    }

    /** The share of the row's words that the declared description has. */
    float described(int row) {
        return mentions.share(row, DESCRIPTION);
    }

    private static int[] levels(Outline page) {
        int[] levels = new int[page.size()];
        for (int row = 0; row < levels.length; row++) {
            int level = page.elements().headingLevel(page.rows().element[row]);
            levels[row] = level <= 2 ? level : 0;
        }
        return levels;
    }

    /** 1 or 2 for a row in a first or second heading, else 0. */
    int level(int row) {
        return levels[row];
    }

    void fill(Columns columns) {
        float[] like = columns.add("title_likeness");
        System.arraycopy(likeness, 0, like, 0, likeness.length);
        distance(columns);
        float[] description = columns.add("description_share");
        float[] authors = columns.add("authors_share");
        for (int row = 0; row < likeness.length; row++) {
            boolean told = prose.words[row] >= SHORTEST_DESCRIPTION;
            description[row] = told ? described(row) : 0;
            authors[row] = mentions.share(row, AUTHORS);
        }
    }

    private void distance(Columns columns) {
        float[] distance = columns.add("title_distance");
        float[] words = columns.add("title_words");
        float[] good = columns.add("title_good");
        float[] up = columns.add("title_up");
        float[] gap = columns.add("title_gap");
        Elements elements = page.elements();
        int[] element = page.rows().element;
        for (int row = 0; row < likeness.length; row++) {
            if (title < 0) {
                up[row] = -1;
                gap[row] = -1;
                continue;
            }
            int from = Math.min(row, title);
            int to = Math.max(row, title);
            int common = elements.common(element[row], element[title]);
            distance[row] = row - title;
            words[row] = Math.signum(distance[row]) * prose.words(from, to);
            good[row] = prose.good(from, to) / Math.max(1, prose.total());
            up[row] = elements.depth[element[row]] - elements.depth[common];
            gap[row] = elements.depth[element[title]] - elements.depth[common];
        }
    }
}
