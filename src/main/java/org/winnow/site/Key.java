package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * A way to point at an element that may hold on the site's other pages too: by its tag alone, or by
 * its tag and one attribute.
 *
 * @param tag the tag
 * @param attribute the attribute; empty for the tag alone
 * @param value the attribute's value, of a class one word
 */
record Key(String tag, String attribute, String value) {

    /** Tags that mean something by themselves. */
    private static final Set<String> TELLING =
            Set.of(
                    "article",
                    "main",
                    "aside",
                    "figure",
                    "figcaption",
                    "header",
                    "footer",
                    "form",
                    "nav",
                    "button",
                    "h1",
                    "time",
                    "label",
                    "address");

    private static final Set<String> ATTRIBUTES =
            Set.of("itemprop", "role", "property", "name", "rel");

    /** Longer values are addresses and texts of one page. */
    private static final int VALUE_CHARS = 60;

    /** All keys that an element has. */
    static List<Key> of(Element element) {
        List<Key> keys = new ArrayList<>();
        String tag = element.normalName();
        if (TELLING.contains(tag)) {
            keys.add(new Key(tag, "", ""));
        }
        for (String word : element.classNames()) {
            add(keys, tag, "class", word);
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.equals("id") || ATTRIBUTES.contains(name) || name.startsWith("data-")) {
                add(keys, tag, name, attribute.getValue());
            }
        }
        return keys;
    }

    private static void add(List<Key> keys, String tag, String attribute, String value) {
        if (!value.isEmpty() && value.length() <= VALUE_CHARS && isPlain(value)) {
            keys.add(new Key(tag, attribute, value));
        }
    }

    /**
     * Fit for a selector as it stands: letters first, no signs but hyphen, colon and underscore.
     */
    private static boolean isPlain(String value) {
        boolean plain = Character.isLetter(value.charAt(0));
        for (int i = 0; i < value.length() && plain; i++) {
            char c = value.charAt(i);
            plain = c < 128 && (Character.isLetterOrDigit(c) || "-_:".indexOf(c) >= 0);
        }
        return plain;
    }

    /** As a CSS selector. */
    String css() {
        return switch (attribute) {
            case "" -> tag;
            case "class" ->
                    value.indexOf(':') < 0 ? tag + "." + value : tag + "[class~=" + value + "]";
            default -> tag + "[" + attribute + "=\"" + value + "\"]";
        };
    }

    /** As an XPath. */
    String xpath() {
        return switch (attribute) {
            case "" -> "//" + tag;
            case "class" ->
                    "//"
                            + tag
                            + "[contains(concat(' ', normalize-space(@class), ' '), ' "
                            + value
                            + " ')]";
            default -> "//" + tag + "[@" + attribute + "=\"" + value + "\"]";
        };
    }

    boolean matches(Element element) {
        return element.normalName().equals(tag)
                && switch (attribute) {
                    case "" -> true;
                    case "class" -> element.hasClass(value);
                    default -> element.attr(attribute).equals(value);
                };
    }
}
