package org.winnow.format;

import java.util.List;
import java.util.StringJoiner;
import org.winnow.article.Article;

/**
 * Writes CommonMark 0.31 with the tables of GitHub Flavored Markdown. For one article, in one
 * thread.
 */
final class MarkdownRenderer {

    /**
     * CommonMark 4.5: a fence has three backquotes at least, and more than its code has in a row.
     */
    private static final int SHORTEST_FENCE = 3;

    private static final int HEADING_LEVELS = 6;

    private final StringBuilder out = new StringBuilder();

    String render(Article article) {
        for (Passage passage : Passage.of(article)) {
            out.append(out.isEmpty() ? "" : "\n\n");
            append(passage);
        }
        return out.toString();
    }

    private void append(Passage passage) {
        Passage.Line first = passage.lines().get(0);
        switch (passage.shape()) {
            case PARAGRAPH -> out.append(Markdown.paragraph(first.text()));
            case HEADING -> heading(first);
            case LIST_ITEM -> list(passage.lines());
            case QUOTE -> quote(passage.lines());
            case CODE -> code(first.text().toString());
            case TABLE_ROW -> table(passage.lines());
            case CAPTION -> out.append('*').append(Markdown.inline(first.text())).append('*');
        }
    }

    private void heading(Passage.Line line) {
        int level = Math.max(1, Math.min(line.level(), HEADING_LEVELS));
        out.append("#".repeat(level)).append(' ').append(Markdown.heading(line.text()));
    }

    private void list(List<Passage.Line> items) {
        Depths depths = new Depths();
        StringJoiner lines = new StringJoiner("\n");
        for (Passage.Line item : items) {
            String indent = "  ".repeat(depths.next(item.level()) - 1);
            lines.add(indent + "- " + Markdown.paragraph(item.text()));
        }
        out.append(lines);
    }

    private void quote(List<Passage.Line> paragraphs) {
        StringJoiner lines = new StringJoiner("\n>\n");
        for (Passage.Line paragraph : paragraphs) {
            lines.add("> " + Markdown.paragraph(paragraph.text()));
        }
        out.append(lines);
    }

    private void code(String text) {
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, Markdown.longestRun(text, '`') + 1));
        out.append(fence).append('\n').append(text);
        out.append(text.endsWith("\n") ? "" : "\n").append(fence);
    }

    /**
     * The format knows no table without a header, so the first row is it. It says how many columns
     * there are: it is filled up to the widest row, which would lose cells otherwise.
     */
    private void table(List<Passage.Line> rows) {
        int width = rows.stream().mapToInt(row -> cells(row).length).max().orElse(1);
        row(rows.get(0));
        out.append("  |".repeat(width - cells(rows.get(0)).length));
        out.append("\n|").append(" --- |".repeat(width));
        for (Passage.Line row : rows.subList(1, rows.size())) {
            out.append('\n');
            row(row);
        }
    }

    private void row(Passage.Line row) {
        out.append('|');
        for (String cell : cells(row)) {
            out.append(' ').append(Markdown.cell(cell)).append(" |");
        }
    }

    private static String[] cells(Passage.Line row) {
        return row.text().toString().split("\t", -1);
    }
}
