package org.winnow.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The charset that a header or the head of a page names, found as browsers find it: in the XML
 * declaration and in meta elements, not in comments, scripts or other attributes. A label that is
 * not found is empty.
 */
final class CharsetLabel {

    /** As far as the label is looked for, in bytes. Browsers stop at 1024; some sites need more. */
    private static final int PRESCAN = 4096;

    private static final String KEY = "charset";

    private final String text;

    private CharsetLabel(String text) {
        this.text = text;
    }

    /** The label in the value of a Content-Type header. */
    static String inHeader(String contentType) {
        return new CharsetLabel(contentType.toLowerCase(Locale.ROOT)).valueOf(KEY);
    }

    /** The label that markup gives itself. */
    static String inMarkup(byte[] bytes) {
        int length = Math.min(bytes.length, PRESCAN);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return new CharsetLabel(head.toLowerCase(Locale.ROOT)).inTags();
    }

    private String inTags() {
        for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', afterTag(tag))) {
            String label = inTag(tag);
            if (!label.isEmpty()) {
                return label;
            }
        }
        return "";
    }

    private String inTag(int tag) {
        CharsetLabel inside = new CharsetLabel(text.substring(tag, afterTag(tag)));
        if (text.startsWith("<?xml ", tag)) {
            return inside.valueOf("encoding");
        }
        boolean meta = text.startsWith("<meta", tag) && !isLabelPart(tag + "<meta".length());
        return meta ? inside.valueOf(KEY) : "";
    }

    private int afterTag(int tag) {
        if (text.startsWith("<!--", tag)) {
            return after("-->", tag + 2);
        }
        int end = after(">", tag);
        return text.startsWith("<script", tag)
                ? after("</script", end)
                : text.startsWith("<style", tag) ? after("</style", end) : end;
    }

    private int after(String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }

    /** What stands behind a name and an equals sign, with or without quotes. */
    private String valueOf(String name) {
        int at = text.indexOf(name);
        while (at >= 0) {
            int equals = pastBlanks(at + name.length());
            boolean own = at == 0 || !isLabelPart(at - 1);
            if (own && equals < text.length() && text.charAt(equals) == '=') {
                return label(pastBlanks(equals + 1));
            }
            at = text.indexOf(name, at + name.length());
        }
        return "";
    }

    private String label(int start) {
        int end = start;
        while (isLabelPart(end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private int pastBlanks(int from) {
        int at = from;
        while (at < text.length() && " \t\r\n\f\"'".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean isLabelPart(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_.:".indexOf(c) >= 0;
    }
}
