package org.winnow.text;

import java.util.Arrays;
import org.winnow.label.Sheet;
import org.winnow.label.Sheet.Fact;

/** From probabilities to lines that are kept. Its numbers are the best ones out of fold. */
final class Threshold {

    /** From .4 to .5 the scores are the same within the noise. */
    private static final float PROBABLE = 0.45f;

    /**
     * A page is doubted as a whole if so many paragraphs are not twice as probable: then half of
     * what the last of them is will do. Figures, with five for four, are in benchmarks/README.md.
     */
    private static final int PARAGRAPHS = 4;

    private static final float HALF = 0.5f;

    /** A shorter line is no paragraph. */
    private static final float PARAGRAPH = 12;

    /** A page with fewer paragraphs of this probability is short, not doubted. */
    private static final float LEAST_SURE = 0.3f;

    /** No line is kept for its own sake that is less probable. */
    private static final float LEAST_PROBABLE = 0.2f;

    /** A story has so many words: with fewer, the model was too strict with an unusual page. */
    private static final float FEWEST_WORDS = 40;

    /** On such a page a line is kept that is this near to the page's most probable one. */
    private static final float NEAR = 0.6f;

    /** If no line is more probable, nothing is kept: pages without a story come back empty. */
    private static final float HOPELESS = 0.25f;

    /** A text of so many lines may be a page without a story; shorter ones were chosen by hand. */
    private static final int PAGE = 12;

    /**
     * On a page so few words are a story if one line of them is {@link #TRUSTED}. Out of fold this
     * and the next make 72 in a hundred pages of chaff come back empty instead of 50, and no real
     * page.
     */
    private static final float SHORT_WORDS = 60;

    /** A line of which the model is this sure is a story on its own. */
    private static final float TRUSTED = 0.9f;

    /** The same for up to so many words: one line of them must be this probable. */
    private static final float LONG_WORDS = 90;

    /** The longer a text is, the less one line has to speak for it. */
    private static final float DOUBTED = 0.6f;

    /** If no line is less probable, the text is a story with nothing to remove. */
    private static final float CLEAN = 0.25f;

    /** A line alone between kept ones stays if it is this probable: subheadings, items. */
    private static final float HOLE = 0.3f;

    /** The same for one or two lines that end as sentences do: questions, short answers. */
    private static final float SPOKEN_HOLE = 0.1f;

    /** Three lines in a row that end as sentences do may be teasers. */
    private static final int LONGEST_HOLE = 2;

    /** But so many are an exchange of words if each is as short as {@link #BRIEF}. */
    private static final int LONGEST_EXCHANGE = 4;

    /** Teasers have more words. */
    private static final float BRIEF = 6;

    /** So probable each of them must be. */
    private static final float BRIEF_HOLE = 0.05f;

    private final Sheet sheet;
    private final float[] story;

    private Threshold(Sheet sheet, float[] story) {
        this.sheet = sheet;
        this.story = story;
    }

    /** Which lines to keep by their probability alone. */
    static boolean[] keep(Sheet sheet, float[] story) {
        Threshold threshold = new Threshold(sheet, story);
        if (threshold.isClean()) {
            return threshold.above(0);
        }
        boolean[] probable = threshold.probable();
        boolean[] brief = threshold.brief(probable);
        boolean isBrief = threshold.words(brief) >= SHORT_WORDS;
        boolean[] kept = threshold.continued(threshold.filled(isBrief ? brief : probable));
        return isBrief || threshold.isStory(kept)
                ? new Labels(sheet, story).less(kept)
                : new boolean[story.length];
    }

    /** What stands below a dated headline, on a page of which hardly anything is probable. */
    private boolean[] brief(boolean[] probable) {
        return story.length >= PAGE && words(probable) < LONG_WORDS
                ? new Brief(sheet, story).of(probable)
                : new boolean[story.length];
    }

    /** Whether these lines of a page make up a story, however short, and no stray teaser. */
    private boolean isStory(boolean[] kept) {
        float words = words(kept);
        float most = most();
        return story.length < PAGE
                || words >= LONG_WORDS
                || most >= (words >= SHORT_WORDS ? DOUBTED : TRUSTED);
    }

    /** Whether all lines may be story and one is. */
    private boolean isClean() {
        boolean some = false;
        for (float p : story) {
            if (p < CLEAN) {
                return false;
            }
            some |= p >= PROBABLE;
        }
        return some;
    }

    private boolean[] probable() {
        boolean[] probable = above(PROBABLE);
        float words = words(probable);
        if (words >= FEWEST_WORDS) {
            return words < LONG_WORDS ? probable : above(least());
        }
        float most = most();
        boolean[] near = above(Math.min(PROBABLE, NEAR * most));
        boolean told = most >= PROBABLE || most >= HOPELESS && words(near) >= FEWEST_WORDS;
        return told ? near : new boolean[story.length];
    }

    /** How probable a line of a story must be: less where the model doubts the whole of it. */
    private float least() {
        float[] best = new float[PARAGRAPHS];
        for (int row = 0; row < story.length; row++) {
            if (story[row] > best[0] && sheet.fact(row, Fact.WORDS) >= PARAGRAPH) {
                best[0] = story[row];
                Arrays.sort(best);
            }
        }
        float doubted = Math.max(LEAST_PROBABLE, HALF * best[0]);
        return best[0] >= LEAST_SURE ? Math.min(PROBABLE, doubted) : PROBABLE;
    }

    private float most() {
        float most = 0;
        for (float p : story) {
            most = Math.max(most, p);
        }
        return most;
    }

    private boolean[] above(float least) {
        boolean[] above = new boolean[story.length];
        for (int row = 0; row < above.length; row++) {
            above[row] = story[row] >= least;
        }
        return above;
    }

    private float words(boolean[] kept) {
        float words = 0;
        for (int row = 0; row < kept.length; row++) {
            words += kept[row] ? sheet.fact(row, Fact.WORDS) : 0;
        }
        return words;
    }

    /** The flags, with short holes between kept lines closed where that is likely enough. */
    private boolean[] filled(boolean[] kept) {
        int last = -1;
        for (int row = 0; row < kept.length; row++) {
            if (kept[row]) {
                if (last >= 0 && fillable(last + 1, row)) {
                    Arrays.fill(kept, last + 1, row, true);
                }
                last = row;
            }
        }
        return kept;
    }

    private boolean[] continued(boolean[] kept) {
        return new Continuation(sheet, story).of(kept);
    }

    private boolean fillable(int start, int end) {
        if (end - start <= LONGEST_EXCHANGE && isExchange(start, end)) {
            return true;
        }
        if (end - start > LONGEST_HOLE) {
            return false;
        }
        boolean single = end - start == 1 && story[start] >= HOLE;
        boolean spoken = true;
        for (int row = start; row < end; row++) {
            spoken &= story[row] >= SPOKEN_HOLE && sheet.is(row, Fact.TERMINAL);
        }
        return single || spoken;
    }

    /** Whether these lines are questions and answers of a few words. */
    private boolean isExchange(int start, int end) {
        boolean brief = true;
        for (int row = start; row < end; row++) {
            brief &=
                    story[row] >= BRIEF_HOLE
                            && sheet.fact(row, Fact.WORDS) <= BRIEF
                            && sheet.is(row, Fact.TERMINAL);
        }
        return brief;
    }
}
