package org.winnow.text;

/**
 * The line that is most likely the headline: short, just before the densest run, made of its words,
 * repeated on the page. How much each line is like it, and how far from it.
 */
final class Headline {

    /** Shorter lines are names of sections and buttons. */
    private static final int FEWEST_WORDS = 4;

    /** Longer lines are paragraphs. */
    private static final int MOST_WORDS = 25;

    /** A headline stands at most so many lines before the first prose line. */
    private static final int REACH = 25;

    /** What a line of distance costs, in words shared with the story. */
    private static final float DISTANCE_COST = 0.05f;

    /** What stands more often is a name of the site: further copies count for nothing. */
    private static final float MOST_REPEATS = 2;

    /** The distance on a page without a headline: beyond the farthest that is told, 60. */
    private static final float NONE = 99;

    private final Profile page;
    private final DensestRun run;
    private final int row;
    private final float score;

    Headline(Profile page, DensestRun run) {
        this.page = page;
        this.run = run;
        int best = -1;
        float most = 0;
        int[] lines = runLines();
        for (int at = Math.max(0, run.start() - REACH);
                at < Math.min(page.rows(), run.start() + 3);
                at++) {
            float value = candidate(at) ? score(at, lines) : 0;
            if (value > most) {
                most = value;
                best = at;
            }
        }
        row = best;
        score = most;
    }

    private int[] runLines() {
        Terms terms = page.terms();
        int[] lines = new int[terms.kinds()];
        for (int at = terms.first(run.start()); at < terms.first(run.end()); at++) {
            lines[terms.term(at)]++;
        }
        return lines;
    }

    private boolean candidate(int at) {
        float words = page.words(at);
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !page.terminal(at)
                && !page.stamp(at);
    }

    private float score(int at, int[] lines) {
        Terms terms = page.terms();
        int own = run.contains(at) ? 1 : 0;
        int hits = 0;
        for (int t = terms.first(at); t < terms.first(at + 1); t++) {
            hits += lines[terms.term(t)] > own ? 1 : 0;
        }
        float share = terms.count(at) == 0 ? 0 : (float) hits / terms.count(at);
        return hits * (0.5f + 0.5f * share)
                + Math.min(MOST_REPEATS, page.repeats(at) - 1)
                - DISTANCE_COST * Math.abs(run.start() - at);
    }

    void add(Columns out) {
        Once<boolean[]> mine = new Once<>(this::mine);
        out.add("headline.distance", at -> row < 0 ? NONE : Math.max(-60, Math.min(60, at - row)));
        out.add("headline.likeness", at -> row < 0 ? -1 : likeness(at, mine.get()));
        out.add("headline.score", at -> score);
    }

    private boolean[] mine() {
        Terms terms = page.terms();
        boolean[] mine = new boolean[terms.kinds()];
        for (int t = row < 0 ? 0 : terms.first(row); row >= 0 && t < terms.first(row + 1); t++) {
            mine[terms.term(t)] = true;
        }
        return mine;
    }

    /** Dice's coefficient of the two lines' terms. */
    private float likeness(int at, boolean[] mine) {
        Terms terms = page.terms();
        int both = 0;
        for (int t = terms.first(at); t < terms.first(at + 1); t++) {
            both += mine[terms.term(t)] ? 1 : 0;
        }
        int all = terms.count(at) + terms.count(row);
        return all == 0 ? 0 : 2f * both / all;
    }
}
