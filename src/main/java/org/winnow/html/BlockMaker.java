package org.winnow.html;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Block;
import org.winnow.article.Shape;
import org.winnow.article.Span;
import org.winnow.label.Judge;

/** Makes blocks of rows whose roles are decided: their shape, their gap, their place. */
final class BlockMaker {

    private final Outline page;
    private final int[] places;
    private final List<Judge.Verdict> roles;

    /**
     * @param places where each text node of the page stands in the input: see {@link SourceMap}
     * @param roles the role of each row
     */
    BlockMaker(Outline page, int[] places, List<Judge.Verdict> roles) {
        this.page = page;
        this.places = places;
        this.roles = roles;
    }

    List<Block> blocks() {
        return blocks(List.of());
    }

    /** The blocks of the page, and others behind them. */
    List<Block> blocks(List<Block> behind) {
        List<Block> blocks = new ArrayList<>(page.rows().pieces().size() + behind.size());
        int before = -1;
        for (Rows.Piece piece : page.rows().pieces()) {
            blocks.add(block(piece, before));
            before = piece.row();
        }
        blocks.addAll(behind);
        return blocks;
    }

    private Block block(Rows.Piece piece, int before) {
        int row = piece.row();
        Judge.Verdict verdict = roles.get(row);
        Shape shape = shape(row);
        String text = page.rows().texts().get(row).substring(piece.from(), piece.to());
        return new Block(
                shape == Shape.CODE ? text : text.strip(),
                verdict.role(),
                shape,
                level(row, shape),
                piece.from() > 0 ? seam(row, piece.from()) : gap(row, before),
                span(piece),
                verdict.evidence());
    }

    /** Something hidden stands before this piece of a row, amid a word perhaps. */
    private int seam(int row, int from) {
        boolean space = Characters.isBlank(page.rows().texts().get(row).charAt(from));
        return space ? 0 : Block.TOUCHING;
    }

    /** A block that ends before it begins is pieced together from far apart: its first text. */
    private Span span(Rows.Piece piece) {
        int start = places[2 * piece.first()];
        int end = places[2 * piece.last() + 1];
        return new Span(start, end >= start ? end : places[2 * piece.first() + 1]);
    }

    private Shape shape(int row) {
        Elements elements = page.elements();
        for (int at = page.rows().element[row]; at >= 0; at = elements.parent[at]) {
            Shape shape = shapeOf(elements.marks[at]);
            if (shape == Shape.LIST_ITEM && !startsItem(row, at)) {
                return Shape.PARAGRAPH;
            }
            boolean layout = shape == Shape.TABLE_ROW && !isLine(row, at);
            if (shape != Shape.PARAGRAPH && !layout) {
                return shape;
            }
        }
        return Shape.PARAGRAPH;
    }

    private static Shape shapeOf(long marks) {
        if (Mark.HEADING.in(marks)) {
            return Shape.HEADING;
        }
        if (Mark.CODE.in(marks)) {
            return Shape.CODE;
        }
        if (Mark.CAPTION.in(marks)) {
            return Shape.CAPTION;
        }
        if (Mark.QUOTE.in(marks)) {
            return Shape.QUOTE;
        }
        if (Mark.ITEM.in(marks)) {
            return Shape.LIST_ITEM;
        }
        return Mark.ROW.in(marks) ? Shape.TABLE_ROW : Shape.PARAGRAPH;
    }

    /** A list item may hold several paragraphs: the first carries the bullet. */
    private boolean startsItem(int row, int item) {
        return page.elements().from[item] == row;
    }

    /** Whether a table row was read as one line, or has but this one in one of its cells. */
    private boolean isLine(int row, int tableRow) {
        Elements elements = page.elements();
        int block = page.rows().element[row];
        boolean single = elements.to[tableRow] - elements.from[tableRow] == 1;
        return block == tableRow || (single && elements.parent[block] == tableRow);
    }

    private int level(int row, Shape shape) {
        Elements elements = page.elements();
        int element = page.rows().element[row];
        if (shape == Shape.HEADING) {
            return elements.headingLevel(element);
        }
        return shape == Shape.LIST_ITEM ? Math.max(1, lists(element)) : 0;
    }

    private int lists(int element) {
        int lists = 0;
        for (int at = element; at >= 0; at = page.elements().parent[at]) {
            lists += page.elements().is(at, Mark.LIST) ? 1 : 0;
        }
        return lists;
    }

    /** Items of one list and rows of one table stand on lines next to each other. */
    private int gap(int row, int before) {
        int gap = page.rows().gap[row];
        return gap == 2
                        && before >= 0
                        && (together(row, before, Mark.LIST) || together(row, before, Mark.TABLE))
                ? 1
                : gap;
    }

    private boolean together(int row, int before, Mark mark) {
        int one = outermost(row, mark);
        return one >= 0
                && one == outermost(before, mark)
                && shape(row) != Shape.PARAGRAPH
                && shape(before) != Shape.PARAGRAPH
                && shape(row) != Shape.HEADING
                && shape(before) != Shape.HEADING;
    }

    private int outermost(int row, Mark mark) {
        Elements elements = page.elements();
        int found = -1;
        int at = elements.nearest(page.rows().element[row], mark);
        while (at >= 0) {
            found = at;
            at = elements.parent[at] < 0 ? -1 : elements.nearest(elements.parent[at], mark);
        }
        return found;
    }
}
