package org.winnow.format;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import org.winnow.article.Article;

/**
 * Writes CommonMark 0.31 with the tables of GitHub Flavored Markdown. For one article, in one
 * thread.
 */
final class MarkdownRenderer {

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

    /** The format knows no table without a header: the first row is it. */
    private void table(List<Passage.Line> rows) {
        int width = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(1);
        Iterator<Passage.Line> rest = rows.iterator();
        row(cells(rest.next()), width);
        out.append("\n|").append(" --- |".repeat(width));
        while (rest.hasNext()) {
            out.append('\n');
            row(cells(rest.next()), width);
        }
    }

    private static List<String> cells(Passage.Line row) {
        return Arrays.asList(row.text().toString().split("\t", -1));
    }

    private void row(List<String> cells, int width) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(Markdown.cell(cell)).append(" |");
        }
        out.append("  |".repeat(width - cells.size()));
    }
}
