package org.winnow.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores extracted bodies of a set against the gold, by the definitions of the shared scorer. */
public final class BodyScore {

    private static final int SHINGLE = 4;

    /** Below this word F1 a page counts as lost. */
    private static final double LOST = 0.5;

    /** A shorter paragraph is a label. */
    private static final int PARAGRAPH = 5;

    private double precision;
    private int precisionPages;
    private double recall;
    private double wordF1;
    private int exact;
    private int lost;
    private int firstLost;
    private int lastLost;
    private int pages;

    /** Adds a page; gives its word F1. */
    public double add(String gold, String text) {
        Map<List<String>, Integer> a = shingles(gold);
        Map<List<String>, Integer> b = shingles(text);
        int both = Words.overlap(a, b);
        if (!b.isEmpty()) {
            precision += (double) both / size(b);
            precisionPages++;
        }
        recall += (double) both / size(a);
        exact += Words.of(gold).equals(Words.of(text)) ? 1 : 0;
        double f1 = wordF1(gold, text);
        wordF1 += f1;
        lost += f1 < LOST ? 1 : 0;
        addEnds(gold, b);
        pages++;
        return f1;
    }

    /** A paragraph is lost if less than half of its runs of words stand in the text. */
    private void addEnds(String gold, Map<List<String>, Integer> text) {
        List<Map<List<String>, Integer>> paragraphs =
                gold.lines()
                        .filter(line -> Words.of(line).size() >= PARAGRAPH)
                        .map(BodyScore::shingles)
                        .toList();
        List<Boolean> found =
                paragraphs.stream().map(one -> 2 * Words.overlap(one, text) >= size(one)).toList();
        int count = found.size();
        firstLost += count > 0 && !found.get(0) ? 1 : 0;
        lastLost += found.subList(Math.max(0, count - 2), count).contains(false) ? 1 : 0;
    }

    /** F1 of the multisets of words of two texts. */
    public static double wordF1(String gold, String text) {
        Map<String, Integer> x = Words.count(Words.lower(gold));
        Map<String, Integer> y = Words.count(Words.lower(text));
        return f1(Words.overlap(x, y), size(y), size(x));
    }

    static double f1(int both, int predicted, int gold) {
        if (predicted == 0 && gold == 0) {
            return 1;
        }
        return both == 0 ? 0 : 2.0 * both / (predicted + gold);
    }

    static <T> int size(Map<T, Integer> counts) {
        return counts.values().stream().mapToInt(i -> i).sum();
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = Words.of(text);
        List<List<String>> shingles = new ArrayList<>();
        for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1) && !words.isEmpty(); i++) {
            shingles.add(words.subList(i, Math.min(words.size(), i + SHINGLE)));
        }
        return Words.count(shingles);
    }

    public double shingleF1() {
        double p = precision / precisionPages;
        double r = recall / pages;
        return 2 * p * r / (p + r);
    }

    public double exact() {
        return (double) exact / pages;
    }

    public double wordF1() {
        return wordF1 / pages;
    }

    /** Share of pages with a word F1 below .5. */
    public double lost() {
        return (double) lost / pages;
    }

    /** Share of pages that lack the gold's first paragraph, standfirsts included. */
    public double firstLost() {
        return (double) firstLost / pages;
    }

    /** Share of pages that lack one of the gold's last two paragraphs. */
    public double lastLost() {
        return (double) lastLost / pages;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "shingle F1 %.4f (P %.4f R %.4f)  exact %.3f  word F1 %.4f  below .5: %.3f  first"
                        + " paragraph lost: %.3f  one of the last two: %.3f  pages %d",
                shingleF1(),
                precision / precisionPages,
                recall / pages,
                exact(),
                wordF1(),
                lost(),
                firstLost(),
                lastLost(),
                pages);
    }
}
