package org.winnow.metadata;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.winnow.article.Block;
import org.winnow.article.Role;

/**
 * The authors of a page without a byline that was taken for one: they stand in a line below the
 * headline that says "by", or over the author's card.
 */
final class OtherLines {

    /** A line that is a byline by its words alone is not longer. */
    private static final int MOST_CHARS = 100;

    /** So many blocks below the headline are looked at: standfirst, picture, caption, date. */
    private static final int MOST_BLOCKS = 12;

    /** What a byline is taken for. */
    private static final Set<Role> MISTAKEN =
            EnumSet.of(Role.CONTENT, Role.CAPTION, Role.AUTHOR_BIO, Role.OTHER, Role.NAVIGATION);

    private OtherLines() {}

    /** The names in the first line below the headline that says "by"; empty if none does. */
    static List<String> saysBy(List<Block> blocks, NameReader reader) {
        int from = headline(blocks) + 1;
        int to = Math.min(blocks.size(), from + MOST_BLOCKS);
        for (Block block : blocks.subList(from, to)) {
            String line = block.text();
            boolean read = MISTAKEN.contains(block.role()) && line.length() <= MOST_CHARS;
            List<String> names = read && !isSentence(line) ? reader.marked(line) : List.of();
            if (!names.isEmpty() && names.stream().allMatch(NameShape::looksLikePerson)) {
                return names;
            }
        }
        return List.of();
    }

    /** "By" amid a sentence says who did what it tells of. */
    private static boolean isSentence(String line) {
        return line.endsWith(".") && ByWords.byLength(line) == 0;
    }

    /** Where the headline stands; -1 if the page has none. */
    private static int headline(List<Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).role() == Role.TITLE) {
                return at;
            }
        }
        return -1;
    }

    /** The person whose name, with a role perhaps, is a line of the author's card. */
    static List<String> card(List<Block> blocks, NameReader reader) {
        for (Block block : blocks) {
            if (block.role() == Role.AUTHOR_BIO && block.text().length() <= MOST_CHARS) {
                List<String> names = reader.line(block.text());
                if (names.size() == 1 && isHeading(block.text(), names.get(0))) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /** Whether a line is a person's name, alone or before a comma. */
    private static boolean isHeading(String line, String name) {
        boolean whole = line.equals(name) || line.startsWith(name + ",");
        return whole && !NameWords.isOrganization(name) && Signature.isPerson(name);
    }
}
