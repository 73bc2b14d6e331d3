package org.winnow.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.winnow.article.Role;
import org.winnow.site.StudiedPage.Piece;

/** What pages of markup of one site have in common, as lines of a rule. */
final class MarkupLesson {

    /** What is called chaff may hold this share of what the heuristic took for content. */
    private static final double DOUBT = 0.05;

    /** As many lines as its writer will read. */
    private static final int MOST_ROLES = 60;

    /** Elements that hold too much of everything to play a role as a whole. */
    private static final Set<String> TOO_WIDE = Set.of("article", "main", "header", "h1");

    /**
     * Parts of a line: what is chaff alone in one is a link or a label of the story's elsewhere.
     */
    private static final Set<String> INLINE = Set.of("a", "span", "b", "i", "strong", "em");

    private final List<StudiedPage> pages;
    private final BodyLesson container;

    MarkupLesson(List<StudiedPage> pages) {
        this.pages = pages;
        this.container = new BodyLesson(pages);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(new MetadataLesson(pages).lines());
        lines.addAll(container.lines());
        if (!container.body().isEmpty() && pages.size() > 1) {
            lines.addAll(roles());
        }
        lines.addAll(new RepeatedTexts(pages).lines());
        return lines;
    }

    /** What comes back inside of the body and is no content; the largest first. */
    private List<String> roles() {
        List<Map.Entry<Key, Share>> candidates =
                new KeyShares(pages, container.body())
                        .inside().entrySet().stream()
                                .filter(entry -> !TOO_WIDE.contains(entry.getKey().css()))
                                .filter(entry -> !INLINE.contains(entry.getKey().tag()))
                                .filter(entry -> isChaff(entry.getValue()))
                                .sorted(
                                        Comparator.comparingDouble(
                                                        (Map.Entry<Key, Share> entry) ->
                                                                -entry.getValue().chaff())
                                                .thenComparing(entry -> entry.getKey().css()))
                                .toList();
        Set<Element> covered = Collections.newSetFromMap(new IdentityHashMap<>());
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Key, Share> candidate : candidates) {
            if (lines.size() / 2 < MOST_ROLES && cover(candidate.getKey(), covered)) {
                lines.addAll(role(candidate.getKey(), candidate.getValue()));
            }
        }
        return lines;
    }

    private static boolean isChaff(Share share) {
        return share.chaffPages(1) >= 2
                && share.content() <= DOUBT * share.chaff()
                && share.chaffRole() != Role.TITLE;
    }

    /** Whether a key points at chaff that no key before it points at. */
    private boolean cover(Key key, Set<Element> covered) {
        boolean more = false;
        for (StudiedPage page : pages) {
            for (Piece piece : page.pieces()) {
                if (!piece.isContent() && KeyShares.isIn(piece.parent(), List.of(key))) {
                    more |= covered.add(piece.parent());
                }
            }
        }
        return more;
    }

    private boolean holds(Key outer, Key inner) {
        for (StudiedPage page : pages) {
            for (Piece piece : page.pieces()) {
                for (Element at = piece.parent(); at.parent() != null; at = at.parent()) {
                    if (inner.matches(at) && KeyShares.isIn(at.parent(), List.of(outer))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<String> role(Key key, Share share) {
        String count =
                String.format(
                        Locale.ROOT,
                        "# On %d of %s, %.0f words.",
                        share.chaffPages(1),
                        RuleLearner.count(pages.size()),
                        share.chaff());
        List<Key> around = container.body().stream().filter(one -> holds(one, key)).toList();
        String where = BodyLesson.selector(around, " " + key.css());
        return List.of(count, "role(" + share.chaffRole().id() + "): " + where);
    }
}
