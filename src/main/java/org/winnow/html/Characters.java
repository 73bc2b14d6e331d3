package org.winnow.html;

/** What counts as white space on a page, and what as part of a word. */
final class Characters {

    private static final char ASCII = 0x80;

    private static final char NO_BREAK_SPACE = 0xA0;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    /** Ogham's: the first beyond Latin 1. */
    private static final char FIRST_WIDE_SPACE = 0x1680;

    /** The ideographic one: behind it only the byte order mark shows nothing. */
    private static final char LAST_WIDE_SPACE = 0x3000;

    /** {@link #wordLetter} of the characters that nearly all text is made of. */
    private static final char[] WORD_LETTERS = new char[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            WORD_LETTERS[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
    }

    private Characters() {}

    /** A letter or digit in lower case, 0 for any other character. */
    static char wordLetter(char c) {
        if (c < ASCII) {
            return WORD_LETTERS[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /** White space, the no-break kinds included; zero-width characters show nothing either. */
    static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7F) {
            return false;
        }
        if (c < FIRST_WIDE_SPACE || (c > LAST_WIDE_SPACE && c != BYTE_ORDER_MARK)) {
            return c <= NO_BREAK_SPACE || c == SOFT_HYPHEN;
        }
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || isInvisible(c);
    }

    /** C1 controls, zero-width space and joiners, direction marks, byte order mark. */
    static boolean isInvisible(char c) {
        return (c >= 0x7F && c <= 0x9F)
                || c == SOFT_HYPHEN
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2064)
                || c == BYTE_ORDER_MARK;
    }

    /** Whether a text shows nothing. */
    static boolean isBlank(String text) {
        return afterBlank(text, 0) == text.length();
    }

    /** The first visible character from here on; the end if there is none. */
    static int afterBlank(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
