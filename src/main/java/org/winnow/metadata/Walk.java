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

/**
 * The one walk over a page's nodes, on which each source is shown what it asks for: elements by
 * their tag, elements by what their attributes say, and texts.
 */
final class Walk {

    /** A page has seldom more than 20,000 nodes; what lies beyond this is no metadata. */
    private static final int MOST_NODES = 400_000;

    /** What lies below these is no text of the page. */
    private static final Set<String> CLOSED = Set.of("svg", "script", "style", "select");

    /**
     * What there is to do at the elements of a tag.
     *
     * @param sources those that ask for the tag
     * @param closed whether nothing below such an element is looked at
     */
    private record Stop(List<Source> sources, boolean closed) {}

    private static final Stop NONE = new Stop(List.of(), false);

    private final Map<String, Stop> byTag = new HashMap<>();
    private final Source[] sources;
    private final Source[] ofTexts;
    private final Findings findings;
    private final Place place = new Place();

    /**
     * @param sources the sources
     * @param ofTexts those of them that look at texts too
     */
    Walk(List<Source> sources, List<Source> ofTexts, Findings findings) {
        this.sources = sources.toArray(Source[]::new);
        this.ofTexts = ofTexts.toArray(Source[]::new);
        this.findings = findings;
        CLOSED.forEach(tag -> byTag.put(tag, new Stop(new ArrayList<>(), true)));
        for (Source source : sources) {
            for (String tag : source.tags()) {
                byTag.computeIfAbsent(tag, unseen -> new Stop(new ArrayList<>(), false))
                        .sources
                        .add(source);
            }
        }
    }

    void over(Node root) {
        Node node = root;
        for (int seen = 0; seen < MOST_NODES; seen++) {
            Node next = enter(node);
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

    /** Looks at a node; its first child, if there is more to see below. */
    private @Nullable Node enter(Node node) {
        if (node instanceof Element element) {
            Stop stop = byTag.getOrDefault(element.normalName(), NONE);
            show(element, stop.sources);
            return stop.closed ? null : element.firstChild();
        }
        if (node instanceof TextNode text) {
            text(text);
        }
        return null;
    }

    private void show(Element element, List<Source> own) {
        place.enter(element);
        for (int at = 0; at < own.size(); at++) {
            own.get(at).visit(element, place, findings);
        }
        PartNames.Said said = place.said();
        if (said.isNothing()) {
            return;
        }
        for (Source source : sources) {
            if (source.asksFor(said) && !own.contains(source)) {
                source.visit(element, place, findings);
            }
        }
    }

    private void text(TextNode text) {
        if (text.isBlank()) {
            return;
        }
        String words = text.getWholeText();
        for (Source source : ofTexts) {
            source.visit(text, words, place);
        }
        place.pass(words.length());
    }

    private void leave(Node node) {
        if (node instanceof Element element) {
            place.leave(element);
        }
    }
}
