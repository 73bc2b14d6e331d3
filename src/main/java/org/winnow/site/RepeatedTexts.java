package org.winnow.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.winnow.article.Block;
import org.winnow.article.Shape;

/**
 * Texts that come back word for word from page to page of a site and that the heuristic took for
 * story on one of them: they are the site's own, and each becomes a line of a rule.
 */
final class RepeatedTexts {

    /** A shorter text may be a subheading that stories have in common ... */
    private static final int FEWEST_WORDS = 5;

    /** ... and a longer one the background of a running story. */
    private static final int TEXT_CHARS = 200;

    private static final int MOST_TEXTS = 40;

    /**
     * On two pages the same may be a story's own: one's standfirst is the other's teaser, and a
     * running story has its background in both.
     */
    private static final int FEWEST_PAGES = 3;

    /** Where a text was seen. */
    private static final class Seen {
        private final Set<Integer> pages = new HashSet<>();
        private final RoleTally roles = new RoleTally();

        boolean comesBack() {
            return pages.size() >= FEWEST_PAGES && roles.hasContent();
        }
    }

    private final List<StudiedPage> pages;
    private final Map<String, Seen> texts = new TreeMap<>();

    RepeatedTexts(List<StudiedPage> pages) {
        this.pages = pages;
        for (int page = 0; page < pages.size(); page++) {
            for (Block block : pages.get(page).article().blocks()) {
                if (block.shape() != Shape.HEADING
                        && Words.count(block.text()) >= FEWEST_WORDS
                        && block.text().length() <= TEXT_CHARS) {
                    Seen seen = texts.computeIfAbsent(block.text(), unseen -> new Seen());
                    seen.pages.add(page);
                    seen.roles.add(block.role(), 1);
                }
            }
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        texts.forEach(
                (text, seen) -> {
                    if (seen.comesBack() && lines.size() / 2 < MOST_TEXTS) {
                        int count = seen.pages.size();
                        lines.add(
                                "# Word for word on "
                                        + count
                                        + " of "
                                        + RuleLearner.count(pages.size())
                                        + ".");
                        lines.add(
                                "role("
                                        + seen.roles.chaff().id()
                                        + "): /^"
                                        + TextLesson.escape(text)
                                        + "$/");
                    }
                });
        return lines;
    }
}
