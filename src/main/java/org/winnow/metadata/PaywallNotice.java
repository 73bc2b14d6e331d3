package org.winnow.metadata;

import java.util.List;
import java.util.Optional;
import org.winnow.article.Block;
import org.winnow.article.Role;

/**
 * The notice where a story breaks off for those who do not pay: a block of that role right behind
 * the last of the story that says so. A plea for support, or a notice that the story goes on after,
 * proves nothing.
 */
final class PaywallNotice {

    /** So many blocks behind the story at most, for captions and buttons stand between. */
    private static final int FARTHEST = 8;

    private static final List<String> SIGNS =
            WordList.lines("paywall-signs").stream().map(WordList::fold).toList();

    private PaywallNotice() {}

    /** The value for the field; empty if the blocks do not tell. */
    static Optional<String> in(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).role() != Role.CONTENT) {
            end--;
        }
        for (int at = end; at < Math.min(blocks.size(), end + FARTHEST); at++) {
            if (blocks.get(at).role() == Role.PAYWALL && isSign(blocks.get(at).text())) {
                return Optional.of("locked");
            }
        }
        return Optional.empty();
    }

    private static boolean isSign(String text) {
        String folded = WordList.fold(text);
        return SIGNS.stream().anyMatch(folded::contains);
    }
}
