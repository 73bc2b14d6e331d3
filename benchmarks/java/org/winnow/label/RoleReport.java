package org.winnow.label;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winnow.corpus.RoleScore;

/** What pages with gold roles got as answers. */
final class RoleReport {

    private static final int STEPS = 10;
    private static final int SHOWN = 110;

    private final List<LabelledRows> pages;

    RoleReport(List<LabelledRows> pages) {
        this.pages = pages.stream().filter(LabelledRows::isGold).toList();
    }

    Map<String, RoleScore> scores() {
        Map<String, RoleScore> scores = new LinkedHashMap<>();
        for (LabelledRows page : pages) {
            RoleScore score = scores.computeIfAbsent(page.gold.set(), set -> new RoleScore());
            for (int row = 0; row < page.sheet.rows(); row++) {
                if (!page.wanted(row).equals("-")) {
                    score.add(page.wanted(row), page.answered(row));
                }
            }
        }
        return scores;
    }

    /** How many in a hundred are right of the rows given a confidence. */
    void reliability(PrintStream out) {
        int[] right = new int[STEPS + 1];
        int[] all = new int[STEPS + 1];
        double[] said = new double[STEPS + 1];
        for (LabelledRows page : pages) {
            for (int row = 0; row < page.sheet.rows(); row++) {
                if (!page.kept[row] && !page.wanted(row).equals("-")) {
                    float sure = page.answers.sure(row) * Math.max(.5f, 1 - page.story[row]);
                    int step = (int) (sure * STEPS);
                    all[step]++;
                    said[step] += sure;
                    right[step] += page.wanted(row).equals(page.answered(row)) ? 1 : 0;
                }
            }
        }
        for (int step = 0; step <= STEPS; step++) {
            if (all[step] > 0) {
                double found = right[step] / (double) all[step];
                out.printf("confidence %.2f: %.2f right", said[step] / all[step], found);
                out.printf(" of %d%n", all[step]);
            }
        }
    }

    /** Each row with its gold and its answer; those that are wrong are marked. */
    void rows(PrintStream out) {
        for (LabelledRows page : pages) {
            out.println("\n=== " + page.gold.set() + " " + page.gold.id());
            for (int row = 0; row < page.sheet.rows(); row++) {
                if (!page.wanted(row).equals("-")) {
                    String got = page.answered(row);
                    String mark = got.equals(page.wanted(row)) ? " " : "!";
                    String text = page.sheet.text(row);
                    out.printf("%s %-14s %-14s ", mark, page.wanted(row), got);
                    out.println(text.substring(0, Math.min(SHOWN, text.length())));
                }
            }
        }
    }
}
