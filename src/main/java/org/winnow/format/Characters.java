package org.winnow.format;

import java.util.function.IntPredicate;

/** Which characters may stand in output. */
final class Characters {

    /** What stands for a character that may not: Unicode's own replacement character. */
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text with lone surrogates replaced: UTF-8 can carry the rest. */
    static String encodable(String text) {
        return replaced(text, Characters::isEncodable);
    }

    /** The text with all replaced that has no place in an HTML document. */
    static String legible(String text) {
        return replaced(text, Characters::isLegible);
    }

    /** The text in one line: each run of white space is a space, none at either end. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = !line.isEmpty();
                continue;
            }
            if (space) {
                line.append(' ');
                space = false;
            }
            line.append(c);
        }
        return legible(line.toString());
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isEncodable(int codePoint) {
        return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
    }

    private static boolean isLegible(int codePoint) {
        return isEncodable(codePoint)
                && (!Character.isISOControl(codePoint) || codePoint == '\n' || codePoint == '\t')
                && !isNoncharacter(codePoint);
    }

    /** Unicode 3.4, D14: the last two of each plane, and U+FDD0 to U+FDEF. */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    }

    private static String replaced(String text, IntPredicate allowed) {
        int bad = firstNot(text, allowed);
        if (bad == text.length()) {
            return text;
        }
        StringBuilder good = new StringBuilder(text.length()).append(text, 0, bad);
        for (int i = bad; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            good.appendCodePoint(allowed.test(codePoint) ? codePoint : REPLACEMENT);
            i += Character.charCount(codePoint);
        }
        return good.toString();
    }

    private static int firstNot(String text, IntPredicate allowed) {
        int i = 0;
        while (i < text.length() && allowed.test(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }
}
