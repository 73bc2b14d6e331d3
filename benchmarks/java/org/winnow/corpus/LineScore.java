package org.winnow.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Scores cleaned texts of a set against labelled lines, by the definitions of the shared scorer.
 */
public final class LineScore {

    private double tokenF1;
    private int hits;
    private int falseLines;
    private int missedLines;
    private int clean;
    private int pages;

    /** Adds a page; gives its token F1. */
    public double add(Corpus.TextPage page, String text) {
        double f1 = tokenF1(page, text);
        tokenF1 += f1;
        addLines(page, text);
        pages++;
        return f1;
    }

    private static double tokenF1(Corpus.TextPage page, String text) {
        StringBuilder content = new StringBuilder();
        StringBuilder neutral = new StringBuilder();
        for (int i = 0; i < page.lines().size(); i++) {
            String label = page.labels().get(i);
            if (label.equals("1")) {
                content.append(page.lines().get(i)).append(' ');
            } else if (label.equals("t") || label.equals("m")) {
                neutral.append(page.lines().get(i)).append(' ');
            }
        }
        Map<String, Integer> x = Words.count(Words.lower(content.toString()));
        Map<String, Integer> y = Words.count(Words.lower(text));
        Map<String, Integer> free = Words.count(Words.lower(neutral.toString()));
        Map<String, Integer> counted = new HashMap<>();
        y.forEach(
                (word, n) -> {
                    int extra = Math.max(0, n - x.getOrDefault(word, 0));
                    counted.put(word, n - Math.min(extra, free.getOrDefault(word, 0)));
                });
        return BodyScore.f1(Words.overlap(x, counted), BodyScore.size(counted), BodyScore.size(x));
    }

    private void addLines(Corpus.TextPage page, String text) {
        Map<String, Integer> kept = new HashMap<>();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                kept.merge(squash(line), 1, Integer::sum);
            }
        }
        int wrong = 0;
        for (int i = 0; i < page.lines().size(); i++) {
            String label = page.labels().get(i);
            if (!label.equals("0") && !label.equals("1")) {
                continue;
            }
            String key = squash(page.lines().get(i));
            boolean has = kept.getOrDefault(key, 0) > 0;
            if (has) {
                kept.merge(key, -1, Integer::sum);
            }
            boolean content = label.equals("1");
            hits += has && content ? 1 : 0;
            falseLines += has && !content ? 1 : 0;
            missedLines += !has && content ? 1 : 0;
            wrong += has != content ? 1 : 0;
        }
        clean += wrong == 0 ? 1 : 0;
    }

    private static String squash(String line) {
        return String.join(" ", line.replace('\u00a0', ' ').strip().split("\\s+"))
                .toLowerCase(Locale.ROOT);
    }

    public double tokenF1() {
        return tokenF1 / pages;
    }

    public double lineF1() {
        return 2.0 * hits / Math.max(1, 2 * hits + falseLines + missedLines);
    }

    /** Share of pages without one wrong line. */
    public double clean() {
        return (double) clean / pages;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "token F1 %.4f  line F1 %.4f  clean %.3f  pages %d",
                tokenF1(),
                lineF1(),
                clean(),
                pages);
    }
}
