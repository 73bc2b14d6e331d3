package org.winnow.metadata;

import org.jsoup.parser.Parser;

/** Makes JSON of what is nearly that. Linear in the length of the text. */
final class JsonRepair {

    /** What sites put around JSON for the sake of old browsers and of XML. */
    private static final String[] OPENINGS = {
        "<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "// <![CDATA["
    };

    private JsonRepair() {}

    /** A script without comment marks, CDATA marks and semicolon around its JSON. */
    static String unwrapped(String script) {
        String text = script.strip();
        for (String opening : OPENINGS) {
            if (text.startsWith(opening)) {
                text = text.substring(opening.length()).strip();
            }
        }
        int end = text.length();
        while (end > 0 && "}]".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        boolean cdataEnd = text.startsWith("]]>", Math.max(0, end - 2));
        end = cdataEnd ? lastValueEnd(text, end - 2) : end;
        return end == 0 ? text : text.substring(0, end);
    }

    private static int lastValueEnd(String text, int from) {
        int end = from;
        while (end > 0 && "}]".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }

    /**
     * Text whose strings hold bare quotes, whose members lack commas, or whose quotes are entities,
     * set right: a quote ends a string only where what follows can follow a string.
     */
    static String repaired(String text) {
        String source = text.indexOf('"') < 0 ? Parser.unescapeEntities(text, true) : text;
        StringBuilder json = new StringBuilder(source.length() + 16);
        boolean inString = false;
        for (int at = 0; at < source.length(); at++) {
            char sign = source.charAt(at);
            if (sign == '\\' && inString) {
                at = escape(source, at, json);
            } else if (sign != '"') {
                json.append(sign);
            } else if (!inString) {
                comma(json);
                json.append(sign);
                inString = true;
            } else if (ends(source, at)) {
                json.append(sign);
                inString = false;
            } else {
                json.append("\\\"");
            }
        }
        return json.toString();
    }

    private static int escape(String source, int at, StringBuilder json) {
        boolean last = at + 1 == source.length();
        char next = last ? ' ' : source.charAt(at + 1);
        boolean known = "\"\\/bfnrt".indexOf(next) >= 0 || next == 'u' && isHex(source, at + 2);
        json.append(known ? "\\" : "\\\\");
        if (known) {
            json.append(next);
        }
        return known ? at + 1 : at;
    }

    private static boolean isHex(String source, int from) {
        for (int at = from; at < from + 4; at++) {
            if (at >= source.length() || Character.digit(source.charAt(at), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Puts the comma that a site forgot between two members. */
    private static void comma(StringBuilder json) {
        int last = json.length() - 1;
        while (last >= 0 && Character.isWhitespace(json.charAt(last))) {
            last--;
        }
        if (last >= 0 && "\"}]".indexOf(json.charAt(last)) >= 0) {
            json.append(',');
        }
    }

    private static boolean ends(String source, int quote) {
        int at = next(source, quote + 1);
        if (at == source.length()) {
            return true;
        }
        char sign = source.charAt(at);
        if (sign == ',') {
            int after = next(source, at + 1);
            return after == source.length()
                    || "\"{}[]'".indexOf(source.charAt(after)) >= 0
                    || isPlain(source, after);
        }
        return ":}]".indexOf(sign) >= 0 || sign == '"' && hasLineBreak(source, quote + 1, at);
    }

    private static boolean hasLineBreak(String source, int from, int to) {
        for (int at = from; at < to; at++) {
            if (source.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a number, true, false or null stands here. */
    private static boolean isPlain(String source, int at) {
        char sign = source.charAt(at);
        return sign >= '0' && sign <= '9'
                || source.startsWith("true", at)
                || source.startsWith("false", at)
                || source.startsWith("null", at);
    }

    private static int next(String source, int from) {
        int at = from;
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }
}
