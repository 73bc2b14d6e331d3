package org.winnow.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guesses a text's language from its script and from the most frequent words of each language. */
final class LanguageGuess {

    /** So many chars are enough: function words make up a third of any text. */
    static final int MOST_CHARS = 4000;

    /** Fewer function words than this prove nothing. */
    private static final int FEWEST_WORDS = 5;

    private static final Map<String, List<String>> LANGUAGES = languages();

    private LanguageGuess() {}

    /** The language of a text as a tag; empty if the text does not tell. */
    static Optional<String> of(String text) {
        String start = text.substring(0, Math.min(text.length(), MOST_CHARS));
        Optional<String> script = ofScript(start);
        return script.isPresent() ? script : ofWords(start);
    }

    /** Whether a word in small letters is among the most frequent of a language. */
    static boolean isFunctionWord(String word) {
        return LANGUAGES.containsKey(word);
    }

    private static Optional<String> ofScript(String text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(
                        letter ->
                                counts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana =
                counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                        + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if (kana * 10 > all && all > 0) {
            return Optional.of("ja");
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * 2 > all)
                .findFirst()
                .flatMap(count -> onlyLanguage(count.getKey()));
    }

    private static Optional<String> onlyLanguage(Character.UnicodeScript script) {
        return Optional.ofNullable(
                switch (script) {
                    case HAN -> "zh";
                    case HANGUL -> "ko";
                    case THAI -> "th";
                    case GREEK -> "el";
                    case HEBREW -> "he";
                    case GEORGIAN -> "ka";
                    case ARMENIAN -> "hy";
                    case BENGALI -> "bn";
                    case TAMIL -> "ta";
                    case TELUGU -> "te";
                    case GUJARATI -> "gu";
                    case KANNADA -> "kn";
                    case MALAYALAM -> "ml";
                    case GURMUKHI -> "pa";
                    case KHMER -> "km";
                    case LAO -> "lo";
                    case MYANMAR -> "my";
                    case ETHIOPIC -> "am";
                    default -> null;
                });
    }

    private static Optional<String> ofWords(String text) {
        Map<String, Integer> votes = new HashMap<>();
        for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            LANGUAGES
                    .getOrDefault(word, List.of())
                    .forEach(language -> votes.merge(language, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= FEWEST_WORDS)
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Map<String, List<String>> languages() {
        Map<String, List<String>> languages = new HashMap<>();
        for (String line : WordList.lines("function-words")) {
            String[] columns = line.split(" ");
            for (int at = 1; at < columns.length; at++) {
                languages.computeIfAbsent(columns[at], unseen -> new ArrayList<>()).add(columns[0]);
            }
        }
        return languages;
    }
}
