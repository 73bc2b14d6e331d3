package org.winnow.site;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.winnow.site.StudiedPage.Piece;

/** For each key on some pages, what lies in the elements that it points at. */
final class KeyShares {

    private final List<StudiedPage> pages;
    private final List<Key> body;

    /**
     * @param body where the story is known to be; what is found of it grows with the list
     */
    KeyShares(List<StudiedPage> pages, List<Key> body) {
        this.pages = pages;
        this.body = body;
    }

    /** Of all texts. */
    Map<Key, Share> everywhere() {
        return shares(piece -> true, List.of());
    }

    /** Of the texts in the body, for keys of what lies in it. */
    Map<Key, Share> inside() {
        return shares(piece -> isIn(piece.parent(), body), body);
    }

    /** Of the texts out of the body. */
    Map<Key, Share> outside() {
        return shares(piece -> !isIn(piece.parent(), body), List.of());
    }

    /** Of the texts behind the beginning of the story: standfirsts stand above it. */
    Map<Key, Share> behind() {
        Set<Piece> above = Collections.newSetFromMap(new IdentityHashMap<>());
        for (StudiedPage page : pages) {
            for (Piece piece : page.pieces()) {
                boolean story = piece.isContent() && !page.repeatsDescription(piece);
                if (story && isIn(piece.parent(), body)) {
                    break;
                }
                above.add(piece);
            }
        }
        return shares(piece -> !above.contains(piece), List.of());
    }

    /**
     * @param counts which texts do
     * @param below what the keys are to lie below, if anything
     */
    private Map<Key, Share> shares(Predicate<Piece> counts, List<Key> below) {
        Map<Key, Share> shares = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            IdentityHashMap<Element, Set<Key>> known = new IdentityHashMap<>();
            for (Piece piece : pages.get(page).pieces()) {
                if (counts.test(piece)) {
                    for (Key key : keys(piece.parent(), below, known)) {
                        shares.computeIfAbsent(key, unseen -> new Share(pages.size()))
                                .add(page, piece);
                    }
                }
            }
        }
        return shares;
    }

    /**
     * The keys of an element and of all around it, up to what is below the body if one is given.
     */
    private static Set<Key> keys(Element element, List<Key> below, Map<Element, Set<Key>> known) {
        Set<Key> keys = known.get(element);
        if (keys != null) {
            return keys;
        }
        keys = new HashSet<>();
        Element parent = element.parent();
        if (!MarkupRule.isWholePage(element) && parent != null) {
            if (below.isEmpty() || isIn(parent, below)) {
                keys.addAll(Key.of(element));
            }
            keys.addAll(keys(parent, below, known));
        }
        known.put(element, keys);
        return keys;
    }

    /** Whether an element is one that the keys point at, or lies in one. */
    static boolean isIn(Element element, List<Key> keys) {
        for (Element at = element; at != null; at = at.parent()) {
            for (Key key : keys) {
                if (key.matches(at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
