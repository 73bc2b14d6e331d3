package org.winnow.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Orders visible parts by how near to the headline they stand. */
final class Near {

    /**
     * A byline or date stands at most so many chars behind the headline: kicker, standfirst,
     * caption.
     */
    private static final int BEHIND = 3000;

    /** And at most so many before it. */
    private static final int BEFORE = 300;

    /** What stands before the headline is this much farther than what stands behind it. */
    private static final int BEFORE_COST = 4;

    /** Beyond the nearest so many nothing is the article's own. */
    private static final int MOST = 8;

    private Near() {}

    /**
     * The parts near the headline, nearest first; in document order where there is no headline.
     *
     * @param headline chars before the headline, or -1
     */
    static <T> List<T> headline(List<T> parts, int headline, ToIntFunction<T> place) {
        if (headline < 0) {
            return parts.subList(0, Math.min(MOST, parts.size()));
        }
        List<T> near = new ArrayList<>();
        for (T part : parts) {
            int distance = place.applyAsInt(part) - headline;
            if (distance >= -BEFORE && distance <= BEHIND) {
                near.add(part);
            }
        }
        near.sort(Comparator.comparingInt(part -> cost(place.applyAsInt(part) - headline)));
        return near.subList(0, Math.min(MOST, near.size()));
    }

    private static int cost(int distance) {
        return distance < 0 ? -distance * BEFORE_COST : distance;
    }
}
