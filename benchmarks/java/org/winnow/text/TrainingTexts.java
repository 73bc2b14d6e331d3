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

    private static final List<String> NEWS =
            List.of(
                    "typed",
                    "aeb-plain",
                    "fundus-plain",
                    "aeb-innertext",
                    "aeb-wet",
                    "fundus-innertext",
                    "fundus-wet");

    private static final List<String> MIXED = List.of("wcxb-plain", "wcxb-innertext", "wcxb-wet");

    /** Pages of wcxb are mostly no news: with more of them the news sets get worse. */
    private static final int MIXED_SHARE = 5;

    /** What a text weighs beside others; three renderings of a page count as one. */
    private static final Map<String, Float> WEIGHTS =
            Map.of(
                    "aeb-plain", 1f,
                    "aeb-innertext", 1f,
                    "aeb-wet", 1f,
                    "fundus-plain", 1f,
                    "fundus-innertext", 1f,
                    "fundus-wet", 1f,
                    "typed", 5f,
                    "seeds", 5f,
                    "synthetic", 0.5f,
                    "chaff", 0.5f);

    private static final float OTHER_WEIGHT = 0.3f;

    /** What each copy in disguise weighs beside its page. */
    private static final float DISGUISED = 0.35f;

    /** Small pages that are made of each: as many as they have forms. */
    private static final int SMALL = 5;

    private static final int SHORT = 5;
    private static final int FAR = 5;

    /** One of so many short lines far from the story is trained on, for all of them. */
    private static final int THINNED = 4;

    private final List<LabelledText> texts = new ArrayList<>();

    private TrainingTexts() {}

    /** All texts, real ones and made ones. */
    static List<LabelledText> all() {
        TrainingTexts all = new TrainingTexts();
        List<TextPage> donors = new ArrayList<>();
        for (String set : NEWS) {
            all.addNews(set, donors);
        }
        for (int part = 0; part < MIXED.size(); part++) {
            all.addMixed(part, donors);
        }
        Corpus.seeds().forEach(page -> all.add(Variant.plain(page)));
        all.addMade(donors);
        all.addDisguised(donors);
        return all.texts;
    }

    private void addNews(String set, List<TextPage> donors) {
        for (TextPage page : Corpus.texts(set)) {
            add(Variant.plain(page));
            if (set.equals("typed") || set.endsWith("plain")) {
                add(Variant.oneLine(page));
                donors.add(page);
            }
            if (set.equals("typed")) {
                add(Variant.dense(page));
                add(Variant.wrapped(page));
            }
        }
    }

    /** Some pages of wcxb, each in one rendering. */
    private void addMixed(int part, List<TextPage> donors) {
        for (TextPage page : Corpus.texts(MIXED.get(part))) {
            int lot = Math.floorMod(page.id().hashCode(), MIXED.size() * MIXED_SHARE);
            if (lot == part) {
                add(Variant.plain(page));
                if (part == 0) {
                    donors.add(page);
                }
            }
        }
    }

    private void addMade(List<TextPage> donors) {
        SyntheticPages synthesis = new SyntheticPages(donors);
        List<TextPage> made = new ArrayList<>();
        for (TextPage page : donors) {
            for (int i = 0; i < 2; i++) {
                synthesis.around(page, i).ifPresent(made::add);
            }
            for (int i = 0; i < SMALL; i++) {
                synthesis.small(page, i).ifPresent(made::add);
            }
            made.add(SyntheticPages.storyOnly(page));
            made.add(SyntheticPages.chaffOnly(page));
        }
        made.forEach(page -> add(Variant.plain(page)));
    }

    private void addDisguised(List<TextPage> pages) {
        Disguises disguises = new Disguises(pages);
        pages.forEach(page -> disguises.of(page).forEach(this::add));
    }

    private void add(Variant variant) {
        LabelledText text = LabelledText.of(variant);
        if (text.rows() > 0) {
            texts.add(text);
        }
    }

    private static float weight(String set) {
        return Disguises.isDisguised(set)
                ? DISGUISED * weight(set.substring(0, set.length() - Disguises.SUFFIX.length()))
                : WEIGHTS.getOrDefault(set, OTHER_WEIGHT);
    }

    /** Adds the lines of a text to a trainer. */
    static void add(LabelledText text, StoryTrainer trainer) {
        float page = weight(text.set());
        page *= (float) (10 / Math.sqrt(Math.max(10, text.rows())));
        int[] distance = text.distances();
        for (int row = 0; row < text.rows(); row++) {
            float words = text.sheet().fact(row, Fact.WORDS);
            boolean thinned = words <= SHORT && distance[row] > FAR;
            if (thinned && (row * 31 + text.page().id().hashCode()) % THINNED != 0) {
                continue;
            }
            float weight = (float) (0.5 + Math.log1p(words)) * page * (thinned ? THINNED : 1);
            trainer.add(
                    text.sheet(), row, text.story(row), text.neutral(row) ? weight / 2 : weight);
        }
    }
}
