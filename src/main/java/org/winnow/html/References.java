package org.winnow.html;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Decodes character references. The common kinds are read right here; all that is unusual about one
 * (no semicolon, no such name, a number of no character) is left to the parser, which takes several
 * times as long.
 */
final class References {

    private static final int HEX = 16;

    /** From here on numbers mean characters of their own, and no controls. */
    private static final int FIRST_BEYOND_ASCII = 0xA0;

    /** From here on a number means half a character, or needs two chars. */
    private static final int FIRST_SURROGATE = 0xD800;

    private final String source;
    private final int to;
    private final StringBuilder text = new StringBuilder();

    private References(String source, int to) {
        this.source = source;
        this.to = to;
    }

    /** A part of the source as a page shows it. */
    static String decoded(String source, int from, int to) {
        References references = new References(source, to);
        int and = references.next(from);
        if (and == to) {
            return source.substring(from, to);
        }
        return references.readFrom(from, and)
                ? references.text.toString()
                : Parser.unescapeEntities(source.substring(from, to), false);
    }

    /** The next ampersand, and no look beyond the end. */
    private int next(int from) {
        int at = from;
        while (at < to && source.charAt(at) != '&') {
            at++;
        }
        return at;
    }

    private boolean readFrom(int from, int firstAnd) {
        int at = from;
        int and = firstAnd;
        while (and < to) {
            text.append(source, at, and);
            at = reference(and);
            if (at < 0) {
                return false;
            }
            and = next(at);
        }
        text.append(source, at, to);
        return true;
    }

    /** Reads the reference that begins here; returns where it ends, -1 if it is unusual. */
    private int reference(int and) {
        int end = and + 1;
        while (end < to && isPart(source.charAt(end))) {
            end++;
        }
        if (end == to || source.charAt(end) != ';' || end == and + 1) {
            return -1;
        }
        boolean number = source.charAt(and + 1) == '#';
        String character =
                number
                        ? numbered(and + 2, end)
                        : Entities.getByName(source.substring(and + 1, end));
        text.append(character);
        return character.isEmpty() ? -1 : end + 1;
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '#';
    }

    /** The character of a number, decimal or after an x hexadecimal; empty if it is unusual. */
    private String numbered(int from, int end) {
        boolean hex = source.charAt(from) == 'x';
        int code = 0;
        int at = hex ? from + 1 : from;
        if (end == at || end - at > 4 + (hex ? 0 : 1)) {
            return "";
        }
        for (; at < end; at++) {
            int digit = Character.digit(source.charAt(at), hex ? HEX : 10);
            if (digit < 0) {
                return "";
            }
            code = code * (hex ? HEX : 10) + digit;
        }
        boolean usual =
                (code >= ' ' && code < 0x7F)
                        || (code >= FIRST_BEYOND_ASCII && code < FIRST_SURROGATE);
        return usual ? String.valueOf((char) code) : "";
    }
}
