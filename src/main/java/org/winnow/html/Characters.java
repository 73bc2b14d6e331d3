package org.winnow.html;

/** What counts as white space on a page. */
final class Characters {

    private Characters() {}

    /** White space, the no-break kinds included; zero-width characters show nothing either. */
    static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7F) {
            return false;
        }
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || isInvisible(c);
    }

    /** C1 controls, zero-width space and joiners, direction marks, byte order mark. */
    static boolean isInvisible(char c) {
        return (c >= 0x7F && c <= 0x9F)
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2064)
                || c == 0xFEFF;
    }

    /** Whether a text shows nothing. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
