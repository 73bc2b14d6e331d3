package org.winnow.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists by which names are told from what stands around them. */
final class NameWords {

    /** A phrase before names. Inside: it may also stand within a line. */
    private record By(String phrase, boolean inside) {}

    private static final List<By> BY = by();
    private static final Map<String, List<By>> BY_FIRST_WORD = byFirstWord();
    private static final List<String> OTHER_CREDITS = WordList.lines("other-credits");
    private static final Set<String> AND = new HashSet<>();
    private static final Set<String> WEAK_AND = new HashSet<>();
    private static final Set<String> ROLES = WordList.set("role-words");
    private static final Set<String> MODIFIERS = WordList.set("role-modifiers");
    private static final Set<String> AFTER = WordList.set("after-names");
    private static final Set<String> DESKS = WordList.set("desk-words");
    private static final Set<String> AGENCIES = WordList.set("agencies");
    private static final Set<String> NO_NAMES = WordList.set("no-names");
    private static final Set<String> BEHIND = WordList.set("titles-behind");
    private static final Set<String> ORGANIZATIONS = WordList.set("org-words");
    private static final Set<String> JUNK_STARTS = WordList.set("junk-starts");
    private static final List<String> SUFFIXES = WordList.lines("name-suffixes");

    static {
        for (String line : WordList.lines("and-words")) {
            String[] columns = line.split(" ");
            (columns.length > 1 ? WEAK_AND : AND).add(WordList.fold(columns[0]));
        }
    }

    /** Other words for "and" are names when they are written in capitals. */
    private static final Set<String> CAPITAL_AND = Set.of("AND", "UND");

    /** Prepositions that are also the first word of family names need two words behind them. */
    private static final Set<String> NAME_PARTICLES =
            Set.of(
                    "di", "da", "de", "von", "vom", "af", "av", "per", "do", "del", "του", "της",
                    "with", "from");

    private NameWords() {}

    private static List<By> by() {
        List<By> phrases = new ArrayList<>();
        for (String line : WordList.lines("by-words")) {
            boolean inside = line.endsWith(" inside");
            String phrase = inside ? line.substring(0, line.length() - " inside".length()) : line;
            phrases.add(new By(WordList.fold(phrase), inside));
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
     * Whether a section starts with as many letters as one of the phrases; cheap, for most do not.
     */
    private static boolean mayStart(String section) {
        int end = 0;
        while (end < section.length()
                && end <= LONGEST_FIRST_WORD
                && Character.isLetter(section.charAt(end))) {
            end++;
        }
        if (end == 0 || end > LONGEST_FIRST_WORD) {
            return false;
        }
        char first = section.charAt(0);
        return first > 127 || (FIRST_WORDS[first & ' ' - 1] & 1L << end) != 0;
    }

    private static final int LONGEST_FIRST_WORD = 20;

    /** For each first letter the lengths of the phrases' first words, as bits. */
    private static final long[] FIRST_WORDS = firstWords();

    private static long[] firstWords() {
        long[] lengths = new long[' '];
        for (String word : BY_FIRST_WORD.keySet()) {
            if (!word.isEmpty() && word.charAt(0) < 128) {
                lengths[word.charAt(0) & ' ' - 1] |= 1L << word.length();
            }
        }
        return lengths;
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
                boolean particle = NAME_PARTICLES.contains(by.phrase);
                return particle && words(section.substring(end)) < 2 ? 0 : end;
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
        for (By by : BY) {
            int at = by.inside ? folded.lastIndexOf(' ' + by.phrase) : -1;
            int end = at + 1 + by.phrase.length();
            boolean whole =
                    at > 0 && end < folded.length() && " :".indexOf(folded.charAt(end)) >= 0;
            best = whole ? Math.max(best, afterMarks(section, end)) : best;
        }
        return best;
    }

    /** Whether a section credits somebody who did not write: the photographer, the editor. */
    static boolean isOtherCredit(String section) {
        String folded = WordList.fold(section);
        for (String start : OTHER_CREDITS) {
            if (folded.startsWith(start)
                    && (folded.length() == start.length()
                            || !Character.isLetter(folded.charAt(start.length())))) {
                return true;
            }
        }
        return folded.contains(" contributed to ");
    }

    /** Whether a credit stands without the name, which follows it then. */
    static boolean isOnlyCredit(String section) {
        String folded = WordList.fold(section);
        for (String start : OTHER_CREDITS) {
            if (folded.startsWith(start) && folded.length() <= start.length() + 1) {
                return true;
            }
        }
        return false;
    }

    static boolean isAnd(String word) {
        boolean small = !word.isEmpty() && !Character.isUpperCase(word.charAt(0));
        return (small || CAPITAL_AND.contains(word)) && AND.contains(WordList.fold(word));
    }

    static boolean isWeakAnd(String word) {
        return WEAK_AND.contains(word);
    }

    static boolean isRole(String word) {
        return ROLES.contains(bare(word));
    }

    static boolean isModifier(String word) {
        return MODIFIERS.contains(bare(word));
    }

    static boolean endsName(String word) {
        return AFTER.contains(bare(word)) && !Character.isUpperCase(word.charAt(0))
                || AFTER.contains(bare(word)) && bare(word).length() > 3;
    }

    static boolean isDesk(String word) {
        return DESKS.contains(bare(word));
    }

    static boolean isAgency(String name) {
        return AGENCIES.contains(WordList.fold(name));
    }

    static boolean isNoName(String name) {
        return NO_NAMES.contains(WordList.fold(name));
    }

    /** Whether what stands behind a comma belongs to the name before: {@code Jr.}, {@code M.D.}. */
    static boolean isTitleBehind(String piece) {
        for (String word : piece.split(" ")) {
            if (!BEHIND.contains(bare(word))) {
                return false;
            }
        }
        return !piece.isEmpty();
    }

    /** Whether a name has a word that only the names of bodies have. */
    static boolean isOrganization(String name) {
        for (String word : name.split(" ")) {
            if (ORGANIZATIONS.contains(bare(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word cannot begin a name. */
    static boolean isJunkStart(String word) {
        return JUNK_STARTS.contains(bare(word));
    }

    /** A name without what some scripts glue behind it. */
    static String withoutSuffix(String name) {
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix) && name.length() > suffix.length() + 1) {
                return name.substring(0, name.length() - suffix.length()).strip();
            }
        }
        return name;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split(" ").length;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ".,:®™*".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return WordList.fold(word.substring(0, end));
    }
}
