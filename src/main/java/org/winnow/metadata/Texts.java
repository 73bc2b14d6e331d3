package org.winnow.metadata;

import org.apache.commons.text.StringEscapeUtils;

/** How the values of all sources are made plain. */
final class Texts {

    private Texts() {}

    /** A text with each run of white space as one space, none at its ends, and no format signs. */
    static String collapse(String text) {
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

    /** A value of markup or JSON, {@linkplain #collapse collapsed}, its entities resolved. */
    static String plain(String value) {
        String text = value;
        if (text.indexOf('&') >= 0) {
            text = StringEscapeUtils.unescapeHtml4(text).replace("&apos;", "'");
        }
        return collapse(text);
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
}
