package org.winnow.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Limits;

/**
 * Cuts a page into rows of text: at the edges of block elements and at line breaks. A table row
 * whose cells hold nothing but inline content stays one row, its cells apart by a tab; what is
 * hidden within a line is set apart from it. Every visible character gets into exactly one row.
 *
 * <p>Serves one page. The walk is iterative: its depth is no matter.
 */
final class Segmenter implements NodeFilter {

    /** A table row with more line breaks a cell than this holds layout, not data. */
    private static final int BREAKS_IN_A_CELL = 2;

    /** The level of a body: it stands in the root element, which is on level 1. */
    private static final int BODY_LEVEL = 2;

    private final Elements elements = new Elements();
    private final Rows rows = new Rows();
    private final List<String> textNodes = new ArrayList<>();
    private final Deque<RowBuilder> suspended = new ArrayDeque<>();
    private final int limit;

    private final RowWords words = new RowWords();
    private RowBuilder row = new RowBuilder(rows, words);
    private boolean complete = true;
    private int deepest;
    private int element = -1;
    private int block = -1;

    /** The table row that is read as one line, -1 if none. */
    private int line = -1;

    private Segmenter(Limits limits) {
        this.limit = limits.blocks();
    }

    /** Cuts the page below {@code body}; what is beyond the limit of blocks is left out. */
    static Outline cut(Element body, Limits limits) {
        Segmenter segmenter = new Segmenter(limits);
        body.filter(segmenter);
        segmenter.row.close();
        Outline page =
                new Outline(
                        segmenter.elements,
                        segmenter.rows,
                        segmenter.words,
                        segmenter.textNodes,
                        BODY_LEVEL + segmenter.deepest,
                        segmenter.complete);
        Reveal.read(page);
        return page;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (!(node instanceof CDataNode)) {
                read(text.getWholeText());
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof Element tag) {
            deepest = Math.max(deepest, depth);
            return enter(tag);
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult enter(Element tag) {
        long marks = element < 0 ? Mark.BLOCK.bit() : Mark.ofName(tag);
        int label = Tokens.NO_LABEL;
        if (element >= 0 && tag.attributesSize() > 0) {
            label = elements.tokens().label(tag.attributes());
            marks |= marks(tag.attributes(), label);
        }
        if (Mark.TABLE.in(marks) && isLayout(tag)) {
            marks &= ~(Mark.TABLE.bit() | Mark.ROW.bit() | Mark.CELL.bit());
        }
        row.passOver(marks);
        if (Mark.SKIP.in(marks)) {
            elements.marks[element] |= marks & Mark.MEDIA.bit();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.normalName().equals("br")) {
            breakLine();
            return FilterResult.SKIP_ENTIRELY;
        }
        element = elements.add(tag, element, label, marks);
        elements.from[element] = rows.size();
        if (Mark.BLOCK.in(marks)) {
            edge(marks);
            block = element;
            if (line < 0 && Mark.ROW.in(marks) && isLine(tag)) {
                line = element;
            }
        } else if (Mark.HIDDEN.in(marks)) {
            suspend();
        }
        return FilterResult.CONTINUE;
    }

    /** Whether this table, or the table that this is a part of, lays the page out. */
    private boolean isLayout(Element tag) {
        return tag.normalName().equals("table")
                ? LayoutTables.isLayout(tag)
                : !Mark.TABLE.in(elements.marks[element]);
    }

    private long marks(Attributes attributes, int label) {
        long hidden = elements.tokens().hides(label) ? Mark.HIDDEN.bit() : 0;
        boolean others = attributes.size() > 1 || label == Tokens.NO_LABEL;
        return others ? hidden | Mark.ofAttributes(attributes) : hidden;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        long marks = elements.marks[element];
        if (Mark.BLOCK.in(marks)) {
            line = line == element ? -1 : line;
            edge(marks);
            block = blockAround(elements.parent[element]);
        } else if (Mark.HIDDEN.in(marks)) {
            resume();
        }
        elements.to[element] = rows.size();
        if (element > 0) {
            elements.marks[elements.parent[element]] |= marks & Mark.MEDIA.bit();
        }
        element = elements.parent[element];
        return FilterResult.CONTINUE;
    }

    private int blockAround(int inner) {
        int at = inner;
        while (at > 0 && !elements.is(at, Mark.BLOCK)) {
            at = elements.parent[at];
        }
        return at;
    }

    /** A block begins or ends: its text is no part of the row before. */
    private void edge(long marks) {
        if (line >= 0) {
            row.separateCells();
        } else {
            row.close();
            row.gap(Mark.ITEM.in(marks) || Mark.ROW.in(marks) ? 1 : 2);
        }
    }

    private void breakLine() {
        if (line < 0) {
            row.breakLine();
        }
    }

    private void suspend() {
        row.endPiece();
        suspended.push(row);
        row = row.aside();
    }

    private void resume() {
        row.close();
        row = suspended.pop();
    }

    private void read(String text) {
        int first = row.blanks(text, 0, isCode());
        if (first < text.length() && begin(text)) {
            row.read(text, first, isCode());
        }
    }

    /**
     * Readies the row for the first visible character of a text node; false if the page is full.
     */
    private boolean begin(String text) {
        if (!row.isOpen()) {
            if (rows.size() == limit) {
                complete = false;
                return false;
            }
            row.open(line >= 0 ? line : block, element, elements.within[element]);
        }
        row.enterNode(textNodes.size(), element, elements);
        textNodes.add(text);
        return true;
    }

    private boolean isCode() {
        return elements.isWithin(element, Mark.CODE);
    }

    /** Whether a table row has several cells, and in them no block and few line breaks. */
    private static boolean isLine(Element tableRow) {
        int cells = 0;
        int breaks = 0;
        Node node = tableRow;
        while ((node = after(node, tableRow)) != null) {
            if (node instanceof Element tag) {
                long marks = Mark.ofName(tag);
                if (Mark.CELL.in(marks)) {
                    cells++;
                } else if (Mark.BLOCK.in(marks)) {
                    return false;
                } else if (tag.normalName().equals("br")) {
                    breaks++;
                }
            }
        }
        return cells > 1 && breaks <= BREAKS_IN_A_CELL * cells;
    }

    /** The node after this one in document order, within {@code root}. */
    static @Nullable Node after(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (!at.equals(root) && at.nextSibling() == null) {
            at = Objects.requireNonNull(at.parent());
        }
        return at.equals(root) ? null : at.nextSibling();
    }
}
