package org.winnow.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What an element says of the text within it. Several marks make a set: {@link #bit()}. */
enum Mark {
    SKIP,
    MEDIA,
    BLOCK,
    SECTION,
    ARTICLE,
    MAIN,
    HEADER,
    FOOTER,
    NAV,
    ASIDE,
    DIALOG,
    DETAILS,
    FORM,
    BUTTON,
    HEADING,
    LIST,
    ITEM,
    TABLE,
    CAPTION,
    ROW,
    CELL,
    FIGURE,
    QUOTE,
    CODE,
    NOSCRIPT,
    BOLD,
    ITALIC,
    LINK,
    TIME,
    /** Out of sight: see {@link #hides}. */
    HIDDEN,
    /** Kept from assistive readers alone: decoration, or a twin. */
    ARIA_HIDDEN;

    private static final Map<String, Integer> ELEMENTS = elements();
    private static final Set<String> HIDING_CLASSES = new HashSet<>(Lines.of("hidden-classes.txt"));

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int marks) {
        return (marks & bit()) != 0;
    }

    /** The marks of an element, by its name and by the attributes that hide it or name its role. */
    static int of(Element element) {
        int marks = ELEMENTS.getOrDefault(element.normalName(), 0);
        return element.attributesSize() == 0 ? marks : marks | byAttributes(element.attributes());
    }

    private static int byAttributes(Attributes attributes) {
        return byRole(attributes.get("role"))
                | (hides(attributes) ? HIDDEN.bit() : 0)
                | (attributes.get("aria-hidden").equals("true") ? ARIA_HIDDEN.bit() : 0);
    }

    private static int byRole(String role) {
        return switch (role) {
            case "navigation", "menu", "menubar", "tablist" -> NAV.bit();
            case "complementary" -> ASIDE.bit();
            case "contentinfo" -> FOOTER.bit();
            case "banner" -> HEADER.bit();
            case "main" -> MAIN.bit();
            case "dialog", "alertdialog" -> DIALOG.bit();
            case "search", "form" -> FORM.bit();
            default -> 0;
        };
    }

    private static boolean hides(Attributes attributes) {
        return attributes.hasKey("hidden")
                || hidingStyle(attributes.get("style"))
                || hidingClass(attributes.get("class"));
    }

    private static boolean hidingStyle(String style) {
        return says(style, "display", "none") || says(style, "visibility", "hidden");
    }

    /** Whether a style sets a property to a value, by hand: this runs for every element. */
    private static boolean says(String style, String property, String value) {
        int at = style.indexOf(property);
        if (at < 0) {
            return false;
        }
        at += property.length();
        while (at < style.length() && (style.charAt(at) == ' ' || style.charAt(at) == ':')) {
            at++;
        }
        return style.startsWith(value, at);
    }

    private static boolean hidingClass(String classes) {
        int from = 0;
        while (from < classes.length()) {
            int to = classes.indexOf(' ', from);
            to = to < 0 ? classes.length() : to;
            if (to > from && HIDING_CLASSES.contains(classes.substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static Map<String, Integer> elements() {
        Map<String, Integer> elements = new HashMap<>();
        for (String line : Lines.of("elements.txt")) {
            String[] words = line.split(" ", -1);
            int marks = 0;
            for (int i = 1; i < words.length; i++) {
                marks |= valueOf(words[i].toUpperCase(Locale.ROOT)).bit();
            }
            elements.put(words[0], marks);
        }
        return elements;
    }
}
