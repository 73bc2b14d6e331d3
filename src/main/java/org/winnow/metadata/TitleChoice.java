package org.winnow.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline: the heading that agrees best with what the page declares as its title, for
 * that is how the page shows it. What is declared tells whether a kicker belongs to it.
 */
final class TitleChoice {

    /** From this share of common words on, two titles are one headline in two wordings. */
    private static final double AGREEING = 0.34;

    /** A heading in a sidebar must agree by so much more. */
    private static final double ASIDE_COST = 0.2;

    /** A title of fewer words proves nothing when it ends another one. */
    private static final int FEWEST_WORDS = 3;

    /** What may stand between a kicker and its headline. */
    private static final String KICKER_ENDS = ":|-–—/•·.»";

    private final Headings headings;
    private final List<Title> references = new ArrayList<>();

    /** What the head of the page says, source by source, and the title element. */
    private final List<Title> said = new ArrayList<>();

    /** What is written at the visible heading itself, and what may be another headline. */
    private static final Set<Origin> VAGUE =
            EnumSet.of(Origin.MICRODATA, Origin.RDFA, Origin.JSON_LD_PAGE);

    /** Names of sections are shorter. */
    private static final int FEWEST_ALONE = 5;

    /** A heading of the first level that shares half its words with the title is believed. */
    private static final double HALF = 0.5;

    /** Longer leads are part of the headline. */
    private static final int MOST_KICKER = 5;

    /** The most that two titles can agree that are not the same. */
    private static final double NEARLY = 0.99;

    private final SiteNames names;

    /** What was folded already: many sources say the same. */
    private final Map<String, Title> known = new HashMap<>();

    /**
     * @param headings the visible headings
     * @param declared titles from JSON-LD, OpenGraph and the like, most trusted first
     * @param element the text of the title element
     * @param cleaner takes the site's name off
     */
    TitleChoice(Headings headings, List<Finding> declared, String element, TitleCleaner cleaner) {
        this.headings = headings;
        this.names = cleaner.names();
        Set<String> all = new LinkedHashSet<>();
        for (Finding finding : declared) {
            String title = cleaner.clean(finding.values().get(0));
            all.add(title);
            if (!VAGUE.contains(finding.origin())) {
                said.add(title(title));
            }
        }
        for (String title : all) {
            references.add(title(title));
        }
        Title whole = title(element);
        if (!element.isEmpty() && references.stream().noneMatch(title -> holds(whole, title))) {
            references.add(title(cleaner.clean(element)));
        }
        if (!element.isEmpty()) {
            said.add(title(cleaner.clean(element)));
        }
    }

    /** A title element that holds a declared title adds nothing but section and site. */
    private static boolean holds(Title element, Title title) {
        return title.words.size() >= FEWEST_WORDS && element.letters.contains(title.letters);
    }

    /**
     * A title.
     *
     * @param letters its letters and digits, folded
     * @param words its words, folded
     */
    private record Title(String text, String letters, Set<String> words) {
        static Title of(String text) {
            return new Title(text, SiteNames.letters(text), TitleChoice.words(text));
        }
    }

    private Title title(String text) {
        return known.computeIfAbsent(text, Title::of);
    }

    /**
     * The heading that is the headline; null if none is. One of the second level must be what the
     * page declares.
     */
    @Nullable Spot heading() {
        Spot first = best(headings.headings(), AGREEING);
        boolean believed = first != null && first.aside() == null && agreement(first) > HALF;
        Spot second = believed ? null : declared(headings.seconds());
        Spot declared = second != null ? second : first;
        return declared != null ? declared : only();
    }

    /**
     * The first heading of the first level, on a page whose declared titles are all worded anew; it
     * must be of some length, or it names a section.
     */
    private @Nullable Spot only() {
        for (Spot heading : headings.headings()) {
            if (heading.aside() == null && !names.isName(heading.value())) {
                boolean whole = words(heading.value()).size() >= FEWEST_ALONE;
                return whole ? heading : null;
            }
        }
        return null;
    }

    /**
     * The heading that is a declared title, with or without a kicker before it. It stands below a
     * heading for search engines on pages that have one of the first level in their breadcrumbs.
     */
    private @Nullable Spot declared(List<Spot> headings) {
        for (Spot heading : headings) {
            Title shown = title(heading.value());
            if (heading.aside() == null && said.stream().anyMatch(title -> isWhole(shown, title))) {
                return heading;
            }
        }
        return null;
    }

    private boolean isWhole(Title shown, Title title) {
        boolean same = !title.letters.isEmpty() && shown.letters.equals(title.letters);
        return same && !names.isName(title.text)
                || endsWith(shown, title) && isKicker(shown, title);
    }

    private @Nullable Spot best(List<Spot> headings, double least) {
        Spot best = null;
        double bestAgreement = least;
        for (Spot heading : headings) {
            double agreement = agreement(heading);
            if (agreement > bestAgreement) {
                best = heading;
                bestAgreement = agreement;
            }
        }
        return best;
    }

    private double agreement(Spot heading) {
        if (names.isName(heading.value())) {
            return 0;
        }
        double best = references.isEmpty() ? AGREEING + 2 * ASIDE_COST : 0;
        Title shown = title(heading.value());
        for (Title title : references) {
            best = Math.max(best, alike(shown, title));
        }
        return best - (heading.aside() == null ? 0 : ASIDE_COST);
    }

    /**
     * A heading as headline: without the kicker that the declared titles leave out or that is
     * another in them, and with the one that most of them have before a colon.
     */
    String headline(Spot heading) {
        Title shown = title(heading.value());
        for (Title title : said) {
            if (endsWith(shown, title) && isKicker(shown, title)) {
                return title.text;
            }
        }
        for (Title title : said) {
            if (title.letters.equals(shown.letters)) {
                return withKicker(shown, title.text.indexOf(':') > 0 ? title : shown);
            }
        }
        for (Title title : references) {
            if (endsWith(shown, title) && isKicker(shown, title)) {
                return title.text;
            }
        }
        Title rest = behindOtherKicker(shown);
        return rest != null ? rest.text : withKicker(shown, shown);
    }

    /** What a heading and a declared title have in common behind kickers that they do not share. */
    private @Nullable Title behindOtherKicker(Title shown) {
        for (Title title : said) {
            int colon = title.text.indexOf(':');
            Title rest = title(title.text.substring(colon + 1).strip());
            if (endsWith(shown, rest) && isKicker(shown, rest)) {
                Set<String> kicker = words(title.text.substring(0, Math.max(0, colon)));
                Set<String> other = new HashSet<>(shown.words);
                other.removeAll(rest.words);
                boolean shorter = kicker.size() <= MOST_KICKER && other.size() <= MOST_KICKER;
                return shorter && Collections.disjoint(kicker, other) ? rest : null;
            }
        }
        return null;
    }

    /** The first declared title, if it and most others have a kicker before the heading's words. */
    private String withKicker(Title shown, Title plain) {
        int with = 0;
        for (Title title : said) {
            int lead = Math.max(0, title.text.length() - shown.text.length());
            boolean kicker =
                    endsWith(title, shown) && title.text.substring(0, lead).strip().endsWith(":");
            if (!kicker && with == 0) {
                break;
            }
            with += kicker ? 1 : 0;
        }
        boolean most = shown.words.size() >= FEWEST_WORDS && 2 * with > said.size();
        return most ? said.get(0).text : plain.text;
    }

    private static boolean endsWith(Title longer, Title title) {
        return longer.letters.length() > title.letters.length()
                && longer.letters.endsWith(title.letters);
    }

    /** Whether a heading has a sign or several words before the title that it ends with. */
    private static boolean isKicker(Title heading, Title title) {
        int end = Math.max(0, heading.text.length() - title.text.length());
        String lead = heading.text.substring(0, end).strip();
        boolean sign = !lead.isEmpty() && KICKER_ENDS.indexOf(lead.charAt(lead.length() - 1)) >= 0;
        return title.words.size() >= FEWEST_WORDS && (sign || lead.indexOf(' ') > 0);
    }

    /** How much of the words of two titles they share: 1 for the same, 0 for none. */
    private static double alike(Title one, Title other) {
        if (one.letters.equals(other.letters)) {
            return one.letters.isEmpty() ? 0 : 1;
        }
        if (other.letters.contains(one.letters)
                && one.letters.length() * 2 > other.letters.length()) {
            return NEARLY;
        }
        int shared = 0;
        for (String word : one.words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        int fewer = Math.min(one.words.size(), other.words.size());
        return NEARLY * shared / Math.max(fewer, FEWEST_WORDS);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        String folded = WordList.fold(text);
        for (int at = 0; at <= folded.length(); at++) {
            boolean letter = at < folded.length() && Character.isLetterOrDigit(folded.charAt(at));
            if (letter && Character.isIdeographic(folded.charAt(at))) {
                words.add(folded.substring(at, at + 1));
            } else if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                words.add(folded.substring(start, at));
                start = -1;
            }
        }
        return words;
    }
}
