package org.winnow.html;

import java.util.Locale;
import java.util.Set;

/**
 * Steps over tags, comments and raw text in markup as the HTML standard's tokenizer does, and knows
 * whether what follows is shown. Serves one reading of one source, from its start to its end.
 */
final class TagScanner {

    /** What stands in these is raw text up to their end tag. */
    private static final Set<String> RAW =
            Set.of("script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp");

    /** What a list to choose from is made of: any other tag is taken for its end. */
    private static final Set<String> CHOICES = Set.of("option", "optgroup", "hr");

    private final String source;
    private int templates;
    private boolean choosing;

    /** Within SVG an element can close itself, and CDATA is no comment. */
    private boolean foreign;

    TagScanner(String source) {
        this.source = source;
    }

    /** Whether text that stands here is shown: not in templates, nor in lists to choose from. */
    boolean shows() {
        return templates == 0 && !choosing;
    }

    /** Where the next tag or comment begins, from an offset on; the end if there is none. */
    int next(int from) {
        int tag = source.indexOf('<', from);
        while (tag >= 0 && !opens(tag)) {
            tag = source.indexOf('<', tag + 1);
        }
        return tag < 0 ? source.length() : tag;
    }

    private boolean opens(int tag) {
        char c = at(tag + 1);
        return isLetter(c) || c == '!' || c == '?' || (c == '/' && tag + 2 < source.length());
    }

    /** The place after the tag or comment that begins here, and after the raw text behind it. */
    int after(int tag) {
        boolean end = at(tag + 1) == '/';
        int name = end ? tag + 2 : tag + 1;
        if (!isLetter(at(name))) {
            return afterComment(tag);
        }
        int nameEnd = name;
        while (nameEnd < source.length() && !endsName(source.charAt(nameEnd))) {
            nameEnd++;
        }
        int after = afterAttributes(nameEnd);
        String tagName = source.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        boolean closed = end || source.charAt(after - 2) == '/';
        boolean raw = RAW.contains(tagName) && !end && !(foreign && closed);
        note(tagName, end);
        if (tagName.equals("svg")) {
            foreign = !closed;
        }
        return raw ? afterRaw(tagName, after) : after;
    }

    /** A tag begins or ends something whose text is not shown. */
    private void note(String name, boolean end) {
        choosing = name.equals("select") ? !end : choosing && CHOICES.contains(name);
        if (name.equals("template")) {
            templates = Math.max(0, templates + (end ? -1 : 1));
        }
    }

    private int afterComment(int tag) {
        if (source.startsWith("<!--", tag)) {
            int dashes = source.indexOf("--", tag + 2);
            while (dashes >= 0 && !endsComment(tag, dashes + 2)) {
                dashes = source.indexOf("--", dashes + 1);
            }
            return dashes < 0 ? source.length() : after(">", dashes);
        }
        boolean data = foreign && source.startsWith("<![CDATA[", tag);
        return after(data ? "]]>" : ">", tag);
    }

    private boolean endsComment(int tag, int at) {
        return at(at) == '>' || (source.startsWith("!>", at) && at >= tag + "<!----".length());
    }

    private int after(String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }

    /** Quotes count only right behind the equals sign: elsewhere they are part of a name. */
    private int afterAttributes(int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '>') {
            at = isBlank(at) || source.charAt(at) == '/' ? at + 1 : afterAttribute(at);
        }
        return Math.min(at + 1, source.length());
    }

    private int afterAttribute(int from) {
        int at = from + 1;
        while (at < source.length() && source.charAt(at) != '=' && !endsName(source.charAt(at))) {
            at++;
        }
        at = afterBlank(at);
        return at(at) == '=' ? afterValue(afterBlank(at + 1)) : at;
    }

    private int afterValue(int from) {
        char quote = at(from);
        if (quote == '"' || quote == '\'') {
            return after(String.valueOf(quote), from + 1);
        }
        int at = from;
        while (at < source.length() && source.charAt(at) != '>' && !isBlank(at)) {
            at++;
        }
        return at;
    }

    private int afterRaw(String name, int from) {
        int at = source.indexOf("</", from);
        while (at >= 0 && !closes(at, name)) {
            at = source.indexOf("</", at + 2);
        }
        return at < 0 ? source.length() : after(">", at);
    }

    private boolean closes(int at, String name) {
        int end = at + 2 + name.length();
        return source.regionMatches(true, at + 2, name, 0, name.length())
                && end < source.length()
                && endsName(source.charAt(end));
    }

    private int afterBlank(int from) {
        int at = from;
        while (at < source.length() && isBlank(at)) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int at) {
        return " \t\n\r\f".indexOf(source.charAt(at)) >= 0;
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || " \t\n\r\f".indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The character here; none beyond the end. */
    private char at(int offset) {
        return offset < source.length() ? source.charAt(offset) : 0;
    }
}
