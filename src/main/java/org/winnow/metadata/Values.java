package org.winnow.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.winnow.article.Metadata.Field;

/** How the value of an annotated element is read. */
final class Values {

    /** So far up or down the tree a value looks for what it belongs to. */
    static final int MOST_LEVELS = 40;

    /**
     * So many chars a headline or a byline has at most; beyond, an element holds more than that.
     */
    static final int MOST_CHARS = 500;

    private static final String[] NONE = {};

    private Values() {}

    /** The value of an element that is annotated as a field. */
    static String of(Element element, Field field) {
        for (String attribute : element.attributesSize() == 0 ? NONE : attributes(field)) {
            String value = element.attributes().get(attribute);
            if (!value.isBlank()) {
                return value;
            }
        }
        return field == Field.IMAGE ? image(element) : text(element);
    }

    private static String[] attributes(Field field) {
        if (field == Field.PUBLISHED || field == Field.MODIFIED) {
            return new String[] {"datetime", "content", "title"};
        }
        return field == Field.IMAGE
                ? new String[] {"content", "src", "href"}
                : new String[] {"content"};
    }

    private static String image(Element element) {
        for (Element child : element.children()) {
            String address = child.hasAttr("content") ? child.attr("content") : child.attr("src");
            if (!address.isBlank()) {
                return address;
            }
        }
        return "";
    }

    /**
     * The text below an element: parts that stand below each other, and links in lists, are parted
     * by a bar. Empty if it is longer than {@link #MOST_CHARS}.
     */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        return gather(element, text, 0) ? Texts.collapse(text.toString()) : "";
    }

    private static boolean gather(Node node, StringBuilder text, int depth) {
        for (Node child = node.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element element
                    && depth < MOST_LEVELS
                    && isShown(element)) {
                boolean glued = child.previousSibling() instanceof Element;
                boolean apart = (glued || isApart(element)) && !text.isEmpty();
                text.append(apart ? " | " : "");
                if (!gather(element, text, depth + 1)) {
                    return false;
                }
                text.append(isApart(element) ? " | " : "");
            }
            if (text.length() > 2 * MOST_CHARS) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApart(Element element) {
        return element.isBlock()
                || element.normalName().equals("br")
                || element.normalName().equals("time");
    }

    private static boolean isShown(Element element) {
        return switch (element.normalName()) {
            case "script",
                    "style",
                    "svg",
                    "button",
                    "noscript",
                    "template",
                    "img",
                    "picture",
                    "select" ->
                    false;
            default ->
                    element.attributesSize() == 0
                            || !element.attributes().get("aria-hidden").equals("true");
        };
    }
}
