package org.winnow.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The word lists by which names are told from what stands around them. */
final class NameWords {

    private static final Phrases OTHER_CREDITS = new Phrases(WordList.lines("other-credits"));
    private static final Set<String> AND = new HashSet<>();
    private static final Set<String> WEAK_AND = new HashSet<>();

    /** The other words for "and" are names when they are written in capitals. */
    private static final Set<String> CAPITAL_AND = new HashSet<>();

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
            boolean weak = line.endsWith(" weak");
            (weak ? WEAK_AND : AND).add(WordList.fold(columns[0]));
            if (line.endsWith(" capital")) {
                CAPITAL_AND.add(columns[0].toUpperCase(Locale.ROOT));
            }
        }
    }

    private NameWords() {}

    /** Whether a section credits somebody who did not write: the photographer, the editor. */
    static boolean isOtherCredit(String section) {
        String folded = WordList.fold(section);
        for (String start : OTHER_CREDITS.at(folded, 0)) {
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
        for (String start : OTHER_CREDITS.at(folded, 0)) {
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

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ".,:®™*".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return WordList.fold(word.substring(0, end));
    }
}
