package org.winnow.label;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.winnow.label.Sheet.Fact;

/**
 * The rows that are to get a role, and the values that several of the {@link RoleFeatures} are made
 * from, each computed when it is first asked for. Used by one thread.
 */
final class RolePage {

    private static final int ROLES = RoleModel.ROLES.size();

    /** Buttons and entries of menus have no more words. */
    private static final int SHORT = 4;

    /** A headline has more words than {@link #SHORT}, but no more than so many. */
    private static final int TITLE = 25;

    /** More of a kind are as good as so many. */
    private static final int MANY = 9;

    /** What is summed up over the rows around a row. */
    enum Count {
        LOG,
        BRIEF,
        TIMES,
        TITLES,
        GOOD,
        KEPT,
        TERMINAL
    }

    private final Topic topic;
    private final Sheet sheet;
    private final StoryPlace place;
    private final int from;
    private final int rows;
    private final float[] words;
    private final float[] story;
    private final long[] said;
    private final Runs runs;
    private float[] storySums = {};
    private final float[] nothing;
    private final float[][] hits = new float[ROLES][];
    private final float[][] hitSums = new float[ROLES][];
    private final float[][] scores = new float[ROLES][];
    private final Map<Count, float[]> sums = new EnumMap<>(Count.class);
    private final IdentityHashMap<RoleFeatures.Feature, float[]> filled = new IdentityHashMap<>();

    /**
     * The rows from {@code from} on, which see no others.
     *
     * @param story for each row of the page how probable it is that it belongs to the story
     * @param words what the linear model says of them: log-probabilities, one a role
     */
    RolePage(Topic topic, float[] story, int from, float[] words) {
        this.topic = topic;
        this.sheet = topic.sheet();
        this.place = topic.place();
        this.from = from;
        this.rows = words.length / ROLES;
        this.words = words;
        this.story = Arrays.copyOfRange(story, from, from + rows);
        this.said = sheet.hits().union(from, from + rows);
        this.runs = new Runs(sheet, from, rows);
        this.nothing = new float[rows];
    }

    Sheet sheet() {
        return sheet;
    }

    StoryPlace place() {
        return place;
    }

    Topic topic() {
        return topic;
    }

    Runs runs() {
        return runs;
    }

    int from() {
        return from;
    }

    int rows() {
        return rows;
    }

    /** The rows that are not the story. */
    int[] removed() {
        int[] removed = new int[rows];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            removed[count] = row;
            count += place.kept[from + row] ? 0 : 1;
        }
        return Arrays.copyOf(removed, count);
    }

    /** How probable it is that each row belongs to the story. */
    float[] story() {
        return story;
    }

    float[] storySums() {
        if (storySums.length == 0) {
            storySums = Passes.sums(story);
        }
        return storySums;
    }

    /** A feature of each row, computed once for all that ask for it; read only. */
    float[] filled(RoleFeatures.Feature feature) {
        float[] column = filled.get(feature);
        if (column == null) {
            column = new float[rows];
            feature.filler().accept(this, column);
            filled.put(feature, column);
        }
        return column;
    }

    /** A column of the sheet; read only. */
    float[] column(int index) {
        float[] all = sheet.column(index);
        return rows == all.length ? all : Arrays.copyOfRange(all, from, from + rows);
    }

    /** A fact of each row; read only. */
    float[] fact(Fact fact) {
        return column(fact.column());
    }

    /** 0 for each row; read only. */
    float[] nothing() {
        return nothing;
    }

    /** Whether some row holds a phrase of this family. */
    boolean says(int family) {
        return Hits.has(said, 0, family);
    }

    /** 1 for the rows that hold a phrase of this family. */
    void says(int family, float[] column) {
        for (int row = 0; row < rows; row++) {
            column[row] = sheet.hits().has(from + row, family) ? 1 : 0;
        }
    }

    /** Whether some row holds a phrase of a role. */
    boolean hasHits(int role) {
        return hits(role) != nothing;
    }

    /** For each row how many families of a role's phrases it holds. */
    float[] hits(int role) {
        if (hits[role] == null) {
            hits[role] = nothing;
            for (int family = 0; family < Lexicon.BUNDLED.size(); family++) {
                if (says(family) && Lexicon.BUNDLED.roleIndex(family) == role) {
                    hits[role] = hits[role] == nothing ? new float[rows] : hits[role];
                    addHits(family, hits[role]);
                }
            }
        }
        return hits[role];
    }

    private void addHits(int family, float[] counts) {
        for (int row = 0; row < rows; row++) {
            counts[row] += sheet.hits().has(from + row, family) ? 1 : 0;
        }
    }

    float[] hitSums(int role) {
        if (hitSums[role] == null) {
            hitSums[role] = Passes.sums(hits(role));
        }
        return hitSums[role];
    }

    /** What the linear model says for a role of each row. */
    float[] scores(int role) {
        if (scores[role] == null) {
            scores[role] = new float[rows];
            for (int row = 0; row < rows; row++) {
                scores[role][row] = words[row * ROLES + role];
            }
        }
        return scores[role];
    }

    float[] sums(Count count) {
        return sums.computeIfAbsent(count, c -> Passes.sums(values(c)));
    }

    private float[] values(Count count) {
        float[] values = new float[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = value(count, from + row);
        }
        return values;
    }

    private float value(Count count, int at) {
        float size = sheet.fact(at, Fact.WORDS);
        return switch (count) {
            case LOG -> (float) Math.log1p(size);
            case BRIEF -> size <= SHORT ? 1 : 0;
            case TIMES -> isTime(at) ? 1 : 0;
            case TITLES -> isOpen(at) && size > SHORT && size <= TITLE ? 1 : 0;
            case GOOD -> sheet.fact(at, Fact.GOOD);
            case KEPT -> place.kept[at] ? 1 : 0;
            case TERMINAL -> sheet.fact(at, Fact.TERMINAL);
        };
    }

    private boolean isOpen(int at) {
        return !sheet.is(at, Fact.TERMINAL);
    }

    private boolean isTime(int at) {
        return sheet.is(at, Fact.CLOCK_ALONE)
                || sheet.is(at, Fact.AGE_ALONE)
                || sheet.is(at, Fact.DATE_ALONE);
    }

    /** How many rows of a kind stand before each row, {@link #MANY} at most. */
    void passed(Count count, float[] column) {
        float[] sums = sums(count);
        for (int row = 0; row < rows; row++) {
            column[row] = Math.min(MANY, sums[row]);
        }
    }

    /** How many rights lines stand between the story's end and each row: menus come behind one. */
    void rightsPassed(float[] column) {
        float[] rights = fact(Fact.RIGHTS);
        int passed = 0;
        for (int row = 0; row < rows; row++) {
            column[row] = Math.min(MANY, passed);
            boolean isBeyond = place.isEmpty() || place.isAfter(from + row);
            passed += isBeyond && rights[row] > 0 ? 1 : 0;
        }
    }

    /** How many rights lines follow. */
    void rightsAhead(float[] column) {
        float[] rights = fact(Fact.RIGHTS);
        int ahead = 0;
        for (int row = rows - 1; row >= 0; row--) {
            column[row] = Math.min(MANY, ahead);
            ahead += rights[row] > 0 ? 1 : 0;
        }
    }

    /** 1 for the rows of the story. */
    float[] kept() {
        return values(Count.KEPT);
    }

    /** 0 before the run that the story stands in, 1 within, 2 after it. */
    void part(float[] column) {
        for (int row = 0; row < rows; row++) {
            int at = from + row;
            column[row] = place.isBefore(at) ? 0 : place.isInside(at) ? 1 : 2;
        }
    }

    /** How many rows each row stands after one of the page, {@code far} at most. */
    void places(int origin, int far, float[] column) {
        for (int row = 0; row < rows; row++) {
            column[row] = Math.max(-far, Math.min(far, from + row - origin));
        }
    }

    /** How many rows of the page follow, {@code far} at most. */
    void left(int far, float[] column) {
        for (int row = 0; row < rows; row++) {
            column[row] = Math.min(far, sheet.rows() - 1 - from - row);
        }
    }

    /** The share of the page that stands before each row. */
    void share(float[] column) {
        for (int row = 0; row < rows; row++) {
            column[row] = (from + row) / (float) sheet.rows();
        }
    }
}
