package org.winnow.text;

import java.util.List;

/** A first judgement by hand: the prose lines of the densest run, and headings between them. */
final class Prose {

    private static final int FEWEST_WORDS = 10;
    private static final float PENALTY = 8;

    private Prose() {}

    static float[] story(List<Line> lines) {
        float[] words = new float[lines.size()];
        for (int row = 0; row < words.length; row++) {
            words[row] = proseWords(lines.get(row).text());
        }
        DensestRun run = DensestRun.of(words, PENALTY);
        float[] story = new float[words.length];
        for (int row = 0; row < words.length; row++) {
            story[row] = run.contains(row) ? words[row] > 0 ? 0.9f : 0.4f : 0.1f;
        }
        return story;
    }

    /** The words of a line that reads like prose, 0 for any other. */
    private static float proseWords(String text) {
        int words = 0;
        int ends = 0;
        int commas = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean letter = Character.isLetterOrDigit(c);
            words += letter && (!inside || Glyphs.ideograph(c) && at % 2 == 0) ? 1 : 0;
            inside = letter;
            ends += Glyphs.endsSentence(c) ? 1 : 0;
            commas += c == ',' || c == '、' || c == '،' ? 1 : 0;
        }
        int last = text.length() - 1;
        while (last > 0 && Glyphs.closer(text.charAt(last))) {
            last--;
        }
        boolean prose = Glyphs.endsSentence(text.charAt(last)) || ends > 1 || commas > 1;
        return words >= FEWEST_WORDS && prose ? words : 0;
    }
}
