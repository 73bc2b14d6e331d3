package org.winnow.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.LineScore;

/**
 * Ways to find the end of the story, side by side, on the out-of-fold answers of the line trees.
 */
final class EndingStudy {

    private EndingStudy() {}

    static void print(Map<LabelledText, float[]> answers, PrintStream out) {
        Map<String, LineScore> scores = new TreeMap<>();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            Map<LabelledText, float[]> others = others(answers, fold);
            Chain chain = new Chain();
            List<Chain.Page> pages = new ArrayList<>();
            others.forEach((text, p) -> pages.add(Chain.page(text, p)));
            chain.train(pages, 60);
            EndChoice choice = new EndChoice();
            choice.train(others);
            for (Map.Entry<LabelledText, float[]> answer : answers.entrySet()) {
                if (answer.getKey().page().fold() == fold) {
                    score(answer, chain, choice, scores);
                }
            }
        }
        scores.forEach((name, score) -> out.printf("%-36s %s%n", name, score));
    }

    /** The real texts of the other folds. */
    private static Map<LabelledText, float[]> others(Map<LabelledText, float[]> answers, int fold) {
        Map<LabelledText, float[]> others = new LinkedHashMap<>();
        answers.forEach(
                (text, p) -> {
                    if (text.page().fold() != fold && text.real()) {
                        others.put(text, p);
                    }
                });
        return others;
    }

    private static void score(
            Map.Entry<LabelledText, float[]> answer,
            Chain chain,
            EndChoice choice,
            Map<String, LineScore> scores) {
        LabelledText text = answer.getKey();
        float[] p = answer.getValue();
        float[] smooth = chain.story(Chain.page(text, p).logit());
        float[] mean = new float[p.length];
        for (int row = 0; row < p.length; row++) {
            mean[row] = (p[row] + smooth[row]) / 2;
        }
        Map<String, boolean[]> designs = new LinkedHashMap<>();
        designs.put("trees", Threshold.keep(text.sheet(), p));
        designs.put("chain", Threshold.keep(text.sheet(), smooth));
        designs.put("mean of both", Threshold.keep(text.sheet(), mean));
        designs.put("choice of the end", choice.keep(text, p));
        designs.forEach(
                (design, kept) ->
                        scores.computeIfAbsent(design + ", " + text.set(), s -> new LineScore())
                                .add(text.page(), text.cleaned(kept)));
    }
}
