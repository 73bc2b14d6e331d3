package org.winnow.format;

/**
 * Page text as Markdown that shows it and does nothing else.
 *
 * <p>What could open a tag is written as an entity, which is safe with every Markdown processor;
 * what could open an emphasis, a link, code or a block is escaped with a backslash. A link cannot
 * arise without {@code [} or {@code <}. Addresses stay as they are: a processor that makes links of
 * bare addresses links them to what the reader sees.
 */
final class Markdown {

    /** Always escaped. */
    private static final String SPECIAL = "\\`*[~";

    /** CommonMark 5.2: a number of a list has at most nine digits. */
    private static final int NUMBER_DIGITS = 9;

    /** The longest name of an HTML entity, and more than the digits of any numeric one. */
    private static final int ENTITY_LENGTH = 32;

    private Markdown() {}

    /** Text that begins a line: also safe from becoming a heading, a list, a quote or a rule. */
    static String paragraph(CharSequence text) {
        int mark = blockMark(text);
        String rest = inline(text.subSequence(mark + 1, text.length()));
        return mark < 0
                ? rest
                : inline(text.subSequence(0, mark)) + "\\" + text.charAt(mark) + rest;
    }

    /** Text of a heading, whose closing {@code #} would be taken for markup. */
    static String heading(CharSequence text) {
        return inline(text).replace("#", "\\#");
    }

    /** Text of a table's cell. */
    static String cell(CharSequence text) {
        return inline(text).replace("|", "\\|");
    }

    /** Text that stands within a line. */
    static String inline(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '&' && isEntity(text, i + 1)) {
                out.append("&amp;");
            } else if (SPECIAL.indexOf(c) >= 0 || c == '_' && !isInsideWord(text, i)) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** How often a character repeats at most. */
    static int longestRun(String text, char wanted) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == wanted ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Where the character stands that makes a block of the line, -1 if none does. */
    private static int blockMark(CharSequence text) {
        if (text.isEmpty()) {
            return -1;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return numberMark(text);
        }
        boolean run = text.length() > 1 && text.charAt(1) == first;
        return switch (first) {
            case '#', '>' -> 0;
            case '-', '+' -> run || isEndOfMark(text, 1) ? 0 : -1;
            default -> -1;
        };
    }

    private static int numberMark(CharSequence text) {
        int end = 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean mark =
                end <= NUMBER_DIGITS
                        && end < text.length()
                        && (text.charAt(end) == '.' || text.charAt(end) == ')')
                        && isEndOfMark(text, end + 1);
        return mark ? end : -1;
    }

    private static boolean isEndOfMark(CharSequence text, int at) {
        return at == text.length() || Characters.isSpace(text.charAt(at));
    }

    private static boolean isEntity(CharSequence text, int from) {
        int end = Math.min(text.length(), from + ENTITY_LENGTH);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > from;
            }
            if (!isAsciiLetterOrDigit(c) && c != '#') {
                return false;
            }
        }
        return false;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isInsideWord(CharSequence text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
