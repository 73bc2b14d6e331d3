package org.winnow.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Steps over tags, comments and raw text in markup as the HTML standard's tokenizer does, and knows
 * whether what follows is shown. Serves one reading of one source, from its start to its end.
 */
final class TagScanner {

    /**
     * What is told apart by its name: elements of raw text up to their end tag, lists to choose
     * from and what they are made of (any other tag is taken for their end), and what else matters.
     */
    private enum Kind {
        RAW("script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp"),
        SELECT("select"),
        CHOICE("option", "optgroup", "hr"),
        TEMPLATE("template"),
        SVG("svg"),
        OTHER;

        @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
        private final List<String> names;

        Kind(String... names) {
            this.names = List.of(names);
        }
    }

    /** What a capital lacks to be a small letter. */
    private static final char CASE = 'a' - 'A';

    private record Name(String text, Kind kind) {}

    private static final Name NO_NAME = new Name("", Kind.OTHER);

    /** The names that matter, by their length. */
    private static final Name[][] NAMES = new Name["textarea".length() + 1][];

    static {
        for (int length = 0; length < NAMES.length; length++) {
            NAMES[length] = names(length);
        }
    }

    private static Name[] names(int length) {
        List<Name> names = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String name : kind.names) {
                if (name.length() == length) {
                    names.add(new Name(name, kind));
                }
            }
        }
        return names.toArray(new Name[0]);
    }

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
        Name tagName = name(name, nameEnd);
        int after = afterAttributes(nameEnd);
        boolean closed = end || source.charAt(after - 2) == '/';
        boolean raw = tagName.kind() == Kind.RAW && !end && !(foreign && closed);
        if (tagName.kind() != Kind.TEMPLATE || end || templates > 0 || !isShadow(nameEnd, after)) {
            note(tagName.kind(), end);
        }
        if (tagName.kind() == Kind.SVG) {
            foreign = !closed;
        }
        return raw ? afterRaw(tagName.text(), after) : after;
    }

    /** Whether these attributes declare a template that is shown. Its end tag ends no other one. */
    private boolean isShadow(int from, int to) {
        return source.substring(from, to)
                .toLowerCase(Locale.ROOT)
                .contains(HtmlExtractor.SHADOW_ROOT);
    }

    /** The name of a tag, in whatever case, if it matters here. */
    private Name name(int from, int to) {
        if (to - from < NAMES.length) {
            for (Name name : NAMES[to - from]) {
                if (isName(name.text(), from)) {
                    return name;
                }
            }
        }
        return NO_NAME;
    }

    private boolean isName(String name, int at) {
        for (int i = 0; i < name.length(); i++) {
            char c = source.charAt(at + i);
            if (name.charAt(i) != (isLetter(c) ? c | CASE : c)) {
                return false;
            }
        }
        return true;
    }

    /** A tag begins or ends something whose text is not shown. */
    private void note(Kind kind, boolean end) {
        choosing = kind == Kind.SELECT ? !end : choosing && kind == Kind.CHOICE;
        if (kind == Kind.TEMPLATE) {
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
            int end = source.indexOf(quote, from + 1);
            return end < 0 ? source.length() : end + 1;
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
        return isBlank(source.charAt(at));
    }

    private static boolean isBlank(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    private static boolean endsName(char c) {
        return c <= '>' && (c == '>' || c == '/' || isBlank(c));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The character here; none beyond the end. */
    private char at(int offset) {
        return offset < source.length() ? source.charAt(offset) : 0;
    }
}
