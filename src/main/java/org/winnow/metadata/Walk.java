package org.winnow.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The one walk over a page's nodes, on which every source looks at every element. */
final class Walk {

    /** A page has seldom more than 20,000 nodes; what lies beyond this is no metadata. */
    private static final int MOST_NODES = 400_000;

    /** What lies below these is no text of the page. */
    private static final Set<String> CLOSED = Set.of("svg", "script", "style", "select");

    private final Map<String, List<Source>> byTag = new HashMap<>();
    private final List<Source> general = new ArrayList<>();
    private final List<Source> ofTexts;
    private final Findings findings;
    private final Place place = new Place();

    /**
     * @param sources the sources
     * @param ofTexts those of them that look at texts too
     */
    Walk(List<Source> sources, List<Source> ofTexts, Findings findings) {
        for (Source source : sources) {
            if (source.tags().isEmpty()) {
                general.add(source);
            }
            for (String tag : source.tags()) {
                byTag.computeIfAbsent(tag, unseen -> new ArrayList<>()).add(source);
            }
        }
        this.ofTexts = ofTexts;
        this.findings = findings;
    }

    void over(Node root) {
        Node node = root;
        for (int seen = 0; seen < MOST_NODES; seen++) {
            enter(node);
            Node next = isClosed(node) ? null : node.firstChild();
            while (next == null) {
                leave(node);
                if (node.equals(root)) {
                    return;
                }
                next = node.nextSibling();
                if (next == null) {
                    Node parent = node.parent();
                    if (parent == null) {
                        return;
                    }
                    node = parent;
                }
            }
            node = next;
        }
    }

    private static boolean isClosed(Node node) {
        return node instanceof Element && CLOSED.contains(node.normalName());
    }

    private void enter(Node node) {
        if (node instanceof Element element) {
            place.enter(element);
            List<Source> own = byTag.get(element.normalName());
            if (own != null) {
                show(own, element);
            }
            if (element.attributesSize() > 0 || element.normalName().equals("time")) {
                show(general, element);
            }
        } else if (node instanceof TextNode text) {
            text(text);
        }
    }

    private void show(List<Source> shown, Element element) {
        for (int at = 0; at < shown.size(); at++) {
            shown.get(at).visit(element, place, findings);
        }
    }

    private void text(TextNode text) {
        if (text.isBlank()) {
            return;
        }
        for (Source source : ofTexts) {
            source.visit(text, place);
        }
        place.pass(text.getWholeText().length());
    }

    private void leave(@Nullable Node node) {
        if (node instanceof Element element) {
            place.leave(element);
        }
    }
}
