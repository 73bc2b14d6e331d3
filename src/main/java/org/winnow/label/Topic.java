package org.winnow.label;

import org.winnow.label.Sheet.Fact;

/** How far each row speaks of what the story speaks of. */
final class Topic {

    /** Shorter words carry little of a topic. */
    private static final int LETTERS = 5;

    /** A headline has so many words, in any language. */
    private static final int FEWEST = 3;

    private static final int MOST = 30;
    private static final int REACH = 40;

    private final Sheet sheet;
    private final Words words;
    private final StoryPlace place;
    private final LongTable story = new LongTable(1 << 8);

    Topic(Sheet sheet, StoryPlace place) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.place = place;
        for (int row = 0; row < sheet.rows(); row++) {
            for (int i = words.first(row); i < words.end(row) && place.kept[row]; i++) {
                if (carries(i)) {
                    story.increment(words.word(i));
                }
            }
        }
    }

    /** Long words, names, and each character of Chinese or Japanese. */
    private boolean carries(int i) {
        return words.letters(i) >= LETTERS
                || (words.isCapitalised(i) && words.letters(i) > 1)
                || (words.letters(i) == 1 && !words.isCapitalised(i));
    }

    /** Adds the features of as many rows as the table has, from {@code from} on. */
    void fill(Table table, int from) {
        float[] share = table.add("topic");
        float[] count = table.add("topic_words");
        float[] said = table.add("headline_score");
        float[] likeness = table.add("like_headline");
        float[] distance = table.add("from_headline");
        int best = headline();
        LongTable there = best < 0 ? new LongTable(1) : wordsOf(best);
        for (int row = 0; row < table.rows(); row++) {
            int at = from + row;
            count[row] = told(at);
            share[row] = count[row] / Math.max(1, carriers(at));
            said[row] = score(at, share[row], count[row]);
            distance[row] = best < 0 ? -99 : Math.max(-REACH, Math.min(REACH, at - best));
            likeness[row] = best < 0 ? 0 : likeness(at, best, there);
        }
    }

    private int carriers(int row) {
        int all = 0;
        for (int i = words.first(row); i < words.end(row); i++) {
            all += carries(i) ? 1 : 0;
        }
        return all;
    }

    /** The words of a row that carry a topic and that the story has, too. */
    private int told(int row) {
        int told = 0;
        int own = place.kept[row] ? 1 : 0;
        for (int i = words.first(row); i < words.end(row); i++) {
            told += carries(i) && story.get(words.word(i)) > own ? 1 : 0;
        }
        return told;
    }

    /** The row before the story that speaks most of it, -1 for none. */
    private int headline() {
        int best = -1;
        float highest = 0;
        int to = Math.min(sheet.rows(), place.start + 2);
        for (int row = Math.max(0, place.start - REACH); row < to && !place.isEmpty(); row++) {
            int told = told(row);
            float score = score(row, told / (float) Math.max(1, carriers(row)), told);
            if (!place.kept[row] && score > highest) {
                highest = score;
                best = row;
            }
        }
        return best;
    }

    private float score(int row, float share, float count) {
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
        return shape ? open * (count * (0.5f + share / 2) + seen) - far : 0;
    }

    private LongTable wordsOf(int row) {
        LongTable there = new LongTable(MOST * 2);
        for (int i = words.first(row); i < words.end(row); i++) {
            there.put(words.word(i), 1);
        }
        return there;
    }

    /** Dice's coefficient of the two rows' words, those of {@code other} being in {@code there}. */
    private float likeness(int row, int other, LongTable there) {
        int common = 0;
        int size = Math.min(MOST * 2, words.end(row) - words.first(row));
        for (int i = words.first(row); i < words.first(row) + size; i++) {
            common += there.get(words.word(i));
        }
        return 2f * common / Math.max(1, size + words.end(other) - words.first(other));
    }
}
