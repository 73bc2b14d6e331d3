package org.winnow.metadata;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What the names that a site gives to an element say of it: its classes, its id, its test id; and
 * whether it bears annotations.
 */
final class PartNames {

    private static final String[] ATTRIBUTES = {"class", "id", "data-testid", "data-qa"};

    /** Class lists longer than this are read up to here. */
    private static final int MOST_CHARS = 300;

    /** The shortest word in the list is not shorter. */
    private static final int SHORTEST = 2;

    /** The longest word in the list is not longer. */
    private static final int LONGEST = 20;

    private static final int LETTERS = 'z' - 'a' + 1;

    /** The words by the number of their first two letters. */
    private static final Word[][] BY_LETTERS = words();

    /** For each two first letters the lengths of the words as bits: most names end here. */
    private static final int[] LENGTHS = lengths();

    private static final int SIGN = 0;

    private static final int SMALL = 1;

    private static final int CAPITAL = 2;

    /** What each ASCII sign is. */
    private static final byte[] KINDS = kinds();

    private PartNames() {}

    /** What an element can be said to be. */
    private enum Part {
        AUTHOR,
        DATE,
        UPDATE,
        OTHER,
        NO_NAME,
        LAYOUT,
        ITEM_PROPERTY,
        RDFA_PROPERTY;

        private int bit() {
            return 1 << ordinal();
        }
    }

    /**
     * What is said of an element.
     *
     * @param mask a bit for each part
     */
    record Said(int mask) {
        static final Said NOTHING = new Said(0);

        boolean isNothing() {
            return mask == 0;
        }

        /** Whether this is a part of the page that is not about its article. */
        boolean aside() {
            return has(Part.OTHER);
        }

        boolean author() {
            return has(Part.AUTHOR) && !has(Part.NO_NAME);
        }

        boolean date() {
            return has(Part.DATE);
        }

        boolean update() {
            return has(Part.UPDATE);
        }

        /** Whether the element is annotated with microdata. */
        boolean itemProperty() {
            return has(Part.ITEM_PROPERTY);
        }

        /** Whether the element is annotated with RDFa. */
        boolean rdfaProperty() {
            return has(Part.RDFA_PROPERTY);
        }

        private boolean has(Part part) {
            return (mask & part.bit()) != 0;
        }
    }

    /** A word and what it says. */
    private record Word(String text, Part part) {}

    /** What the names of an element say, and its tag. */
    static Said of(Element element) {
        int mask =
                switch (element.normalName()) {
                    case "nav", "footer", "aside", "template" -> Part.OTHER.bit();
                    default -> 0;
                };
        int left = element.attributesSize();
        mask |= left == 0 ? 0 : of(element.attributes(), left, isWhole(element));
        return mask == 0 ? Said.NOTHING : new Said(mask);
    }

    /** The names of the whole page say nothing of its parts. */
    private static boolean isWhole(Element element) {
        String tag = element.normalName();
        return tag.equals("body") || tag.equals("html");
    }

    /** Looks no further than there are attributes left. */
    private static int of(Attributes attributes, int size, boolean whole) {
        int left = size;
        int mask = 0;
        for (int at = 0; at < ATTRIBUTES.length && left > 0; at++) {
            String value = attributes.get(ATTRIBUTES[at]);
            if (!value.isEmpty()) {
                left--;
                mask |= whole ? 0 : read(value);
            }
        }
        if (left > 0) {
            mask |= attributes.hasKey("itemprop") ? Part.ITEM_PROPERTY.bit() : 0;
            mask |= attributes.hasKey("property") ? Part.RDFA_PROPERTY.bit() : 0;
        }
        return mask;
    }

    private static int read(String names) {
        int end = Math.min(names.length(), MOST_CHARS);
        int start = 0;
        int mask = 0;
        int before = 0;
        int last = SIGN;
        for (int at = 0; at <= end; at++) {
            char letter = at < end ? names.charAt(at) : ' ';
            int kind = letter < KINDS.length ? KINDS[letter] : SIGN;
            if (kind == SIGN || kind == CAPITAL && last == SMALL) {
                int word = at - start < SHORTEST ? 0 : word(names, start, at);
                mask |= before == Part.LAYOUT.bit() ? 0 : word & ~Part.LAYOUT.bit();
                before = letter == ' ' ? 0 : word;
                start = kind == SIGN ? at + 1 : at;
            }
            last = kind;
        }
        return mask;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte['z' + 1];
        for (char letter = 'a'; letter <= 'z'; letter++) {
            kinds[letter] = SMALL;
            kinds[letter - 'a' + 'A'] = CAPITAL;
        }
        return kinds;
    }

    private static int word(String names, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return 0;
        }
        int letters = letters(names.charAt(start), names.charAt(start + 1));
        if ((LENGTHS[letters] & 1 << length) == 0) {
            return 0;
        }
        for (Word word : BY_LETTERS[letters]) {
            if (word.text.length() == length && isWord(names, start, word.text)) {
                return word.part.bit();
            }
        }
        return 0;
    }

    /** Whether a word stands at a place where nothing but letters stand, whatever their case. */
    private static boolean isWord(String names, int start, String word) {
        for (int at = 0; at < word.length(); at++) {
            if ((names.charAt(start + at) | ' ') != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** The number of two letters, whatever their case. */
    private static int letters(char first, char second) {
        return ((first | ' ') - 'a') * LETTERS + (second | ' ') - 'a';
    }

    private static int[] lengths() {
        int[] lengths = new int[BY_LETTERS.length];
        for (int letters = 0; letters < lengths.length; letters++) {
            for (Word word : BY_LETTERS[letters]) {
                lengths[letters] |= 1 << word.text.length();
            }
        }
        return lengths;
    }

    private static Word[][] words() {
        Word[][] words = new Word[LETTERS * LETTERS][0];
        for (String line : WordList.lines("part-classes")) {
            String[] columns = line.split(" ");
            String text = columns[0];
            Part part = Part.valueOf(columns[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            int letters = letters(text.charAt(0), text.charAt(1));
            words[letters] = Arrays.copyOf(words[letters], words[letters].length + 1);
            words[letters][words[letters].length - 1] = new Word(text, part);
        }
        return words;
    }
}
