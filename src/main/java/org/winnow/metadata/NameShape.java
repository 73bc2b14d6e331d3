package org.winnow.metadata;

import java.util.Locale;

/** Tells by its words whether a piece of a byline can be a name. */
final class NameShape {

    /** Longer names are sentences. */
    private static final int MOST_WORDS = 7;

    /** Longer names are sentences, in scripts without spaces too. */
    private static final int MOST_CHARS = 70;

    /** A byline that no "by" introduces must look like names of so few words. */
    private static final int MOST_WORDS_UNMARKED = 5;

    private NameShape() {}

    static boolean startsLikeName(String name) {
        return !Character.isLowerCase(name.codePointAt(0));
    }

    /** Whether small words alone, of which the first is no name's, make up a text: of the story. */
    static boolean isPhrase(String name) {
        return name.indexOf(' ') > 0
                && name.equals(name.toLowerCase(Locale.ROOT))
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && LanguageGuess.isFunctionWord(name.split(" ", 2)[0]);
    }

    static boolean looksLikePerson(String name) {
        boolean uncased = !Character.isUpperCase(name.codePointAt(0));
        boolean whole = uncased || name.indexOf(' ') > 0;
        return NameWords.isAgency(name) || whole && looksLikeName(name);
    }

    static boolean looksLikeName(String name) {
        if (NameWords.isAgency(name)) {
            return true;
        }
        String[] words = name.split(" ");
        int capitals = 0;
        boolean desk = false;
        for (String word : words) {
            char first = word.charAt(0);
            if (Character.isDigit(first)) {
                return false;
            }
            capitals += Character.isUpperCase(first) || !Character.isLowerCase(first) ? 1 : 0;
            desk |= NameWords.isDesk(word);
        }
        int start = name.codePointAt(0);
        boolean uncased =
                words.length == 1
                        && Character.isLetter(start)
                        && !Character.isUpperCase(start)
                        && !Character.isLowerCase(start);
        boolean ended = desk || !Character.isLowerCase(words[words.length - 1].charAt(0));
        boolean named = ended && words.length > 1 && words.length <= MOST_WORDS_UNMARKED;
        return uncased || (named || desk) && capitals * 2 >= words.length;
    }

    static boolean isName(String name) {
        int words = name.split(" ").length;
        if (name.length() < 2 || name.length() > MOST_CHARS || words > MOST_WORDS) {
            return false;
        }
        boolean letters = hasLetters(name);
        boolean clock = Character.isDigit(name.charAt(0)) && name.indexOf(' ') > 0;
        boolean junk = NameWords.isJunkStart(name.split(" ", 2)[0]);
        return letters
                && !clock
                && !junk
                && !NameWords.isNoName(name)
                && !onlyRole(name)
                && !NameLine.isAddress(name)
                && !Ages.endsAge(name);
    }

    /** Whether at least two letters stand in a name. */
    private static boolean hasLetters(String name) {
        int letters = 0;
        for (int at = 0; at < name.length() && letters < 2; at++) {
            letters += Character.isLetter(name.codePointAt(at)) ? 1 : 0;
        }
        return letters > 1;
    }

    static boolean onlyRole(String name) {
        boolean role = false;
        for (String word : name.split(" ")) {
            if (!NameWords.isRole(word) && !NameWords.isModifier(word)) {
                return false;
            }
            role |= NameWords.isRole(word);
        }
        return role;
    }
}
