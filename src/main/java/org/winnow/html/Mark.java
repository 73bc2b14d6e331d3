package org.winnow.html;

import java.util.BitSet;
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
    ARIA_HIDDEN,
    /** Marked up as the story's body (schema.org). */
    BODY,
    /** Marked up as another property of the story: its date, its author. */
    PROPERTY,
    /** A post of a social network. */
    EMBED,
    /** Says by its class or id that readers write here. */
    COMMENTS,
    /** Says by its class that it is a caption or credit. */
    CREDIT,
    /**
     * Says by its class or id that it asks readers for something, points elsewhere or disclaims.
     */
    PITCH,
    /** Says by its class or id that the author is named in it. */
    AUTHOR;

    private static final Map<String, Long> ELEMENTS = read("elements.txt");
    private static final Set<String> HIDING_CLASSES = new HashSet<>(Lines.of("hidden-classes.txt"));

    /** The {@link #shape}s of those: nearly all classes have another. */
    private static final BitSet HIDING_SHAPES = new BitSet();

    static {
        for (String name : HIDING_CLASSES) {
            HIDING_SHAPES.set(shape(name.charAt(0), name.length()));
        }
    }

    long bit() {
        return 1L << ordinal();
    }

    boolean in(long marks) {
        return (marks & bit()) != 0;
    }

    /** The marks of an element by its name. */
    static long ofName(Element element) {
        return ELEMENTS.getOrDefault(element.normalName(), 0L);
    }

    /**
     * The marks of an element by the attributes, its class aside, that hide it or name its role.
     */
    static long ofAttributes(Attributes attributes) {
        return byRole(attributes.get("role"))
                | byProperty(attributes.get("itemprop"))
                | (hides(attributes) ? HIDDEN.bit() : 0)
                | (attributes.get("aria-hidden").equals("true") ? ARIA_HIDDEN.bit() : 0);
    }

    private static long byRole(String role) {
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

    private static long byProperty(String property) {
        return switch (property) {
            case "" -> 0;
            case "articleBody" -> BODY.bit();
            case "text", "description", "headline", "name", "review", "reviewBody" -> 0;
            default -> PROPERTY.bit();
        };
    }

    private static boolean hides(Attributes attributes) {
        return attributes.hasKey("hidden") || hidingStyle(attributes.get("style"));
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

    /** Whether one of these classes keeps an element out of sight. */
    static boolean hidingClass(String classes) {
        int from = 0;
        while (from < classes.length()) {
            int to = classes.indexOf(' ', from);
            to = to < 0 ? classes.length() : to;
            if (to > from
                    && HIDING_SHAPES.get(shape(classes.charAt(from), to - from))
                    && HIDING_CLASSES.contains(classes.substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static int shape(char first, int length) {
        return first << Byte.SIZE | Math.min(length, Byte.MAX_VALUE);
    }

    /** Reads a resource of names, each with its marks. */
    static Map<String, Long> read(String resource) {
        Map<String, Long> elements = new HashMap<>();
        for (String line : Lines.of(resource)) {
            String[] words = line.split(" ", -1);
            long marks = 0;
            for (int i = 1; i < words.length; i++) {
                marks |= valueOf(words[i].toUpperCase(Locale.ROOT)).bit();
            }
            elements.put(words[0], marks);
        }
        return elements;
    }
}
