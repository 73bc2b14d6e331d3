package org.winnow.metadata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What the names that a site gives to an element say of it: its classes, its id, its test id. */
final class PartNames {

    private PartNames() {}

    /** What an element can be said to be. */
    private enum Part {
        AUTHOR,
        DATE,
        UPDATE,
        OTHER,
        NO_NAME
    }

    /**
     * What is said of an element.
     *
     * @param mask a bit for each part, by its ordinal
     */
    record Said(int mask) {
        private static final Said NOTHING = new Said(0);

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

        private boolean has(Part part) {
            return (mask & 1 << part.ordinal()) != 0;
        }
    }

    private static final String[] ATTRIBUTES = {"class", "id", "data-testid", "data-qa"};

    /** Class lists longer than this are read up to here. */
    private static final int MOST_CHARS = 300;

    /** The longest word in the list is not longer. */
    private static final int LONGEST = 20;

    private static final Map<String, Part> WORDS = words();

    /**
     * For each first letter the lengths of its words as bits: most names are told by that alone.
     */
    private static final int[] LENGTHS = lengths();

    private static final Set<String> ASIDE_TAGS = Set.of("nav", "footer", "aside", "template");

    /** What the names of an element say, and its tag. */
    static Said of(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html")) {
            return Said.NOTHING;
        }
        int mask = ASIDE_TAGS.contains(tag) ? 1 << Part.OTHER.ordinal() : 0;
        if (element.attributesSize() > 0) {
            Attributes attributes = element.attributes();
            for (String name : ATTRIBUTES) {
                String value = attributes.get(name);
                mask |= read(value);
            }
        }
        return mask == 0 ? Said.NOTHING : new Said(mask);
    }

    private static int read(String names) {
        int end = Math.min(names.length(), MOST_CHARS);
        int start = 0;
        int mask = 0;
        for (int at = 0; at <= end; at++) {
            boolean edge = at == end || !isLetter(names.charAt(at));
            boolean hump =
                    !edge
                            && at > start
                            && isUpper(names.charAt(at))
                            && !isUpper(names.charAt(at - 1));
            if (edge || hump) {
                mask |= at > start ? word(names, start, at) : 0;
                start = edge ? at + 1 : at;
            }
        }
        return mask;
    }

    private static int word(String names, int start, int end) {
        int letter = (names.charAt(start) | ' ') - 'a';
        if (end - start > LONGEST || (LENGTHS[letter] & 1 << end - start) == 0) {
            return 0;
        }
        Part part = WORDS.get(names.substring(start, end).toLowerCase(Locale.ROOT));
        return part == null ? 0 : 1 << part.ordinal();
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || isUpper(sign);
    }

    private static boolean isUpper(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    private static int[] lengths() {
        int[] lengths = new int['z' - 'a' + 1];
        for (String word : WORDS.keySet()) {
            if (word.length() <= LONGEST) {
                lengths[word.charAt(0) - 'a'] |= 1 << word.length();
            }
        }
        return lengths;
    }

    private static Map<String, Part> words() {
        Map<String, Part> words = new HashMap<>();
        for (String line : WordList.lines("part-classes")) {
            String[] columns = line.split(" ");
            words.put(
                    columns[0],
                    Part.valueOf(columns[1].toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return words;
    }
}
