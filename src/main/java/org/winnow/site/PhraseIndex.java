package org.winnow.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the rule of a text by phrases of its site. Immutable.
 *
 * <p>All phrases are filed under a key of their first {@link #WINDOW} chars, which is pushed on
 * over the text: one pass over the text, however many phrases there are.
 */
final class PhraseIndex {

    /** Chars that a phrase has at least: with fewer, common words would set off comparisons. */
    static final int WINDOW = 8;

    /** What reading one more char pushes out of the key: after {@link #WINDOW} chars all of one. */
    private static final int PUSH = Long.SIZE / WINDOW;

    /** Knuth's: spreads keys evenly over the filter. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The filter has 2 to the power of so many bits: 8 KB stay in the fastest cache. */
    private static final int FILTER = 16;

    /** Chars of a text that are looked at: sites give themselves away near an end of the page. */
    private static final int LIMIT = 200_000;

    private record Phrase(String text, SiteRule rule) {}

    private final Map<Long, List<Phrase>> byKey = new HashMap<>();

    /** A bit for each key: spares the map all but one look in hundreds. */
    private final long[] filter = new long[1 << FILTER - 6];

    PhraseIndex(Iterable<SiteRule> rules) {
        for (SiteRule rule : rules) {
            for (String phrase : rule.phrases()) {
                long key = key(phrase);
                filter[bit(key) >>> 6] |= 1L << bit(key);
                byKey.computeIfAbsent(key, unseen -> new ArrayList<>())
                        .add(new Phrase(phrase, rule));
            }
        }
    }

    /** The rule with the most of its phrases in the text, if it has as many as it needs. */
    SiteRule find(String text) {
        SiteRule best = SiteRule.NONE;
        int most = 0;
        for (Map.Entry<SiteRule, Set<String>> entry : phrases(text).entrySet()) {
            int number = entry.getValue().size();
            SiteRule rule = entry.getKey();
            boolean better =
                    number > most || number == most && rule.name().compareTo(best.name()) < 0;
            if (number >= rule.phrasesNeeded() && better) {
                best = rule;
                most = number;
            }
        }
        return best;
    }

    private Map<SiteRule, Set<String>> phrases(String text) {
        Map<SiteRule, Set<String>> found = new HashMap<>();
        int length = byKey.isEmpty() ? 0 : Math.min(text.length(), LIMIT);
        long key = 0;
        for (int end = 1; end <= length; end++) {
            key = pushed(key, text.charAt(end - 1));
            if ((filter[bit(key) >>> 6] >>> bit(key) & 1) != 0 && end >= WINDOW) {
                look(key, text, end - WINDOW, found);
            }
        }
        return found;
    }

    /** Notes the phrases with this key that stand at a place of the text. */
    private void look(long key, String text, int at, Map<SiteRule, Set<String>> found) {
        for (Phrase phrase : byKey.getOrDefault(key, List.of())) {
            if (text.startsWith(phrase.text, at)) {
                found.computeIfAbsent(phrase.rule, rule -> new HashSet<>()).add(phrase.text);
            }
        }
    }

    private static long key(String phrase) {
        long key = 0;
        for (int i = 0; i < WINDOW; i++) {
            key = pushed(key, phrase.charAt(i));
        }
        return key;
    }

    /** The key of the chars of this one but the first, and of one more. */
    private static long pushed(long key, char c) {
        return key << PUSH ^ c;
    }

    private static int bit(long key) {
        return (int) (key * SPREAD >>> Long.SIZE - FILTER);
    }
}
