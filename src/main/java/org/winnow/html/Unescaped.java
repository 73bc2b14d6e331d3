package org.winnow.html;

import java.util.Arrays;
import org.winnow.article.Span;

/** A JSON string without its escapes, each character with its place in the source. */
final class Unescaped {

    private static final int HEX = 16;
    private static final int UNICODE_ESCAPE = 6;

    private final StringBuilder text = new StringBuilder();
    private int[] places;

    Unescaped(String source, JsonStrings.Found string) {
        places = new int[string.length() + 1];
        int at = string.from();
        while (at < string.to()) {
            at = read(source, at, string.to());
        }
        places = Arrays.copyOf(places, text.length() + 1);
        places[text.length()] = string.to();
    }

    String text() {
        return text.toString();
    }

    /** The place in the source of a part of the text. */
    Span place(Span part) {
        return new Span(places[part.start()], places[part.end()]);
    }

    private int read(String source, int at, int end) {
        char c = source.charAt(at);
        if (c != '\\' || at + 1 >= end) {
            return add(c, at, at + 1);
        }
        char escaped = source.charAt(at + 1);
        if (escaped == 'u' && at + UNICODE_ESCAPE <= end) {
            int code = hex(source, at + 2);
            return code < 0 ? add(escaped, at, at + 2) : add((char) code, at, at + UNICODE_ESCAPE);
        }
        return add(plain(escaped), at, at + 2);
    }

    private int add(char c, int at, int next) {
        places[text.length()] = at;
        text.append(c);
        return next;
    }

    private static char plain(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b', 'f' -> ' ';
            default -> escaped;
        };
    }

    /** The value of four hexadecimal digits, -1 if they are none. */
    private static int hex(String source, int at) {
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(source.charAt(i), HEX);
            if (digit < 0) {
                return -1;
            }
            code = code * HEX + digit;
        }
        return code;
    }
}
