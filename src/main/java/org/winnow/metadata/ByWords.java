package org.winnow.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases that say "by" before the names of authors, in many languages. */
final class ByWords {

    /**
     * A phrase before names.
     *
     * @param inside whether it may also stand within a line
     * @param particle whether it is also the first word of family names
     */
    private record By(String phrase, boolean inside, boolean particle) {}

    private static final List<By> BY = by();
    private static final Map<String, List<By>> BY_FIRST_WORD = byFirstWord();

    private static final Phrases INSIDE =
            new Phrases(BY.stream().filter(By::inside).map(By::phrase).toList());

    private static final String INSIDE_MARK = " inside";
    private static final String PARTICLE_MARK = " particle";

    /** The first words of all phrases are shorter. */
    private static final int LONGEST_FIRST_WORD = 20;

    /** The letters of the alphabet, and what is none. */
    private static final int LETTERS = 32;

    /** Stands for two letters of which one is not ASCII: they may be any. */
    private static final int ANY = LETTERS * LETTERS;

    /** For each two first letters the lengths of the phrases' first words, as bits. */
    private static final long[] FIRST_WORDS = firstWords();

    private ByWords() {}

    private static List<By> by() {
        List<By> phrases = new ArrayList<>();
        for (String line : WordList.lines("by-words")) {
            boolean inside = line.endsWith(INSIDE_MARK);
            boolean particle = line.endsWith(PARTICLE_MARK);
            String mark = inside ? INSIDE_MARK : particle ? PARTICLE_MARK : "";
            String phrase = line.substring(0, line.length() - mark.length());
            phrases.add(new By(WordList.fold(phrase), inside, particle));
        }
        phrases.sort(Comparator.comparingInt(by -> -by.phrase.length()));
        return List.copyOf(phrases);
    }

    private static Map<String, List<By>> byFirstWord() {
        Map<String, List<By>> index = new HashMap<>();
        for (By by : BY) {
            index.computeIfAbsent(firstWord(by.phrase), unseen -> new ArrayList<>()).add(by);
        }
        return index;
    }

    /**
     * Whether a text, the white space before it left out, starts with a word that has the first two
     * letters and the length of a phrase's first word; cheap, for most do not.
     */
    static boolean mayStart(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return false;
        }
        long lengths = FIRST_WORDS[letters(text, start)];
        return lengths != 0 && (lengths & 1L << wordLength(text, start)) != 0;
    }

    /** Markup is indented with ASCII spaces. */
    private static boolean isSpace(char sign) {
        return sign <= ' ' || sign > 127 && Character.isWhitespace(sign);
    }

    /** How many letters stand at an index; 0 if they are more than any phrase starts with. */
    private static int wordLength(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start <= LONGEST_FIRST_WORD
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start > LONGEST_FIRST_WORD ? 0 : end - start;
    }

    private static long[] firstWords() {
        long[] lengths = new long[ANY + 1];
        for (String word : BY_FIRST_WORD.keySet()) {
            lengths[letters(word + ' ', 0)] |= 1L << word.length();
        }
        lengths[ANY] = -2;
        return lengths;
    }

    /** The number of the two letters at an index, whatever their case. */
    private static int letters(String text, int at) {
        char first = text.charAt(at);
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean letter = (second | ' ') >= 'a' && (second | ' ') <= 'z';
        return (first | second) > 127
                ? ANY
                : first % LETTERS * LETTERS + (letter ? second % LETTERS : 0);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** How many chars at the start of a section say "by", the colon included; 0 for none. */
    static int byLength(String section) {
        if (!mayStart(section)) {
            return 0;
        }
        String first = WordList.fold(firstWord(section));
        List<By> phrases = BY_FIRST_WORD.getOrDefault(first, List.of());
        if (phrases.isEmpty()) {
            return 0;
        }
        String folded = WordList.fold(section);
        if (folded.length() != section.length()) {
            return 0;
        }
        for (By by : phrases) {
            if (folded.startsWith(by.phrase) && endsWord(folded, by.phrase)) {
                int end = afterMarks(section, by.phrase.length());
                boolean label = section.startsWith(":", by.phrase.length());
                boolean name = by.particle && !label && words(section.substring(end)) < 2;
                return name ? 0 : end;
            }
        }
        return 0;
    }

    private static boolean endsWord(String folded, String phrase) {
        int end = phrase.length();
        if (end == folded.length()) {
            return true;
        }
        char next = folded.charAt(end);
        boolean ideograph =
                Character.isIdeographic(phrase.charAt(end - 1))
                        || phrase.charAt(end - 1) >= '\uac00';
        return ideograph
                ? ":：/／ 　".indexOf(next) >= 0
                : !Character.isLetterOrDigit(next) && next != '-' && next != '\'' && next != '’';
    }

    private static int afterMarks(String section, int from) {
        int at = from;
        while (at < section.length() && (":：/／ .,".indexOf(section.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Where the names start behind a "by" that stands within a section; -1 if there is none. */
    static int insideBy(String section) {
        String folded = WordList.fold(section);
        if (folded.length() != section.length()) {
            return -1;
        }
        int best = -1;
        for (int at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
            for (String phrase : INSIDE.at(folded, at + 1)) {
                int end = at + 1 + phrase.length();
                boolean whole =
                        at > 0
                                && folded.startsWith(phrase, at + 1)
                                && end < folded.length()
                                && " :".indexOf(folded.charAt(end)) >= 0
                                && folded.lastIndexOf(' ' + phrase) == at;
                best = whole ? Math.max(best, afterMarks(section, end)) : best;
            }
        }
        return best;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split(" ").length;
    }
}
