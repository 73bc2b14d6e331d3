package org.winnow.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the standfirsts of one site stand: above the story, and nowhere else. A single page leaves
 * it in doubt whether such a line is story, a caption or a part of the headline; it is story on
 * every page of the site if it is on most, or if it is what most pages declare as their
 * description.
 */
final class LeadLesson {

    /** A standfirst is at least a line ... */
    private static final double SHORTEST = 5;

    /** ... and at most a paragraph or two. */
    private static final double LONGEST = 100;

    private final int pages;
    private final Optional<Map.Entry<Key, Share>> lead;

    /**
     * @param body where the stories stand
     */
    LeadLesson(List<StudiedPage> studied, List<Key> body) {
        pages = studied.size();
        KeyShares shares =
                new KeyShares(
                        studied.stream().map(StudiedPage::believingDescriptions).toList(), body);
        Map<Key, Share> behind = shares.behind();
        Map<Key, Share> above = shares.everywhere();
        above.keySet().removeIf(key -> behind.containsKey(key) || isTitle(key));
        lead = BodyLesson.best(above, share -> share.content() - share.chaff(), this::isLead);
    }

    private static boolean isTitle(Key key) {
        return key.tag().equals("h1") || key.tag().equals("header");
    }

    private boolean isLead(Share share) {
        int story = share.contentPages(SHORTEST);
        boolean isShort = true;
        for (int page = 0; page < pages; page++) {
            isShort &= share.content(page) + share.chaff(page) <= LONGEST;
        }
        return isShort && story >= 2 && 2 * story >= pages && share.content() >= share.chaff();
    }

    /** What points at them; empty if the site has none, or none that can be told. */
    Optional<Key> key() {
        return lead.map(Map.Entry::getKey);
    }

    List<String> lines() {
        return lead.map(entry -> lines(entry.getKey(), entry.getValue())).orElse(List.of());
    }

    private List<String> lines(Key key, Share share) {
        String count =
                String.format(
                        Locale.ROOT,
                        "# Above the story, a part of it on %d of %s.",
                        share.contentPages(SHORTEST),
                        RuleLearner.count(pages));
        return List.of(count, "role(content): " + key.css());
    }
}
