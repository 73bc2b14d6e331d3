package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A byline without its dates, addresses and brackets, cut into sections at its bars, bullets and
 * dashes.
 */
final class NameLine {

    /** Longer lines are prose, of which only the start could be a byline. */
    private static final int MOST_CHARS = 400;

    /** Signs that part names from what else stands in the line. */
    private static final String BARS = "|•·;；\n\t⋅●∙▪―│";

    private static final String DASHES = "-–—";

    /** Words that say when an article was published or changed. */
    private static final List<String> WHEN =
            Stream.of("publish-words", "update-words")
                    .flatMap(list -> WordList.folded(list).stream())
                    .toList();

    /** Words up to here that end in a full stop are short forms: {@code Dr.}, {@code Jr.}. */
    private static final int SHORT_WORD = 3;

    private NameLine() {}

    /** The sections of a line, stripped; an address leaves an empty one. */
    static List<String> sections(String line, DateReader dates) {
        String text = line.length() > MOST_CHARS ? line.substring(0, MOST_CHARS) : line;
        String plain = withoutBrackets(withoutDates(unglued(text), dates));
        List<String> sections = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= plain.length(); at++) {
            int length = at == plain.length() ? 1 : barAt(plain, at);
            if (length > 0) {
                sections.add(withoutAddresses(plain.substring(start, at)));
                start = Math.min(plain.length(), at + length);
                at = start - (at == plain.length() ? 0 : 1);
            }
        }
        return sections;
    }

    /** {@code Ada ExamplePublished}: a word about the date, glued to the name before it, parted. */
    private static String unglued(String line) {
        for (int at = 1; at < line.length(); at++) {
            if (Character.isUpperCase(line.charAt(at))
                    && Character.isLowerCase(line.charAt(at - 1))
                    && saysWhen(line, at)) {
                return line.substring(0, at) + " | " + unglued(line.substring(at));
            }
        }
        return line;
    }

    private static boolean saysWhen(String line, int from) {
        int end = from;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String word = WordList.fold(line.substring(from, end));
        return WHEN.stream().anyMatch(word::startsWith);
    }

    private static String withoutDates(String line, DateReader dates) {
        StringBuilder plain = new StringBuilder(line);
        List<DateReader.Found> found = dates.scan(line);
        for (int at = found.size() - 1; at >= 0; at--) {
            plain.replace(found.get(at).start(), found.get(at).end(), " | ");
        }
        return plain.toString();
    }

    private static String withoutBrackets(String line) {
        if (line.indexOf('(') < 0 && line.indexOf('[') < 0 && line.indexOf('（') < 0) {
            return line;
        }
        StringBuilder plain = new StringBuilder(line.length());
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            depth += "([（".indexOf(sign) >= 0 ? 1 : 0;
            if (depth == 0) {
                plain.append(sign);
            }
            depth -= depth > 0 && ")]）".indexOf(sign) >= 0 ? 1 : 0;
        }
        return plain.toString();
    }

    /** How long the bar at an index is, 0 if there is none. */
    private static int barAt(String line, int at) {
        char sign = line.charAt(at);
        if (BARS.indexOf(sign) >= 0) {
            return 1;
        }
        boolean spaced = at > 0 && isSpace(line.charAt(at - 1));
        if (DASHES.indexOf(sign) >= 0) {
            boolean end = at + 1 == line.length() || isSpace(line.charAt(at + 1));
            return spaced && end || at == 0 ? 1 : 0;
        }
        return sign == '.' && endsSentence(line, at) ? 1 : 0;
    }

    /** A full stop behind a word, not behind an initial: {@code J. R. Smith}. */
    private static boolean endsSentence(String line, int at) {
        boolean space = at + 1 == line.length() || isSpace(line.charAt(at + 1));
        int letters = 0;
        while (letters < at && Character.isLetter(line.charAt(at - 1 - letters))) {
            letters++;
        }
        return space && letters > SHORT_WORD;
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static String withoutAddresses(String section) {
        String text = Texts.collapse(section);
        if (text.indexOf('@') < 0 && text.indexOf('/') < 0 && !text.contains("www.")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (String word : text.split(" ")) {
            if (!isAddress(word)) {
                plain.append(plain.length() == 0 ? "" : " ").append(word);
            }
        }
        return plain.toString();
    }

    /** Whether a word is an e-mail address, a handle or a URL. */
    static boolean isAddress(String word) {
        return word.indexOf('@') >= 0
                || word.contains("://")
                || word.startsWith("www.")
                || word.startsWith("//");
    }
}
