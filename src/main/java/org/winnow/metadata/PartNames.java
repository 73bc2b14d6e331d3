package org.winnow.metadata;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What the names that a site gives to an element say of it.
 *
 * @param says the kinds that its words name
 */
record PartNames(Set<Part> says) {

    /** What an element can be said to be. */
    enum Part {
        AUTHOR,
        DATE,
        UPDATE,
        OTHER,
        NO_NAME
    }

    /** Class lists longer than this are read up to here. */
    private static final int MOST_CHARS = 300;

    private static final Map<String, Part> WORDS = words();
    private static final PartNames NOTHING = new PartNames(Set.of());
    private static final Set<String> OUTSIDE_TAGS =
            Set.of("nav", "footer", "aside", "template");

    static PartNames of(Element element) {
        if (element.attributesSize() == 0) {
            return NOTHING;
        }
        Set<Part> says = EnumSet.noneOf(Part.class);
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.equals("class")
                    || key.equals("id")
                    || key.startsWith("data-test")
                    || key.equals("data-qa")
                    || key.equals("data-component")) {
                read(attribute.getValue(), says);
            }
        }
        return says.isEmpty() ? NOTHING : new PartNames(says);
    }

    boolean outside() {
        return says.contains(Part.OTHER);
    }

    boolean author() {
        return says.contains(Part.AUTHOR);
    }

    boolean date() {
        return says.contains(Part.DATE);
    }

    boolean update() {
        return says.contains(Part.UPDATE);
    }

    boolean noName() {
        return says.contains(Part.NO_NAME);
    }

    /** Whether an element is a part of the page that is not about its article. */
    static boolean isAside(Element element) {
        String tag = element.normalName();
        return OUTSIDE_TAGS.contains(tag)
                || !tag.equals("body") && !tag.equals("html") && of(element).outside();
    }

    private static void read(String names, Set<Part> says) {
        int end = Math.min(names.length(), MOST_CHARS);
        int start = 0;
        for (int at = 0; at <= end; at++) {
            boolean edge = at == end || !isLetter(names.charAt(at));
            boolean hump =
                    !edge
                            && at > start
                            && isUpper(names.charAt(at))
                            && !isUpper(names.charAt(at - 1));
            if (edge || hump) {
                word(names, start, at, says);
                start = edge ? at + 1 : at;
            }
        }
    }

    private static void word(String names, int start, int end, Set<Part> says) {
        if (end - start >= SHORTEST && end - start <= LONGEST) {
            Part part = WORDS.get(names.substring(start, end).toLowerCase(Locale.ROOT));
            if (part != null) {
                says.add(part);
            }
        }
    }

    /** Lengths of the shortest and the longest word in the list. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 15;

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || isUpper(sign);
    }

    private static boolean isUpper(char sign) {
        return sign >= 'A' && sign <= 'Z';
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
