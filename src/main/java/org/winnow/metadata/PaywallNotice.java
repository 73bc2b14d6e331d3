package org.winnow.metadata;

import java.util.List;
import java.util.Optional;
import org.winnow.article.Block;
import org.winnow.article.Role;

/**
 * The notice where a story breaks off for those who do not pay: a block of that role right behind
 * the last of the story that says so. Where the markup holds the whole story the notice stands amid
 * it, and must say in a sentence that the story is kept for subscribers. A plea for support, or any
 * other notice that the story goes on after, proves nothing.
 */
final class PaywallNotice {

    /** So many blocks behind the story at most, for captions and buttons stand between. */
    private static final int FARTHEST = 8;

    private static final List<String> SIGNS = WordList.folded("paywall-signs");

    /** What keeps a whole story: on 68 pages that declare themselves free it stands on none. */
    private static final List<String> RESERVED = WordList.folded("paywall-reserved");

    /** Fewer words are the badge of another story. */
    private static final int FEWEST_WORDS = 5;

    private PaywallNotice() {}

    /** The value for the field; empty if the blocks do not tell. */
    static Optional<String> in(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).role() != Role.CONTENT) {
            end--;
        }
        for (int at = end; at < Math.min(blocks.size(), end + FARTHEST); at++) {
            if (holds(blocks.get(at), SIGNS)) {
                return Optional.of("locked");
            }
        }
        int start = 0;
        while (start < end && blocks.get(start).role() != Role.CONTENT) {
            start++;
        }
        return blocks.subList(start, end).stream().anyMatch(PaywallNotice::isReserved)
                ? Optional.of("locked")
                : Optional.empty();
    }

    private static boolean isReserved(Block block) {
        return holds(block, RESERVED) && block.text().split(" ").length >= FEWEST_WORDS;
    }

    private static boolean holds(Block block, List<String> signs) {
        if (block.role() != Role.PAYWALL) {
            return false;
        }
        String folded = WordList.fold(block.text());
        return signs.stream().anyMatch(folded::contains);
    }
}
