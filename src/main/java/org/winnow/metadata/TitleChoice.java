package org.winnow.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline: the first heading that agrees with what the page declares as its title, for
 * that is how the page shows it; without such a heading what is declared.
 */
final class TitleChoice {

    /** From here on two titles are taken for one headline in two wordings. */
    private static final double AGREEING = 0.5;

    /** A heading that agrees with nothing must be of so many words to be a headline. */
    private static final int FEWEST_WORDS = 4;

    private final List<Spot> headings;
    private final List<String> declared;
    private final TitleCleaner cleaner;
    private final SiteNames names;

    TitleChoice(List<Spot> headings, List<String> declared, SiteNames names) {
        this.headings = headings;
        this.declared = declared;
        this.names = names;
        this.cleaner = new TitleCleaner(names);
    }

    /** The heading that is the headline; null if none is. */
    @Nullable Spot heading() {
        Spot best = null;
        double bestAgreement = AGREEING;
        for (Spot heading : headings) {
            double agreement = agreement(heading.value()) - (heading.outside() ? OUTSIDE_COST : 0);
            if (agreement > bestAgreement) {
                best = heading;
                bestAgreement = agreement;
            }
        }
        return best != null ? best : only();
    }

    /** A heading in a sidebar must agree by so much more. */
    private static final double OUTSIDE_COST = 0.2;

    private @Nullable Spot only() {
        List<Spot> candidates = new ArrayList<>();
        for (Spot heading : headings) {
            boolean wordy =
                    words(heading.value()).size() >= FEWEST_WORDS
                            || heading.value().length() > 12
                                    && Character.isIdeographic(heading.value().codePointAt(0));
            if (wordy && !heading.outside() && !names.isName(heading.value())) {
                candidates.add(heading);
            }
        }
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    private double agreement(String heading) {
        double best = names.isName(heading) ? 0 : 0.01;
        for (String title : declared) {
            best = Math.max(best, alike(heading, title));
        }
        return best;
    }

    /** How much of the words of two titles they share: 1 for the same, 0 for none. */
    private static double alike(String one, String other) {
        String plain = SiteNames.letters(one);
        String whole = SiteNames.letters(other);
        if (plain.equals(whole)) {
            return plain.isEmpty() ? 0 : 1;
        }
        Set<String> ours = words(one);
        Set<String> theirs = words(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return whole.contains(plain) && plain.length() * 2 > whole.length() ? 1 : 0;
        }
        int shared = 0;
        for (String word : ours) {
            shared += theirs.contains(word) ? 1 : 0;
        }
        return (double) shared / Math.min(Math.max(ours.size(), 3), Math.max(theirs.size(), 3));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        String folded = WordList.fold(text);
        for (int at = 0; at <= folded.length(); at++) {
            boolean letter = at < folded.length() && Character.isLetterOrDigit(folded.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                words.add(folded.substring(start, at));
                start = -1;
            }
        }
        return words;
    }

    /** A declared title without site name and section. */
    String cleaned(String title) {
        return cleaner.clean(title);
    }
}
