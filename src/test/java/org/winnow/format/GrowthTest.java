package org.winnow.format;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.winnow.format.Sample.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Metadata;
import org.winnow.article.Shape;

/** What is rendered grows with the article and no faster, whatever its blocks look like. */
class GrowthTest {

    private static final int BLOCKS = 50_000;

    /** Escapes, tags and indentation around one short block, in chars. */
    private static final int OVERHEAD = 300;

    @ParameterizedTest
    @EnumSource(Format.class)
    @Timeout(120)
    void deeperAndDeeperList(Format format) {
        check(format, n -> block(Shape.LIST_ITEM, n + 1, 1, "item"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    @Timeout(120)
    void oneEndlessLine(Format format) {
        check(format, n -> block(Shape.PARAGRAPH, 0, 0, "word"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    @Timeout(120)
    void oneWideRowInALongTable(Format format) {
        String wide = "cell\t".repeat(BLOCKS);
        check(format, n -> block(Shape.TABLE_ROW, 0, 1, n == BLOCKS / 2 ? wide : "cell"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    @Timeout(120)
    void nothingButBackquotes(Format format) {
        String quotes = "`".repeat(20);
        for (Shape shape : Shape.values()) {
            check(format, n -> block(shape, 1, 2, quotes));
        }
    }

    private static void check(Format format, IntFunction<Block> blocks) {
        List<Block> all = new ArrayList<>();
        int input = 0;
        for (int n = 0; n < BLOCKS; n++) {
            all.add(blocks.apply(n));
            input += all.get(n).text().length() + OVERHEAD;
        }
        int rendered = format.render(Article.of(Metadata.EMPTY, all)).length();
        assertTrue(rendered < 2 * input, rendered + " chars of " + input);
    }
}
