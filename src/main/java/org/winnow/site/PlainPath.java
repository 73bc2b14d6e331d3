package org.winnow.site;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An XPath that CSS could say: a path of children and descendants, each with a tag and tests of its
 * attributes or its place among its likes. It is run on the jsoup tree itself; unlike a CSS query,
 * it minds the case of attribute values, as XPath does.
 */
record PlainPath(List<Step> steps) {

    /**
     * A step.
     *
     * @param child whether it leads to children only; else to all descendants
     * @param tag the element's name, or {@code *}
     * @param tests what must hold, each for those that passed the ones before
     */
    record Step(boolean child, String tag, List<Test> tests) {

        boolean accepts(Element element) {
            return accepts(element, tests.size());
        }

        /** How many siblings of an element are looked at, at the most, to tell its place. */
        int siblingsCounted() {
            int counted = 0;
            for (Test test : tests) {
                counted += test instanceof Nth nth ? Math.max(1, nth.place) : 0;
            }
            return counted;
        }

        private boolean accepts(Element element, int number) {
            if (!tag.equals("*") && !tag.equals(element.normalName())) {
                return false;
            }
            for (int i = 0; i < number; i++) {
                Test test = tests.get(i);
                boolean holds =
                        test instanceof Nth nth ? nth.holds(element, this, i) : test.holds(element);
                if (!holds) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A condition on one element. */
    interface Test {
        boolean holds(Element element);
    }

    /**
     * A place among the siblings that the step accepts so far.
     *
     * @param place from 1; 0 for the last
     */
    record Nth(int place) implements Test {

        @Override
        public boolean holds(Element element) {
            throw new IllegalStateException("needs its step");
        }

        /** Stops at the first sibling that settles it, so that long lists cost one pass. */
        boolean holds(Element element, Step step, int before) {
            int count = 0;
            Element other = next(element);
            while (other != null && count < Math.max(1, place)) {
                count += step.accepts(other, before) ? 1 : 0;
                other = next(other);
            }
            return count == Math.max(0, place - 1);
        }

        private @Nullable Element next(Element element) {
            return place == 0 ? element.nextElementSibling() : element.previousElementSibling();
        }
    }
}
