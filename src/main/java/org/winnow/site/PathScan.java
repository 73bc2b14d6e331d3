package org.winnow.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the elements on many plain paths in one walk over the page. Immutable.
 *
 * <p>All steps of all paths are numbered. An element has reached a step if the step accepts it and
 * its parent (for a child step) or any ancestor (for a descendant step) has reached the step
 * before; so one bit set an open element is all the memory of the walk, and its time is linear in
 * the page whatever the paths say.
 */
final class PathScan {

    private record Numbered(
            PlainPath path, PlainPath.Step step, int number, boolean first, boolean last) {}

    private static final List<Numbered> NONE = List.of();

    private final List<PlainPath> paths;
    private final Map<String, List<Numbered>> byTag = new HashMap<>();
    private final List<Numbered> anyTag = new ArrayList<>();

    private PathScan(List<PlainPath> paths) {
        this.paths = paths;
        int number = 0;
        for (PlainPath path : paths) {
            int size = path.steps().size();
            for (int i = 0; i < size; i++) {
                PlainPath.Step step = path.steps().get(i);
                Numbered numbered = new Numbered(path, step, number++, i == 0, i == size - 1);
                if (step.tag().equals("*")) {
                    anyTag.add(numbered);
                } else {
                    byTag.computeIfAbsent(step.tag(), tag -> new ArrayList<>()).add(numbered);
                }
            }
        }
    }

    static PathScan of(List<PlainPath> paths) {
        Set<PlainPath> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        return new PathScan(paths.stream().filter(distinct::add).toList());
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** Visits to nodes at the most: one to each, and those of the siblings that are counted. */
    double visits(Weight.Size page) {
        double visits = (double) page.nodes();
        for (PlainPath path : paths) {
            for (PlainPath.Step step : path.steps()) {
                double counted = (double) step.siblingsCounted() * page.nodes();
                visits += Math.min(counted, (double) page.pairs());
            }
        }
        return visits;
    }

    /** No element on any path. */
    IdentityHashMap<PlainPath, List<Element>> nothing() {
        IdentityHashMap<PlainPath, List<Element>> found = new IdentityHashMap<>();
        for (PlainPath path : paths) {
            found.put(path, new ArrayList<>());
        }
        return found;
    }

    /** The elements on each path, in document order. */
    IdentityHashMap<PlainPath, List<Element>> run(Document document) {
        IdentityHashMap<PlainPath, List<Element>> found = nothing();
        if (!found.isEmpty()) {
            document.traverse(new Walk(found));
        }
        return found;
    }

    private final class Walk implements NodeVisitor {
        private final Map<PlainPath, List<Element>> found;

        /**
         * By depth: the steps that the open element has reached, and those that it or an ancestor
         * has.
         */
        private final List<BitSet> reached = new ArrayList<>();

        private final List<BitSet> above = new ArrayList<>();

        Walk(Map<PlainPath, List<Element>> found) {
            this.found = found;
        }

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            BitSet own = at(reached, depth);
            own.clear();
            if (depth > 0) {
                enter(byTag.getOrDefault(element.normalName(), NONE), element, depth);
                enter(anyTag, element, depth);
            }
            BitSet all = at(above, depth);
            all.clear();
            all.or(own);
            if (depth > 0) {
                all.or(above.get(depth - 1));
            }
        }

        private void enter(List<Numbered> steps, Element element, int depth) {
            for (Numbered numbered : steps) {
                if (isOpen(numbered, depth) && numbered.step.accepts(element)) {
                    reached.get(depth).set(numbered.number);
                    if (numbered.last) {
                        found.computeIfAbsent(numbered.path, path -> new ArrayList<>())
                                .add(element);
                    }
                }
            }
        }

        private boolean isOpen(Numbered numbered, int depth) {
            boolean child = numbered.step.child();
            if (numbered.first) {
                return !child || depth == 1;
            }
            return (child ? reached : above).get(depth - 1).get(numbered.number - 1);
        }

        private static BitSet at(List<BitSet> sets, int depth) {
            while (sets.size() <= depth) {
                sets.add(new BitSet());
            }
            return sets.get(depth);
        }
    }
}
