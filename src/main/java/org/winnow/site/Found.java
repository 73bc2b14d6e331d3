package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What an expression found.
 *
 * @param nodes elements and text nodes, in document order
 * @param strings values of attributes, or the string that the expression makes
 */
record Found(List<Node> nodes, List<String> strings) {

    static final Found NOTHING = new Found(List.of(), List.of());

    static Found nodes(List<? extends Node> nodes) {
        return new Found(List.copyOf(nodes), List.of());
    }

    /** Everything as text: white space collapsed, empty ones left out. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes) {
            add(texts, text(node));
        }
        for (String string : strings) {
            add(texts, string);
        }
        return texts;
    }

    boolean isEmpty() {
        return nodes.isEmpty() && strings.isEmpty();
    }

    private static String text(Node node) {
        return node instanceof Element element
                ? element.text()
                : node instanceof TextNode text ? text.getWholeText() : "";
    }

    private static void add(List<String> texts, String text) {
        String clean = Spaces.collapse(text);
        if (!clean.isEmpty()) {
            texts.add(clean);
        }
    }
}
