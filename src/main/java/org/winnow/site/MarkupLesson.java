package org.winnow.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.winnow.article.Role;
import org.winnow.site.StudiedPage.Piece;

/** What pages of markup of one site have in common, as lines of a rule. */
final class MarkupLesson {

    /** How much a word of chaff in the container weighs against a word of the story. */
    private static final double CHAFF_WEIGHT = 1;

    /** A container that explains less of the stories than this is none. */
    private static final double LEAST_FIT = 0.6;

    /** A container holds at least this share of each page's story. */
    private static final double LEAST_SHARE = 0.6;

    /** Besides the container, a standfirst or a fact box may belong to the body. */
    private static final int MOST_CONTAINERS = 3;

    /** Less on a page is no part of the body that needs a container. */
    private static final int WORDS_THAT_MATTER = 6;

    /** What is called chaff may hold this share of what the heuristic took for content ... */
    private static final double DOUBT = 0.05;

    /** ... and what is called body this share of what it took for chaff. */
    private static final double BODY_DOUBT = 0.1;

    private static final int MOST_ROLES = 60;

    /** What lies in the elements that a key points at, over all pages. */
    private static final class Sum {
        private final double[] content;
        private final double[] chaff;
        private final Map<Role, Integer> roles = new EnumMap<>(Role.class);

        Sum(int pages) {
            content = new double[pages];
            chaff = new double[pages];
        }

        void add(int page, Piece piece) {
            (piece.isContent() ? content : chaff)[page] += piece.words();
            roles.merge(piece.role(), piece.words(), Integer::sum);
        }

        static double total(double[] pages) {
            double total = 0;
            for (double page : pages) {
                total += page;
            }
            return total;
        }

        static int pages(double[] pages, double least) {
            int count = 0;
            for (double page : pages) {
                count += page >= least && page > 0 ? 1 : 0;
            }
            return count;
        }

        Role chaffRole() {
            return roles.entrySet().stream()
                    .filter(entry -> entry.getKey() != Role.CONTENT)
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(Role.OTHER);
        }
    }

    private final List<StudiedPage> pages;
    private final List<Key> body = new ArrayList<>();

    MarkupLesson(List<StudiedPage> pages) {
        this.pages = pages;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(new MetadataLesson(pages).lines());
        lines.addAll(bodies());
        if (!body.isEmpty() && pages.size() > 1) {
            lines.addAll(roles());
        }
        return lines;
    }

    private List<String> bodies() {
        Optional<Map.Entry<Key, Sum>> container =
                sums(Inside.NOTHING_YET).entrySet().stream()
                        .max(
                                Comparator.comparingDouble(
                                                (Map.Entry<Key, Sum> entry) ->
                                                        fit(entry.getValue()))
                                        .thenComparing(
                                                entry -> entry.getKey().css(),
                                                Comparator.reverseOrder()));
        if (container.isEmpty() || fit(container.get().getValue()) < LEAST_FIT) {
            return List.of("# No container was found that the stories have in common.");
        }
        body.add(container.get().getKey());
        while (body.size() < MOST_CONTAINERS) {
            Optional<Key> more = more();
            if (more.isEmpty()) {
                break;
            }
            body.add(more.get());
        }
        Sum sum = container.get().getValue();
        String share =
                String.format(
                        Locale.ROOT,
                        "# The body: on %d of %s, %.0f words of it story, %.0f not.",
                        Sum.pages(sum.content, 1),
                        RuleLearner.count(pages.size()),
                        Sum.total(sum.content),
                        Sum.total(sum.chaff));
        return List.of(share, "body: " + selector(body, ""));
    }

    /**
     * The mean over pages of the story's share found, lessened by the chaff that comes with it; 0
     * if one page's story is mostly elsewhere, as the next page's would be.
     */
    private double fit(Sum sum) {
        double fit = 0;
        int counted = 0;
        for (int page = 0; page < pages.size(); page++) {
            int all = pages.get(page).contentWords();
            if (all > 0) {
                if (sum.content[page] < LEAST_SHARE * all) {
                    return 0;
                }
                fit += sum.content[page] / (all + CHAFF_WEIGHT * sum.chaff[page]);
                counted++;
            }
        }
        return counted == 0 ? 0 : fit / counted;
    }

    /** A container of what the ones so far leave out on most pages, and of little else. */
    private Optional<Key> more() {
        return sums(Inside.OUT).entrySet().stream()
                .filter(entry -> isPart(entry.getValue()))
                .max(
                        Comparator.comparingDouble(
                                        (Map.Entry<Key, Sum> entry) ->
                                                Sum.total(entry.getValue().content))
                                .thenComparing(
                                        entry -> entry.getKey().css(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private boolean isPart(Sum sum) {
        int least = Math.max(2, (pages.size() + 1) / 2);
        return Sum.pages(sum.content, WORDS_THAT_MATTER) >= least
                && Sum.total(sum.chaff) <= BODY_DOUBT * Sum.total(sum.content);
    }

    /** What comes back inside of the body and is no content; the largest first. */
    private List<String> roles() {
        Map<Key, Sum> sums = sums(Inside.IN);
        List<Map.Entry<Key, Sum>> candidates =
                sums.entrySet().stream()
                        .filter(entry -> isChaff(entry.getValue()))
                        .sorted(
                                Comparator.comparingDouble(
                                                (Map.Entry<Key, Sum> entry) ->
                                                        -Sum.total(entry.getValue().chaff))
                                        .thenComparing(entry -> entry.getKey().css()))
                        .toList();
        Set<Element> covered = Collections.newSetFromMap(new IdentityHashMap<>());
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Key, Sum> candidate : candidates) {
            if (lines.size() / 2 < MOST_ROLES && cover(candidate.getKey(), covered)) {
                lines.addAll(role(candidate.getKey(), candidate.getValue()));
            }
        }
        return lines;
    }

    private boolean isChaff(Sum sum) {
        double chaff = Sum.total(sum.chaff);
        return Sum.pages(sum.chaff, 1) >= 2
                && Sum.total(sum.content) <= DOUBT * chaff
                && sum.chaffRole() != Role.TITLE;
    }

    /** Whether a key points at chaff that no key before it points at. */
    private boolean cover(Key key, Set<Element> covered) {
        boolean more = false;
        for (StudiedPage page : pages) {
            for (Piece piece : page.pieces()) {
                if (!piece.isContent() && isIn(piece.parent(), List.of(key))) {
                    more |= covered.add(piece.parent());
                }
            }
        }
        return more;
    }

    private List<String> role(Key key, Sum sum) {
        String count =
                String.format(
                        Locale.ROOT,
                        "# On %d of %s, %.0f words.",
                        Sum.pages(sum.chaff, 1),
                        RuleLearner.count(pages.size()),
                        Sum.total(sum.chaff));
        return List.of(
                count, "role(" + sum.chaffRole().id() + "): " + selector(body, " " + key.css()));
    }

    private static String selector(List<Key> keys, String below) {
        return keys.stream().map(key -> key.css() + below).collect(Collectors.joining(", "));
    }

    /** Which pieces are summed up. */
    private enum Inside {
        NOTHING_YET,
        IN,
        OUT
    }

    /** For each key, what lies in the elements that it points at. */
    private Map<Key, Sum> sums(Inside inside) {
        Map<Key, Sum> sums = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            IdentityHashMap<Element, Set<Key>> known = new IdentityHashMap<>();
            for (Piece piece : pages.get(page).pieces()) {
                if (inside == Inside.NOTHING_YET
                        || isIn(piece.parent(), body) == (inside == Inside.IN)) {
                    for (Key key : keys(piece.parent(), inside, known)) {
                        sums.computeIfAbsent(key, unseen -> new Sum(pages.size())).add(page, piece);
                    }
                }
            }
        }
        return sums;
    }

    /** The keys of an element and of all around it; inside of the body, only of what lies in it. */
    private Set<Key> keys(Element element, Inside inside, Map<Element, Set<Key>> known) {
        Set<Key> keys = known.get(element);
        if (keys != null) {
            return keys;
        }
        keys = new HashSet<>();
        if (!MarkupRule.isWholePage(element) && element.parent() != null) {
            if (inside != Inside.IN || isIn(element.parent(), body)) {
                keys.addAll(Key.of(element));
            }
            keys.addAll(keys(element.parent(), inside, known));
        }
        known.put(element, keys);
        return keys;
    }

    private static boolean isIn(Element element, List<Key> keys) {
        for (Element at = element; at != null; at = at.parent()) {
            if (isOne(at, keys)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Element element, List<Key> keys) {
        for (Key key : keys) {
            if (key.matches(element)) {
                return true;
            }
        }
        return false;
    }
}
