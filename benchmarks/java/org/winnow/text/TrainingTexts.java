package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.Corpus.TextPage;
import org.winnow.label.Sheet.Fact;
import org.winnow.label.StoryTrainer;

/** The texts to train and score on, and what each of their lines weighs. */
final class TrainingTexts {

    private static final Map<String, Float> WEIGHTS =
            Map.of(
                    "aeb-plain",
                    1f,
                    "aeb-innertext",
                    1f,
                    "aeb-wet",
                    1f,
                    "fundus-plain",
                    1f,
                    "fundus-innertext",
                    1f,
                    "fundus-wet",
                    1f,
                    "typed",
                    5f,
                    "seeds",
                    5f,
                    "synthetic",
                    0.5f);

    /** One of so many pages of wcxb is taken. */
    private static final int WCXB_SHARE = Integer.getInteger("wcxb", 3);

    private TrainingTexts() {}

    static List<LabelledText> all() {
        List<TextPage> pages = new ArrayList<>();
        for (String set :
                List.of(
                        "typed",
                        "aeb-plain",
                        "aeb-innertext",
                        "aeb-wet",
                        "fundus-plain",
                        "fundus-innertext",
                        "fundus-wet")) {
            pages.addAll(Corpus.texts(set));
        }
        for (String set : List.of("wcxb-plain", "wcxb-innertext", "wcxb-wet")) {
            for (TextPage page : Corpus.texts(set)) {
                if (Math.floorMod(page.id().hashCode(), 3 * WCXB_SHARE)
                        == List.of("wcxb-plain", "wcxb-innertext", "wcxb-wet").indexOf(set)) {
                    pages.add(page);
                }
            }
        }
        pages.addAll(Corpus.seeds());
        List<TextPage> donors = new ArrayList<>(pages);
        donors.removeIf(
                p ->
                        p.set().endsWith("wet")
                                || p.set().endsWith("innertext")
                                || p.set().equals("seeds"));
        SyntheticPages synthesis = new SyntheticPages(donors);
        List<TextPage> made = new ArrayList<>();
        for (TextPage page : donors) {
            if (!page.set().startsWith("wcxb") || made.size() < 2000) {
                for (int i = 0; i < 2; i++) {
                    TextPage synthetic = synthesis.around(page, i);
                    if (synthetic != null) {
                        made.add(synthetic);
                    }
                }
                made.add(SyntheticPages.storyOnly(page));
                made.add(SyntheticPages.chaffOnly(page));
            }
        }
        pages.addAll(made);
        List<LabelledText> texts = new ArrayList<>();
        for (TextPage page : pages) {
            LabelledText text = LabelledText.of(page);
            if (text.rows() > 0) {
                texts.add(text);
            }
        }
        return texts;
    }

    static void add(LabelledText text, StoryTrainer trainer) {
        float set =
                WEIGHTS.getOrDefault(
                        text.page().set(), Float.parseFloat(System.getProperty("w", "0.5")));
        float page = (float) (10 / Math.sqrt(Math.max(10, text.rows()))) * set;
        int[] distance = distances(text);
        for (int row = 0; row < text.rows(); row++) {
            float words = text.sheet().fact(row, Fact.WORDS);
            boolean story = text.story(row);
            float weight = (float) (0.5 + Math.log1p(words)) * page;
            if (text.labels()[row] == 't' || text.labels()[row] == 'm') {
                weight /= 2;
            }
            if (!story && words <= 5 && distance[row] > 5) {
                if ((row * 31 + text.page().id().hashCode()) % 4 != 0) {
                    continue;
                }
                weight *= 4;
            }
            trainer.add(text.sheet(), row, story, weight);
        }
    }

    private static int[] distances(LabelledText text) {
        int[] distance = new int[text.rows()];
        int d = 100;
        for (int row = 0; row < distance.length; row++) {
            d = text.story(row) ? 0 : d + 1;
            distance[row] = d;
        }
        d = 100;
        for (int row = distance.length - 1; row >= 0; row--) {
            d = text.story(row) ? 0 : d + 1;
            distance[row] = Math.min(d, distance[row]);
        }
        return distance;
    }
}
