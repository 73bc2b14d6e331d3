package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Block;
import org.winnow.article.Role;
import org.winnow.article.Shape;

/**
 * The names that a line at the story's start consists of: papers that declare themselves as author
 * let their reporters sign there, without a "by", below a short line or two of standfirst.
 */
final class Signature {

    /** Two reporters, not a sentence. */
    private static final int MOST_CHARS = 60;

    /** So many lines are looked at. */
    private static final int MOST_LINES = 3;

    private Signature() {}

    /** The names; empty if the story starts with anything else. */
    static List<String> of(List<Block> blocks, NameReader reader) {
        int lines = 0;
        for (Block block : blocks) {
            if (block.role() == Role.CONTENT) {
                boolean isShort = block.text().length() <= MOST_CHARS;
                if (!isShort || block.shape() != Shape.PARAGRAPH || ++lines > MOST_LINES) {
                    return List.of();
                }
                List<String> names = names(block.text(), reader);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static List<String> names(String line, NameReader reader) {
        List<String> all = new ArrayList<>();
        for (String piece : Texts.pieces(line, "/")) {
            List<String> names = reader.line(piece.strip());
            boolean whole = names.size() == 1 && names.get(0).equals(piece.strip());
            if (!whole || !isPerson(names.get(0))) {
                return List.of();
            }
            all.addAll(names);
        }
        return all;
    }

    /** Each word with a capital, as "How it began" has not. */
    static boolean isPerson(String name) {
        boolean capitals = name.indexOf(' ') > 0 && NameShape.looksLikePerson(name);
        for (String word : name.split(" ")) {
            capitals &= Character.isUpperCase(word.codePointAt(0));
        }
        return capitals;
    }
}
