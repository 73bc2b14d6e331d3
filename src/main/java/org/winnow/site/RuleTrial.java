package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.RuleUse;

/**
 * What a rule did to a page, block by block, beside what would have happened without it. Immutable.
 *
 * @param rows the blocks of both articles, in the order of the page
 * @param use what became of the rule
 */
public record RuleTrial(List<Row> rows, RuleUse use) {

    /** A block that the rule's edits made or moved is looked for this far down. */
    private static final int REACH = 200;

    /**
     * A block.
     *
     * @param with as the rule left it; null if it is there only without the rule
     * @param without as it is without the rule; null if the rule made it
     */
    public record Row(@Nullable Block with, @Nullable Block without) {

        /** Whether the rule gives it another role, makes it or takes it away. */
        public boolean differs() {
            return with == null || without == null || with.role() != without.role();
        }
    }

    /** Rows are kept as they are given. */
    public RuleTrial {
        rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
        Objects.requireNonNull(use, "use");
    }

    /** Puts the same page's articles beside each other. */
    public static RuleTrial of(Article with, Article without) {
        List<Row> rows = new ArrayList<>();
        Objects.requireNonNull(with, "with");
        List<Block> others = Objects.requireNonNull(without, "without").blocks();
        int next = 0;
        for (Block block : with.blocks()) {
            int same = find(block, others, next);
            if (same < 0) {
                rows.add(new Row(block, null));
                continue;
            }
            while (next < same) {
                rows.add(new Row(null, others.get(next++)));
            }
            rows.add(new Row(block, others.get(next++)));
        }
        while (next < others.size()) {
            rows.add(new Row(null, others.get(next++)));
        }
        return new RuleTrial(rows, with.ruleUse());
    }

    private static int find(Block block, List<Block> others, int from) {
        int to = Math.min(others.size(), from + REACH);
        for (int i = from; i < to; i++) {
            if (others.get(i).text().equals(block.text())) {
                return i;
            }
        }
        return -1;
    }
}
