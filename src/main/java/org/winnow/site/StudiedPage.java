package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Page;
import org.winnow.article.Role;

/**
 * A page of markup to learn from: its texts with the roles that the heuristic gave them.
 *
 * @param document the page
 * @param article what the heuristic made of it
 * @param pieces its texts, in order
 */
record StudiedPage(Document document, Article article, List<Piece> pieces) {

    /**
     * A run of text.
     *
     * @param parent the element that it stands in
     * @param block the block that it is a part of
     * @param role the role of its block
     * @param words how many it has
     */
    record Piece(Element parent, Block block, Role role, int words) {

        boolean isContent() {
            return role == Role.CONTENT;
        }

        private Piece asContent() {
            return new Piece(parent, block, Role.CONTENT, words);
        }
    }

    /** Less of a description says nothing. */
    private static final int DESCRIPTION_CHARS = 20;

    static StudiedPage of(Page page, Article article) {
        Document document =
                Parser.htmlParser().setTrackPosition(true).parseInput(page.source(), "");
        List<Block> blocks = article.blocks();
        List<Piece> pieces = new ArrayList<>();
        int[] next = {0};
        document.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !text.isBlank() && text.parent() != null) {
                        Block block = block(text, blocks, next);
                        if (block != null) {
                            pieces.add(new Piece(text.parent(), block, block.role(), words(text)));
                        }
                    }
                });
        return new StudiedPage(document, article, List.copyOf(pieces));
    }

    /** The block in whose span a text begins; blocks and texts come in the order of the source. */
    private static @Nullable Block block(TextNode text, List<Block> blocks, int[] next) {
        String whole = text.getWholeText();
        int at = text.sourceRange().startPos() + whole.indexOf(whole.stripLeading());
        int end = text.sourceRange().endPos();
        while (next[0] < blocks.size() && blocks.get(next[0]).span().end() <= at) {
            next[0]++;
        }
        boolean inside = next[0] < blocks.size() && blocks.get(next[0]).span().start() < end;
        return inside ? blocks.get(next[0]) : null;
    }

    private static int words(TextNode text) {
        return Words.count(text.getWholeText());
    }

    int contentWords() {
        return pieces.stream().filter(Piece::isContent).mapToInt(Piece::words).sum();
    }

    /** This page, where what repeats the description that it declares is story. */
    StudiedPage believingDescriptions() {
        return new StudiedPage(
                document,
                article,
                pieces.stream()
                        .map(piece -> repeatsDescription(piece) ? piece.asContent() : piece)
                        .toList());
    }

    /**
     * Whether a text begins as the description that the page declares, or the other way round: what
     * is declared may be cut.
     */
    boolean repeatsDescription(Piece piece) {
        String shown = letters(piece.block.text());
        return begins(letters(article.metadata().value(Field.DESCRIPTION).orElse("")), shown)
                && !begins(letters(article.title().orElse("")), shown);
    }

    private static boolean begins(String declared, String shown) {
        return Math.min(declared.length(), shown.length()) >= DESCRIPTION_CHARS
                && (declared.startsWith(shown) || shown.startsWith(declared));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
