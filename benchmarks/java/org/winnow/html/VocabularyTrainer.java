package org.winnow.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns how much story the words in classes and ids stand around: the mean over pages of the share
 * of story in the words below elements that bear it. Whoever asks for the table to train with is
 * given one without the pages of his own site.
 */
final class VocabularyTrainer {

    /** A word on fewer pages tells of one publisher rather than of its meaning. */
    static final int FEWEST_PAGES = Integer.getInteger("pages", 20);

    /** The share of story that is assumed before any page, and how many pages that counts for. */
    private static final float PRIOR = 0.35f;

    private static final float PRIOR_PAGES = 3;

    private final Map<Integer, float[]> all = new HashMap<>();
    private final Map<String, Map<Integer, float[]>> bySite = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    void add(LabelledPage page) {
        Map<Integer, float[]> site =
                bySite.computeIfAbsent(page.page().site(), s -> new HashMap<>());
        page.words()
                .shares()
                .forEach(
                        (hash, share) -> {
                            count(all, hash, share);
                            count(site, hash, share);
                        });
        names.putAll(page.words().names());
    }

    private static void count(Map<Integer, float[]> counts, int hash, float share) {
        float[] count = counts.computeIfAbsent(hash, h -> new float[2]);
        count[0] += share;
        count[1]++;
    }

    /** The table without what the pages of a site say; of all pages for a site without any. */
    Vocabulary without(String site) {
        Map<Integer, float[]> own = bySite.getOrDefault(site, Map.of());
        List<Integer> hashes = new ArrayList<>();
        List<Float> scores = new ArrayList<>();
        all.forEach(
                (hash, count) -> {
                    float[] less = own.getOrDefault(hash, new float[2]);
                    if (count[1] - less[1] >= FEWEST_PAGES) {
                        hashes.add(hash);
                        scores.add(score(count[0] - less[0], count[1] - less[1]));
                    }
                });
        float[] values = new float[scores.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = scores.get(i);
        }
        return Vocabulary.of(hashes.stream().mapToInt(i -> i).toArray(), values);
    }

    private static float score(float sum, float pages) {
        double share = (sum + PRIOR * PRIOR_PAGES) / (pages + PRIOR_PAGES);
        double bounded = Math.min(0.99, Math.max(0.01, share));
        return Math.round(Math.log(bounded / (1 - bounded)) * 100) / 100f;
    }

    /** The table as a resource: a word and its log-odds a line, by the alphabet. */
    List<String> lines() {
        TreeMap<String, Float> sorted = new TreeMap<>();
        all.forEach(
                (hash, count) -> {
                    if (count[1] >= FEWEST_PAGES && names.containsKey(hash)) {
                        sorted.put(names.get(hash), score(count[0], count[1]));
                    }
                });
        List<String> lines = new ArrayList<>();
        sorted.forEach((word, s) -> lines.add(String.format(Locale.ROOT, "%s %.2f", word, s)));
        return lines;
    }
}
