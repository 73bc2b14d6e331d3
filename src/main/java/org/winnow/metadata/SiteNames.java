package org.winnow.metadata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The names under which a page's site goes: declared ones, and what its host says. */
final class SiteNames {

    /** Names this alike are one: {@code The Daily Harbour}, {@code Daily Harbour}. */
    private static final double ALIKE = 0.93;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /**
     * See {@link #isLike}: Jaro-Winkler gives two names of more unequal length no more than {@link
     * #ALIKE}.
     */
    private static final double FEWEST_SHARED = (ALIKE - 0.8) / 0.2;

    /** Shorter names begin other words by chance. */
    private static final int SHORTEST = 4;

    /** So many letters may follow a site's name: {@code .com}, {@code News}, {@code Magazine}. */
    private static final int MOST_EXTRA = 10;

    private final Set<String> names = new HashSet<>();

    /** What was asked already: the titles of one page end alike. */
    private final Map<String, Boolean> known = new HashMap<>();

    private final String host;

    /**
     * @param declared names that the page declares
     * @param host the page's host, empty if unknown
     */
    SiteNames(List<String> declared, String host) {
        for (String name : declared) {
            int bracket = name.indexOf('(');
            names.add(letters(name));
            names.add(letters(bracket < 0 ? name : name.substring(0, bracket)));
        }
        names.remove("");
        this.host = label(host);
        if (!host.isEmpty()) {
            names.add(letters(host));
        }
    }

    /** Whether a text is the site's name, with at most an addition such as its domain. */
    boolean isName(String text) {
        return known.computeIfAbsent(text, this::isNew);
    }

    private boolean isNew(String text) {
        String plain = letters(text);
        if (plain.isEmpty()) {
            return false;
        }
        if (names.contains(plain) || isHost(plain)) {
            return true;
        }
        for (String name : names) {
            boolean longer =
                    name.length() >= SHORTEST
                            && plain.startsWith(name)
                            && plain.length() <= name.length() + MOST_EXTRA;
            if (longer || isLike(name, plain)) {
                return true;
            }
        }
        return false;
    }

    /** Lengths too far apart rule it out: the similarity is at most .8 + .2 of their ratio. */
    private static boolean isLike(String name, String plain) {
        int longer = Math.max(name.length(), plain.length());
        int shorter = Math.min(name.length(), plain.length());
        return shorter >= longer * FEWEST_SHARED && SIMILARITY.apply(name, plain) > ALIKE;
    }

    /** Whether a text is one of the site's names, without any addition. */
    boolean isExactly(String text) {
        String plain = letters(text);
        return names.contains(plain) || !host.isEmpty() && plain.equals(host);
    }

    /** Whether a text is the site's name with a desk or a region behind it. */
    boolean isBranch(String text) {
        int space = text.indexOf(' ');
        return space > 0 && isExactly(text.substring(0, space));
    }

    private boolean isHost(String plain) {
        if (host.length() < SHORTEST) {
            return !host.isEmpty() && plain.equals(host);
        }
        String article = plain.startsWith("the") ? plain.substring(3) : plain;
        boolean within =
                article.length() >= SHORTEST
                        && host.contains(article)
                        && article.length() * 2 >= host.length();
        return within || plain.startsWith(host) && plain.length() <= host.length() + MOST_EXTRA;
    }

    /** The part of a host that names the site: {@code example} of {@code news.example.co.uk}. */
    private static String label(String host) {
        String[] parts = host.split("\\.");
        int at = parts.length - 2;
        if (at > 0 && parts[at].length() <= 3 && parts[parts.length - 1].length() == 2) {
            at--;
        }
        return at < 0 ? "" : letters(parts[at]);
    }

    /** A name's letters and digits, folded. */
    static String letters(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        String folded = WordList.fold(name);
        for (int at = 0; at < folded.length(); at++) {
            char sign = folded.charAt(at);
            if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign)) {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
