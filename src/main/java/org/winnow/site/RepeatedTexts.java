package org.winnow.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winnow.article.Block;
import org.winnow.article.Role;
import org.winnow.article.Shape;

/**
 * Texts that come back word for word from page to page of a site, or again and again on its pages,
 * and that the heuristic took for story on one of them: they are the site's own, and each becomes a
 * line of a rule.
 */
final class RepeatedTexts {

    /** A shorter text may be a subheading that two stories have in common ... */
    private static final int FEWEST_WORDS = 5;

    /** ... and a longer one the background of a running story. */
    private static final int TEXT_CHARS = 200;

    /** As many lines as its writer will read. */
    private static final int MOST_TEXTS = 40;

    /**
     * On two pages the same may be a story's own: one's standfirst is the other's teaser, and a
     * running story has its background in both.
     */
    private static final int FEWEST_PAGES = 3;

    /**
     * What stands so often on a page, and is never story there, is a label that a template puts
     * between paragraphs ("Advertisement"). "Pros:" above a list stands there as often.
     */
    private static final int OFTEN = 3;

    /** Where a text was seen, and as what. */
    private static final class Seen {
        private final Map<Integer, RoleTally> pages = new HashMap<>();
        private final RoleTally roles = new RoleTally();

        void add(int page, Role role) {
            pages.computeIfAbsent(page, unseen -> new RoleTally()).add(role, 1);
            roles.add(role, 1);
        }

        /** Whether some page has it so often, and never as story. */
        boolean isChaff(int times) {
            return pages.values().stream()
                    .anyMatch(page -> !page.hasContent() && page.total() >= times);
        }
    }

    private final List<StudiedPage> pages;
    private final Map<String, Seen> texts = new TreeMap<>();

    RepeatedTexts(List<StudiedPage> pages) {
        this.pages = pages;
        for (int page = 0; page < pages.size(); page++) {
            for (Block block : pages.get(page).article().blocks()) {
                if (block.shape() != Shape.HEADING && block.text().length() <= TEXT_CHARS) {
                    texts.computeIfAbsent(block.text(), unseen -> new Seen())
                            .add(page, block.role());
                }
            }
        }
    }

    /** Whether a text is the site's own, not the stories'. */
    private boolean comesBack(String text, Seen seen) {
        int words = Words.count(text);
        int on = seen.pages.size();
        boolean sentence = on >= FEWEST_PAGES && words >= FEWEST_WORDS;
        boolean everywhere = on >= FEWEST_PAGES && on == pages.size() && seen.isChaff(1);
        boolean label = on > 1 && seen.isChaff(OFTEN);
        return words > 0 && seen.roles.hasContent() && (sentence || everywhere || label);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        texts.forEach(
                (text, seen) -> {
                    if (comesBack(text, seen) && lines.size() / 2 < MOST_TEXTS) {
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
