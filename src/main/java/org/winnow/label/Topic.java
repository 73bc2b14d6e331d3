package org.winnow.label;

import org.winnow.label.Sheet.Fact;

/**
 * How far each row speaks of what the story speaks of. Rows of the story itself get no role: of
 * them nobody asks, and they are not measured.
 */
final class Topic {

    /** Shorter words carry little of a topic. */
    private static final int LETTERS = 5;

    /** A headline has so many words, in any language. */
    private static final int FEWEST = 3;

    private static final int MOST = 30;

    /**
     * Further from the story no headline stands: menus and standfirsts take less. The models were
     * trained with it: another value asks for a new training.
     */
    private static final int REACH = 40;

    /** What is said of rows of a page that has no headline. */
    private static final int NOWHERE = -99;

    private final Sheet sheet;
    private final Words words;
    private final StoryPlace place;

    /** By the words' numbers: whether the story has them, and whether the headline has. */
    private final boolean[] story;

    private final int[] told;
    private final int[] carriers;
    private final int headline;
    private final boolean[] headlineWords;

    Topic(Sheet sheet, StoryPlace place) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.place = place;
        this.story = new boolean[words.distinct()];
        this.told = new int[sheet.rows()];
        this.carriers = new int[sheet.rows()];
        for (int row = 0; row < sheet.rows(); row++) {
            for (int i = words.first(row); i < words.end(row) && place.kept[row]; i++) {
                story[words.number(i)] |= carries(i);
            }
        }
        for (int row = 0; row < sheet.rows(); row++) {
            if (!place.kept[row]) {
                compare(row);
            }
        }
        headline = headline();
        headlineWords = new boolean[words.distinct()];
        for (int i = first(headline); i < end(headline); i++) {
            headlineWords[words.number(i)] = true;
        }
    }

    Sheet sheet() {
        return sheet;
    }

    StoryPlace place() {
        return place;
    }

    /** Long words, names, and each character of Chinese or Japanese. */
    private boolean carries(int i) {
        return words.letters(i) >= LETTERS
                || (words.isCapitalised(i) && words.letters(i) > 1)
                || (words.letters(i) == 1 && !words.isCapitalised(i));
    }

    /** Counts a row's words that carry a topic, and those of them that the story has, too. */
    private void compare(int row) {
        for (int i = words.first(row); i < words.end(row); i++) {
            if (carries(i)) {
                carriers[row]++;
                told[row] += story[words.number(i)] ? 1 : 0;
            }
        }
    }

    private int first(int row) {
        return row < 0 ? 0 : words.first(row);
    }

    private int end(int row) {
        return row < 0 ? 0 : words.end(row);
    }

    /** The row before the story that speaks most of it, -1 for none. */
    private int headline() {
        int best = -1;
        float highest = 0;
        int to = Math.min(sheet.rows(), place.start + 2);
        for (int row = Math.max(0, place.start - REACH); row < to && !place.isEmpty(); row++) {
            float score = score(row);
            if (!place.kept[row] && score > highest) {
                highest = score;
                best = row;
            }
        }
        return best;
    }

    private float share(int row) {
        return told[row] / (float) Math.max(1, carriers[row]);
    }

    private float score(int row) {
        float size = sheet.fact(row, Fact.WORDS);
        boolean shape =
                size >= FEWEST
                        && size <= MOST
                        && !sheet.is(row, Fact.DATE_ALONE)
                        && !sheet.is(row, Fact.AGE_ALONE)
                        && !sheet.is(row, Fact.READ_MORE);
        float open = sheet.is(row, Fact.TERMINAL) && !sheet.is(row, Fact.QUESTION) ? 0.5f : 1;
        float seen =
                Math.min(2, sheet.fact(row, Fact.REPEATS) - 1 + sheet.fact(row, Fact.CONTAINED));
        float far = 0.05f * Math.abs(place.start - row);
        return shape ? open * (told[row] * (0.5f + share(row) / 2) + seen) - far : 0;
    }

    /** Dice's coefficient of the words of a row and of the headline. */
    private float likeness(int row) {
        int common = 0;
        int size = Math.min(MOST * 2, words.end(row) - words.first(row));
        for (int i = words.first(row); i < words.first(row) + size; i++) {
            common += headlineWords[words.number(i)] ? 1 : 0;
        }
        return 2f * common / Math.max(1, size + words.end(headline) - words.first(headline));
    }

    /** The words of each row, from {@code from} on, that the story has too. */
    void told(int from, float[] column) {
        for (int row = 0; row < column.length; row++) {
            column[row] = told[from + row];
        }
    }

    /** The share of each row's words that the story has too. */
    void share(int from, float[] column) {
        for (int row = 0; row < column.length; row++) {
            column[row] = share(from + row);
        }
    }

    /** How much each row looks like the story's headline. */
    void score(int from, float[] column) {
        for (int row = 0; row < column.length; row++) {
            column[row] = place.kept[from + row] ? 0 : score(from + row);
        }
    }

    /** How many rows each row stands after the headline, which is before the story if at all. */
    void distance(int from, float[] column) {
        for (int row = 0; row < column.length; row++) {
            int away = from + row - headline;
            column[row] = headline < 0 ? NOWHERE : Math.max(-REACH, Math.min(REACH, away));
        }
    }

    /** How like each row is to the headline. */
    void likeness(int from, float[] column) {
        for (int row = 0; row < column.length; row++) {
            boolean asked = headline >= 0 && !place.kept[from + row];
            column[row] = asked ? likeness(from + row) : 0;
        }
    }
}
