package org.winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Block TITLE = block("A title", Role.TITLE, 0);
    private static final Block FIRST = block("First.", Role.CONTENT, 2);
    private static final Block ADVERTISEMENT = block("Advertisement", Role.ADVERTISEMENT, 1);
    private static final Block SECOND = block("Second.", Role.CONTENT, 1);
    private static final Block CAPTION = block("A picture.", Role.CAPTION, 2);

    private static final Article ARTICLE = article(TITLE, FIRST, ADVERTISEMENT, SECOND, CAPTION);

    @Test
    void theTextIsThatOfTheContent() {
        assertEquals("First.\nSecond.", ARTICLE.text());
        assertEquals(List.of(FIRST, SECOND), ARTICLE.content());
        assertEquals(List.of(TITLE, ADVERTISEMENT, CAPTION), ARTICLE.removed());
    }

    @Test
    void anotherPolicyKeepsMoreOfTheSameBlocks() {
        Article more = ARTICLE.keeping(Role.CAPTION);
        assertEquals("First.\nSecond.\n\nA picture.", more.text());
        assertEquals(ARTICLE.blocks(), more.blocks());
        assertEquals(Set.of(Role.CONTENT, Role.CAPTION), more.kept());
        assertEquals(Set.of(Role.CONTENT), ARTICLE.kept());
        assertEquals(ARTICLE.text(), ARTICLE.keeping().text());
    }

    @Test
    void keptRolesAddUp() {
        Article both = ARTICLE.keeping(Role.CAPTION).keeping(Role.TITLE);
        assertEquals("A title\n\nFirst.\nSecond.\n\nA picture.", both.text());
    }

    @Test
    void theWidestGapAcrossWhatWasRemovedSeparates() {
        Article article =
                article(
                        FIRST,
                        block("Share", Role.SOCIAL, 2),
                        block("Second,", Role.CONTENT, 1),
                        block("hidden", Role.OTHER, 0),
                        block("and on.", Role.CONTENT, 0));
        assertEquals("First.\n\nSecond, and on.", article.text());
    }

    @Test
    void sentencesThatTouchStayTogether() {
        Article article =
                article(
                        block("一。", Role.CONTENT, 0),
                        block("二。", Role.CONTENT, Block.TOUCHING),
                        block("广告。", Role.ADVERTISEMENT, Block.TOUCHING),
                        block("三。", Role.CONTENT, Block.TOUCHING),
                        block("四。", Role.CONTENT, 0));
        assertEquals("一。二。三。 四。", article.text());
    }

    @Test
    void nothingKeptIsAnEmptyText() {
        assertEquals("", article(TITLE, CAPTION).text());
        assertEquals("", article().text());
        assertEquals(List.of(), article().content());
        assertEquals(Optional.empty(), article().title());
        assertEquals(List.of(), article().authors());
        assertEquals(Optional.empty(), article().published());
    }

    @Test
    void notesComeAlongWithEveryPolicy() {
        Article noted = ARTICLE.withNotes(List.of("Only the first 5 lines were read."));
        assertEquals(noted.notes(), noted.keeping(Role.TITLE).notes());
        assertEquals(List.of(), ARTICLE.notes());
    }

    @Test
    void anArticleCannotBeChanged() {
        List<Block> blocks = new ArrayList<>(List.of(FIRST));
        Article article = Article.of(Metadata.EMPTY, blocks);
        blocks.clear();
        assertEquals(List.of(FIRST), article.blocks());
        assertThrows(UnsupportedOperationException.class, () -> article.blocks().clear());
        assertThrows(UnsupportedOperationException.class, () -> article.kept().clear());
    }

    @Test
    void aBlockInAnotherRoleIsTheSameText() {
        Evidence reason = Evidence.heuristic("between two advertisements", 0.7);
        Block other = FIRST.as(Role.WIDGET, reason);
        assertEquals(Role.WIDGET, other.role());
        assertEquals(reason, other.evidence());
        assertEquals(FIRST, other.as(Role.CONTENT, FIRST.evidence()));
        assertFalse(ARTICLE.keeps(other));
    }

    private static Article article(Block... blocks) {
        return Article.of(Metadata.EMPTY, List.of(blocks));
    }

    private static Block block(String text, Role role, int gap) {
        return new Block(
                text,
                role,
                Shape.PARAGRAPH,
                0,
                gap,
                new Span(0, text.length()),
                Evidence.heuristic("a test", 1));
    }
}
