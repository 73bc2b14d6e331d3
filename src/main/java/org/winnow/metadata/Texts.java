package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** How the values of all sources are made plain. */
final class Texts {

    /** Signs from here on may be invisible or spaces. */
    private static final char MOST_ASCII = 127;

    private Texts() {}

    /** A text with each run of white space as one space, none at its ends, and no format signs. */
    static String collapse(String text) {
        return isPlain(text) ? text : collapsed(text);
    }

    /** Whether a text is collapsed already; not sure of what is not ASCII. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < ' ' || sign >= MOST_ASCII || sign == ' ' && before == ' ') {
                return false;
            }
            before = sign;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String collapsed(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (isSpace(sign)) {
                space = plain.length() > 0;
            } else if (!isInvisible(sign)) {
                if (space) {
                    plain.append(' ');
                    space = false;
                }
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    /** Whether a digit of any script stands in a text. */
    static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** A value of markup or JSON, {@linkplain #collapse collapsed}, its entities resolved. */
    static String plain(String value) {
        String text = value;
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, true);
        }
        return collapse(text);
    }

    /**
     * A declared text without tags, if it has markup: an end tag gives it away. A headline may
     * speak of {@code <br>}.
     */
    static String withoutTags(String text) {
        int end = text.indexOf("</");
        boolean markup = end >= 0 && end < text.length() - 2 && isLetter(text.charAt(end + 2));
        return markup ? collapse(Jsoup.parseBodyFragment(text).text()) : text;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static boolean isSpace(char sign) {
        return sign <= ' '
                || sign == '\u00a0'
                || sign > '\u1000' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign))
                || sign == '\u0085';
    }

    private static boolean isInvisible(char sign) {
        return sign == '\u00ad'
                || sign >= '\u200b' && sign <= '\u200f'
                || sign == '\u2060'
                || sign == '\ufeff';
    }

    /**
     * The pieces of a text that any of some signs part, those that are empty at its end left out.
     */
    static List<String> pieces(String text, String signs) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || signs.indexOf(text.charAt(at)) >= 0) {
                pieces.add(text.substring(start, at));
                start = at + 1;
            }
        }
        while (pieces.size() > 1 && pieces.get(pieces.size() - 1).isEmpty()) {
            pieces.remove(pieces.size() - 1);
        }
        return pieces;
    }
}
