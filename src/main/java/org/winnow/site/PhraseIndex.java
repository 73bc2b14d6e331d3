package org.winnow.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the rule of a text by phrases of its site. Immutable.
 *
 * <p>All phrases are filed under the hash of their first {@link #WINDOW} chars, which rolls over
 * the text (Karp and Rabin, 1987): one pass over the text, however many phrases there are.
 */
final class PhraseIndex {

    /** Chars that a phrase has at least: with fewer, common words would set off comparisons. */
    static final int WINDOW = 8;

    /** A prime far beyond the chars of any alphabet, so that few windows share a hash. */
    private static final int BASE = 1_000_003;

    /** Chars of a text that are looked at: sites give themselves away near an end of the page. */
    private static final int LIMIT = 200_000;

    private record Phrase(String text, SiteRule rule) {}

    private final Map<Integer, List<Phrase>> byHash = new HashMap<>();

    /** The upper halves of all hashes: spares the map all but one look in thousands. */
    private final BitSet filter = new BitSet();

    PhraseIndex(Iterable<SiteRule> rules) {
        for (SiteRule rule : rules) {
            for (String phrase : rule.phrases()) {
                int code = hash(phrase, 0);
                filter.set(code >>> Short.SIZE);
                byHash.computeIfAbsent(code, hash -> new ArrayList<>())
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
        int length = Math.min(text.length(), LIMIT);
        if (byHash.isEmpty() || length < WINDOW) {
            return found;
        }
        int out = 1;
        for (int i = 1; i < WINDOW; i++) {
            out *= BASE;
        }
        int hash = hash(text, 0);
        for (int at = 0; ; at++) {
            for (Phrase phrase : filed(hash)) {
                if (text.startsWith(phrase.text, at)) {
                    found.computeIfAbsent(phrase.rule, rule -> new HashSet<>()).add(phrase.text);
                }
            }
            if (at + WINDOW >= length) {
                return found;
            }
            hash = (hash - text.charAt(at) * out) * BASE + text.charAt(at + WINDOW);
        }
    }

    private List<Phrase> filed(int hash) {
        return filter.get(hash >>> Short.SIZE) ? byHash.getOrDefault(hash, List.of()) : List.of();
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + WINDOW; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }
}
