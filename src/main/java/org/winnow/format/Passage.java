package org.winnow.format;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Role;
import org.winnow.article.Shape;

/**
 * Kept blocks that are rendered as one: a paragraph, a whole list, a whole table.
 *
 * @param shape what they look like
 * @param lines their texts, in order
 */
record Passage(Shape shape, List<Line> lines) {

    /**
     * A text and its level, as {@link Block#level()}.
     *
     * @param level of a heading or list item
     * @param text not blank; without line breaks but in code; the cells of a row apart by tabs
     */
    record Line(int level, StringBuilder text) {
        Line(int level, String text) {
            this(level, new StringBuilder(text));
        }
    }

    private static final int TOP_LEVEL = 1;

    /** What pages and scrapers set before an item; dashes among them. */
    private static final String BULLETS = "•‣◦●○▪▫■□►▸·*-–—";

    /** The passages of what an article keeps, its title in front. */
    static List<Passage> of(Article article) {
        List<Passage> passages = new ArrayList<>();
        if (article.content().stream().noneMatch(block -> block.role() == Role.TITLE)) {
            article.title().ifPresent(title -> add(passages, heading(title), 2));
        }
        int gap = 2;
        for (Block block : article.blocks()) {
            gap = Math.max(gap, block.gap());
            if (article.keeps(block)) {
                add(passages, of(block), gap);
                gap = Block.TOUCHING;
            }
        }
        return passages;
    }

    private static Passage heading(String title) {
        return single(Shape.HEADING, new Line(TOP_LEVEL, Characters.line(title)));
    }

    private static Passage of(Block block) {
        if (block.role() == Role.TITLE) {
            return heading(block.text());
        }
        return block.role() == Role.CAPTION
                ? single(Shape.CAPTION, new Line(0, Characters.line(block.text())))
                : single(block.shape(), new Line(block.level(), text(block)));
    }

    private static Passage single(Shape shape, Line line) {
        List<Line> lines = new ArrayList<>();
        lines.add(line);
        return new Passage(shape, lines);
    }

    private static String text(Block block) {
        if (block.shape() == Shape.CODE) {
            return Characters.legible(block.text().replace("\r\n", "\n").replace('\r', '\n'));
        }
        if (block.shape() == Shape.TABLE_ROW) {
            return row(block.text());
        }
        String line = Characters.line(block.text());
        return block.shape() == Shape.LIST_ITEM ? withoutBullet(line) : line;
    }

    /** In plain text a list's bullets are text; a format that has lists sets its own. */
    private static String withoutBullet(String item) {
        boolean bullet =
                item.length() > 2 && item.charAt(1) == ' ' && BULLETS.indexOf(item.charAt(0)) >= 0;
        return bullet ? item.substring(2) : item;
    }

    private static String row(String text) {
        StringJoiner row = new StringJoiner("\t");
        for (String cell : text.split("\t", -1)) {
            row.add(Characters.line(cell));
        }
        return row.toString();
    }

    /**
     * @param gap as {@link Block#gap}, from the passage before
     */
    private static void add(List<Passage> passages, Passage next, int gap) {
        Line line = next.lines.get(0);
        if (line.text().toString().isBlank()) {
            return;
        }
        Passage last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
        if (last == null || last.shape != next.shape) {
            passages.add(next);
        } else if (gap == Block.TOUCHING) {
            last.append(line, "");
        } else if (gap == 0 && next.shape != Shape.CODE) {
            last.append(line, " ");
        } else if (last.isContinuedAfter(gap)) {
            last.lines.add(line);
        } else {
            passages.add(next);
        }
    }

    /** A block on the same line as the one before goes on with it. */
    private void append(Line line, String seam) {
        lines.get(lines.size() - 1).text().append(seam).append(line.text());
    }

    /** Lists and quotes are one wherever they meet; a blank line parts two tables. */
    private boolean isContinuedAfter(int gap) {
        return shape == Shape.LIST_ITEM
                || shape == Shape.QUOTE
                || shape == Shape.TABLE_ROW && gap < 2;
    }
}
