package org.winnow.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Where the stories of one site's pages stand: the containers that they have in common. */
final class BodyLesson {

    /** A container that explains less of the stories than this is none. */
    private static final double LEAST_FIT = 0.6;

    /** A container holds at least this share of each page's story. */
    private static final double LEAST_SHARE = 0.6;

    /**
     * Elements that hold a paragraph or less: on the site's other pages there may be lists and
     * quotes between them.
     */
    private static final Set<String> LEAVES =
            Set.of("p", "h2", "h3", "h4", "li", "span", "blockquote", "a", "b", "strong", "em");

    /** Besides the container, a standfirst or a fact box may belong to the body. */
    private static final int MOST_CONTAINERS = 3;

    /** Less on a page is no part of the body that needs a container. */
    private static final int WORDS_THAT_MATTER = 6;

    /** What is called body may hold this share of what the heuristic took for chaff. */
    private static final double DOUBT = 0.1;

    private final List<StudiedPage> pages;
    private final List<Key> body = new ArrayList<>();
    private final KeyShares shares;

    BodyLesson(List<StudiedPage> pages) {
        this.pages = pages;
        this.shares = new KeyShares(pages, body);
    }

    /** The containers, the first one the largest; empty if the stories have none in common. */
    List<Key> body() {
        return body;
    }

    List<String> lines() {
        Optional<Map.Entry<Key, Share>> container = container();
        if (container.isEmpty()) {
            return List.of("# No container was found that the stories have in common.");
        }
        body.add(container.get().getKey());
        LeadLesson lead = new LeadLesson(pages, body);
        List<Key> known = new ArrayList<>(body);
        lead.key().ifPresent(body::add);
        while (body.size() <= MOST_CONTAINERS) {
            Optional<Map.Entry<Key, Share>> more =
                    best(shares.outside(), Share::content, this::isPart);
            if (more.isEmpty()) {
                break;
            }
            body.add(more.get().getKey());
            known.add(more.get().getKey());
        }
        List<String> lines = new ArrayList<>();
        lines.add(story(container.get().getValue()));
        lines.add("body: " + selector(known, ""));
        lines.add("prune: yes");
        lines.addAll(lead.lines());
        return lines;
    }

    /** Paragraphs that are alike are a body only if there is no box around them. */
    private Optional<Map.Entry<Key, Share>> container() {
        Map<Key, Share> all = shares.everywhere();
        all.values().removeIf(share -> fit(share) < LEAST_FIT);
        Map<Key, Share> boxes = new HashMap<>(all);
        boxes.keySet().removeIf(key -> LEAVES.contains(key.tag()));
        return best(boxes.isEmpty() ? all : boxes, this::fit, share -> true);
    }

    private String story(Share share) {
        return String.format(
                Locale.ROOT,
                "# The body: on %d of %s, %.0f words of it story, %.0f not.",
                share.contentPages(1),
                RuleLearner.count(pages.size()),
                share.content(),
                share.chaff());
    }

    static String selector(List<Key> keys, String below) {
        return keys.stream().map(key -> key.css() + below).collect(Collectors.joining(", "));
    }

    /**
     * The best of the keys that are good enough; among equals the first by name.
     *
     * @param worth how good a key is
     * @param test whether it is good enough
     */
    static Optional<Map.Entry<Key, Share>> best(
            Map<Key, Share> shares, ToDoubleFunction<Share> worth, Predicate<Share> test) {
        return shares.entrySet().stream()
                .filter(entry -> test.test(entry.getValue()))
                .max(
                        Comparator.comparingDouble(
                                        (Map.Entry<Key, Share> entry) ->
                                                worth.applyAsDouble(entry.getValue()))
                                .thenComparing(
                                        entry -> entry.getKey().css(), Comparator.reverseOrder()));
    }

    /**
     * The mean over pages of the story's share found, lessened by the chaff that comes with it; 0
     * if one page's story is mostly elsewhere, as the next page's would be.
     */
    private double fit(Share share) {
        double fit = 0;
        int counted = 0;
        for (int page = 0; page < pages.size(); page++) {
            int all = pages.get(page).contentWords();
            if (all > 0) {
                if (share.content(page) < LEAST_SHARE * all) {
                    return 0;
                }
                fit += share.content(page) / (all + share.chaff(page));
                counted++;
            }
        }
        return counted == 0 ? 0 : fit / counted;
    }

    /** A container of what the ones so far leave out on most pages, and of little else. */
    private boolean isPart(Share share) {
        int least = Math.max(2, (pages.size() + 1) / 2);
        return share.contentPages(WORDS_THAT_MATTER) >= least
                && share.chaff() <= DOUBT * share.content();
    }
}
