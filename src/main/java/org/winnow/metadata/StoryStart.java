package org.winnow.metadata;

import java.util.List;
import java.util.Optional;
import org.winnow.article.Block;
import org.winnow.article.Role;

/** The headline of a text that was taken for the first line of its story. */
final class StoryStart {

    /** Longer lines are standfirsts. */
    private static final int MOST_CHARS = 150;

    /** What is shorter names a section, a person or a part of the story. */
    private static final int FEWEST_CHARS = 25;

    /** A headline has at least so many words, in scripts that part them. */
    private static final int FEWEST_WORDS = 4;

    /** The line behind a headline is a paragraph: not shorter, or the first is one of a list. */
    private static final int PARAGRAPH = 80;

    /** What a headline does not end with. */
    private static final String STOPS = ".:;,。…";

    private StoryStart() {}

    /** The story's first line if it reads like a headline. */
    static Optional<String> headline(List<Block> blocks) {
        String first = "";
        for (Block block : blocks) {
            if (block.role() == Role.CONTENT) {
                if (!first.isEmpty()) {
                    return block.text().length() >= PARAGRAPH
                            ? Optional.of(first)
                            : Optional.empty();
                }
                first = block.text().strip();
                if (!isHeadline(first)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHeadline(String line) {
        return line.length() >= FEWEST_CHARS
                && line.length() <= MOST_CHARS
                && STOPS.indexOf(line.charAt(line.length() - 1)) < 0
                && line.split(" ").length >= FEWEST_WORDS;
    }

    /** Whether a title is so short that it rather names the section above the headline. */
    static boolean isSection(String title) {
        return title.length() < FEWEST_CHARS
                && title.split(" ").length < FEWEST_WORDS
                && title.codePoints().noneMatch(Character::isIdeographic);
    }
}
