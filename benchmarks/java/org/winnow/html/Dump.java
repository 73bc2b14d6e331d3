package org.winnow.html;

import java.io.*;
import java.util.*;
import org.winnow.corpus.BodyScore;

final class Dump {
    static void dump(List<LabelledPage> pages, Map<LabelledPage, float[]> story) {
        String dir = System.getProperty("dump");
        if (dir == null) return;
        try (PrintWriter index = new PrintWriter(dir + "/index")) {
            for (LabelledPage page : pages) {
                float[] p = story.get(page);
                boolean[] kept = MarkupTraining.decide(page, p);
                double f1 = BodyScore.wordF1(page.page().body(), page.text(kept));
                boolean[] rough = Rough.kept(page.reading().outline(), page.reading().prose());
                double r1 = BodyScore.wordF1(page.page().body(), page.text(rough));
                float inside = 0, keptWords = 0, extra = 0, extraP = 0, top = 0;
                for (int r = 0; r < p.length; r++) {
                    float w = page.reading().prose().words[r];
                    if (kept[r]) {
                        keptWords += w;
                        if (rough[r]) inside += w;
                    } else if (rough[r]) {
                        extra += w;
                        extraP += w * p[r];
                        top = Math.max(top, p[r]);
                    }
                }
                if (Math.abs(f1 - r1) > 0.02 && extra > 0.2 * keptWords)
                    index.printf(
                            "OPINION %+.3f mine %.3f rough %.3f inside %.2f ratio %.2f meanp %.2f top %.2f words %.0f %s %s%n",
                            r1 - f1,
                            f1,
                            r1,
                            inside / Math.max(1, keptWords),
                            extra / Math.max(1, keptWords),
                            extraP / extra,
                            top,
                            keptWords,
                            page.page().set(),
                            page.page().id());
                double both = BodyScore.wordF1(page.text(kept), page.text(rough));
                index.printf(
                        "%.4f rough %.4f both %.4f %s %s %s%n",
                        f1, r1, both, page.page().set(), page.page().id(), page.page().url());
                try (PrintWriter out =
                        new PrintWriter(dir + "/" + page.page().set() + "-" + page.page().id())) {
                    Outline o = page.reading().outline();
                    for (int r = 0; r < p.length; r++) {
                        out.printf(
                                "%s%s %.2f %s [%s] %s%n",
                                kept[r] ? "K" : ".",
                                page.story(r) ? "+" : "-",
                                p[r],
                                r == page.reading().title().row() ? "T" : " ",
                                marks(o.rows().marks[r])
                                        + (page.reading()
                                                        .names()
                                                        .is(o.rows().element[r], Mark.COMMENTS, 30)
                                                ? " COMM"
                                                : ""),
                                o.rows().texts().get(r));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String marks(long m) {
        StringBuilder b = new StringBuilder();
        for (Mark k : Mark.values())
            if (k.in(m) && k != Mark.BLOCK) b.append(k.name().toLowerCase()).append(' ');
        return b.toString().strip();
    }
}
