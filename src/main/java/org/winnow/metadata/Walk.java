package org.winnow.metadata;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The one walk over a page's nodes, on which every source looks at every element. */
final class Walk {

    /** A page has seldom more than 20,000 nodes; what lies beyond this is no metadata. */
    private static final int MOST_NODES = 400_000;

    private final List<Source> sources;
    private final Findings findings;
    private final Place place = new Place();

    Walk(List<Source> sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    void over(Node root) {
        Node node = root;
        for (int seen = 0; seen < MOST_NODES; seen++) {
            enter(node);
            Node next = node.firstChild();
            while (next == null) {
                leave(node);
                if (node == root) {
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

    private void enter(Node node) {
        if (node instanceof Element element) {
            place.enter(element);
            for (Source source : sources) {
                source.visit(element, place, findings);
            }
        } else if (node instanceof TextNode text) {
            text(text);
        }
    }

    private void text(TextNode text) {
        if (text.isBlank()) {
            return;
        }
        for (Source source : sources) {
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
