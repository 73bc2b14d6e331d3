package org.winnow.metadata;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses a text's language from its script and from the most frequent words of each language. */
final class LanguageGuess {

    /** So many chars are enough: function words make up a third of any text. */
    static final int MOST_CHARS = 4000;

    /** So many chars are enough to see that a text is not in the language that is declared. */
    static final int CHARS_AGAINST = 800;

    /** Fewer function words than this prove nothing. */
    private static final int FEWEST_WORDS = 5;

    /** So many prove that a text is written in a language, */
    private static final int PLAINLY = 20;

    /** if there are so many times fewer of the declared one; kin share half their words. */
    private static final int TIMES = 4;

    /** From here on letters are of other scripts than Latin. */
    private static final int LATIN_END = 0x250;

    /** Told by its syllables, whatever else it is written with. */
    private static final String JAPANESE = "ja";

    private static final Map<String, List<String>> LANGUAGES = new HashMap<>();
    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(UnicodeScript.class);

    /** The length of the longest of the frequent words. */
    private static final int LONGEST;

    /** The languages that can be told. */
    private static final Set<String> KNOWN = new HashSet<>();

    /** Some forty words. */
    private static final int FIRST_CHARS = 250;

    /** So many words in a language among the first forty are no chance. */
    private static final int CONFIRMED = 6;

    static {
        for (String[] columns : WordList.rows("function-words")) {
            KNOWN.add(columns[0]);
            for (int at = 1; at < columns.length; at++) {
                LANGUAGES.computeIfAbsent(columns[at], unseen -> new ArrayList<>()).add(columns[0]);
            }
        }
        LONGEST = LANGUAGES.keySet().stream().mapToInt(String::length).max().orElse(0);
        for (String[] columns : WordList.rows("scripts")) {
            SCRIPTS.put(UnicodeScript.forName(columns[0]), columns[1]);
        }
        KNOWN.addAll(SCRIPTS.values());
        KNOWN.add(JAPANESE);
    }

    private LanguageGuess() {}

    /** The language of a text as a tag; empty if the text does not tell. */
    static Optional<String> of(String text) {
        Optional<String> script = ofScript(text);
        return script.isPresent() ? script : ofVotes(votes(text));
    }

    /**
     * The language of a text that is plainly not written in the declared one; empty if it is, or if
     * one cannot be sure.
     *
     * @param declared a tag
     */
    static Optional<String> against(String text, String declared) {
        String own = Texts.pieces(declared, "-").get(0);
        if (!KNOWN.contains(own) || isWrittenIn(own, text)) {
            return Optional.empty();
        }
        Optional<String> script = ofScript(text);
        if (script.isPresent()) {
            return script.filter(tag -> !tag.equals(own));
        }
        Map<String, Integer> votes = votes(text);
        int mine = votes.getOrDefault(own, 0);
        return ofVotes(votes)
                .filter(tag -> votes.getOrDefault(tag, 0) >= Math.max(PLAINLY, mine * TIMES));
    }

    /** Whether the first words of a text are of a language: most texts are told by these. */
    private static boolean isWrittenIn(String language, String text) {
        String start = text.substring(0, Math.min(text.length(), FIRST_CHARS));
        int found = 0;
        for (String word : words(start)) {
            found += LANGUAGES.getOrDefault(word, List.of()).contains(language) ? 1 : 0;
            if (found == CONFIRMED) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word in small letters is among the most frequent of a language. */
    static boolean isFunctionWord(String word) {
        return LANGUAGES.containsKey(word);
    }

    private static Optional<String> ofScript(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int others = 0;
        for (int at = 0; at < text.length(); at++) {
            int letter = text.codePointAt(at);
            if (Character.isLetter(letter)) {
                if (letter < LATIN_END) {
                    latin++;
                } else {
                    others++;
                    counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
                }
            }
        }
        int all = latin + others;
        int kana =
                counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
                        + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > all) {
            return Optional.of(JAPANESE);
        }
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            if (count.getValue() * 2 > all) {
                return Optional.ofNullable(SCRIPTS.get(count.getKey()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofVotes(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= FEWEST_WORDS)
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** How many of its most frequent words each language has in a text. */
    private static Map<String, Integer> votes(String text) {
        Map<String, Integer> votes = new HashMap<>();
        for (String word : words(text)) {
            for (String tag : LANGUAGES.getOrDefault(word, List.of())) {
                votes.merge(tag, 1, Integer::sum);
            }
        }
        return votes;
    }

    /** The words of a text that are not longer than all frequent ones, in small letters. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at <= lower.length(); at++) {
            if (at == lower.length() || !isWordPart(lower.charAt(at))) {
                if (at > start && at - start <= LONGEST) {
                    words.add(lower.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean isWordPart(char sign) {
        return Character.isLetter(sign)
                || sign >= LATIN_END
                        && (Character.getType(sign) == Character.NON_SPACING_MARK
                                || Character.getType(sign) == Character.COMBINING_SPACING_MARK);
    }
}
