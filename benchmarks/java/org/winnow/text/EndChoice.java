package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.winnow.label.Sheet;
import org.winnow.label.Sheet.Fact;
import org.winnow.label.StoryTrainer;
import org.winnow.label.TreeTrainer;

/**
 * A choice a page: after which of the kept lines does the story end? Each kept line is a candidate
 * with features of both sides; trees tell whether more chaff than story would go by a cut there.
 */
final class EndChoice {

    private static final List<String> COLUMNS =
            List.of(
                    "wordsAfter",
                    "shareAfter",
                    "linesAfter",
                    "meanBefore",
                    "meanAfter",
                    "mostAfter",
                    "between",
                    "leastBetween",
                    "stamp",
                    "byline",
                    "rights",
                    "readMore",
                    "phrases",
                    "date",
                    "headlineLike",
                    "next",
                    "saidBefore",
                    "saidAfter",
                    "namesBefore",
                    "namesAfter",
                    "likenessBefore",
                    "likenessAfter",
                    "gap",
                    "rowsAfter",
                    "last");

    private static final TreeTrainer.Settings SETTINGS =
            new TreeTrainer.Settings(60, 4, 0.1, 0.6, 1);

    private ToDoubleFunction<float[]> model = row -> 0;

    void train(Map<LabelledText, float[]> pages) {
        TreeTrainer trainer = new TreeTrainer(COLUMNS);
        pages.forEach(
                (text, p) -> {
                    int[] kept = kept(text, p);
                    for (int i = 0; i + 1 < kept.length; i++) {
                        float gain = gain(text, kept, i);
                        trainer.add(
                                features(text, p, kept, i), 0, gain > 0 ? 1 : 0, Math.abs(gain));
                    }
                });
        model = StoryTrainer.readRows(trainer.train(SETTINGS, Map.of()));
    }

    /** The kept lines up to the best end. */
    boolean[] keep(LabelledText text, float[] p) {
        int[] kept = kept(text, p);
        double most = 0.5;
        int end = kept.length - 1;
        for (int i = 0; i + 1 < kept.length; i++) {
            double answer = model.applyAsDouble(features(text, p, kept, i));
            if (answer > most) {
                most = answer;
                end = i;
            }
        }
        boolean[] flags = new boolean[p.length];
        for (int i = 0; i <= end; i++) {
            flags[kept[i]] = true;
        }
        return flags;
    }

    private static int[] kept(LabelledText text, float[] p) {
        boolean[] flags = Threshold.keep(text.sheet(), p);
        List<Integer> kept = new ArrayList<>();
        for (int row = 0; row < flags.length; row++) {
            if (flags[row]) {
                kept.add(row);
            }
        }
        return kept.stream().mapToInt(row -> row).toArray();
    }

    /**
     * Chaff words less story words that a cut after the kept line takes, as a share of the page.
     */
    private static float gain(LabelledText text, int[] kept, int i) {
        float chaff = 0;
        float all = 0;
        for (int k = 0; k < kept.length; k++) {
            float words = text.sheet().fact(kept[k], Fact.WORDS);
            all += words;
            if (k > i) {
                chaff += text.story(kept[k]) ? -words : words;
            }
        }
        return chaff / Math.max(1, all);
    }

    private static float[] features(LabelledText text, float[] p, int[] kept, int i) {
        Sheet sheet = text.sheet();
        int cut = kept[i];
        int next = kept[i + 1];
        float before = 0;
        float after = 0;
        float most = 0;
        for (int k = 0; k < kept.length; k++) {
            float words = sheet.fact(kept[k], Fact.WORDS);
            before += k <= i ? words : 0;
            after += k > i ? words : 0;
            most = k > i ? Math.max(most, p[kept[k]]) : most;
        }
        float least = 1;
        float[] flags = new float[6];
        for (int row = cut + 1; row <= next; row++) {
            least = Math.min(least, p[row]);
            Fact[] facts = {Fact.CLOCK_ALONE, Fact.BYLINE, Fact.RIGHTS, Fact.READ_MORE};
            for (int f = 0; f < facts.length; f++) {
                flags[f] = Math.max(flags[f], sheet.fact(row, facts[f]));
            }
            flags[4] += value(sheet, row, "before1.phrases");
            flags[5] = Math.max(flags[5], sheet.fact(row, Fact.DATE_ALONE));
        }
        float words = sheet.fact(next, Fact.WORDS);
        boolean headline = words >= 4 && words <= 22 && !sheet.is(next, Fact.TERMINAL);
        return new float[] {
            after,
            after / (before + after),
            kept.length - 1 - i,
            mean(text, p, kept, 0, i + 1),
            mean(text, p, kept, i + 1, kept.length),
            most,
            next - cut - 1,
            least,
            flags[0],
            flags[1],
            flags[2],
            flags[3],
            flags[4],
            flags[5],
            headline ? 1 : 0,
            p[next],
            column(text, "topic.said", kept, 0, i + 1),
            column(text, "topic.said", kept, i + 1, kept.length),
            column(text, "topic.namesSaid", kept, 0, i + 1),
            column(text, "topic.namesSaid", kept, i + 1, kept.length),
            column(text, "headline.likeness", kept, 0, i + 1),
            column(text, "headline.likeness", kept, i + 1, kept.length),
            text.lines().get(next).gap(),
            p.length - 1 - cut,
            p[cut]
        };
    }

    private static float mean(LabelledText text, float[] p, int[] kept, int from, int to) {
        float sum = 0;
        float words = 0;
        for (int k = from; k < to; k++) {
            float w = text.sheet().fact(kept[k], Fact.WORDS);
            sum += w * p[kept[k]];
            words += w;
        }
        return sum / Math.max(1, words);
    }

    private static float column(LabelledText text, String name, int[] kept, int from, int to) {
        float sum = 0;
        for (int k = from; k < to; k++) {
            sum += value(text.sheet(), kept[k], name);
        }
        return sum / Math.max(1, to - from);
    }

    private static float value(Sheet sheet, int row, String name) {
        return sheet.own(Surroundings.ALL.indexOf(name))[row];
    }
}
