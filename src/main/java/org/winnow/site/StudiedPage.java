package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.winnow.article.Article;
import org.winnow.article.Block;
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
     * @param role the role of its block
     * @param words how many it has
     */
    record Piece(Element parent, Role role, int words) {

        boolean isContent() {
            return role == Role.CONTENT;
        }
    }

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
                            pieces.add(new Piece(text.parent(), block.role(), words(text)));
                        }
                    }
                });
        return new StudiedPage(document, article, List.copyOf(pieces));
    }

    /** The block in whose span a text begins; blocks and texts come in the order of the source. */
    private static @org.jspecify.annotations.Nullable Block block(
            TextNode text, List<Block> blocks, int[] next) {
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
}
