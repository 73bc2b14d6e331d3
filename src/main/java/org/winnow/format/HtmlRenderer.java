package org.winnow.format;

import java.util.List;
import org.winnow.article.Article;

/**
 * Writes HTML in which nothing but text comes from the page: the elements are those named here,
 * without attributes. For one article, in one thread.
 */
final class HtmlRenderer {

    private static final int HEADING_LEVELS = 6;

    private final StringBuilder out = new StringBuilder();

    String render(Article article) {
        out.append("<article>");
        for (Passage passage : Passage.of(article)) {
            out.append('\n');
            append(passage);
        }
        return out.append("\n</article>").toString();
    }

    private void append(Passage passage) {
        Passage.Line first = passage.lines().get(0);
        switch (passage.shape()) {
            case PARAGRAPH -> element("p", first.text());
            case HEADING -> element("h" + level(first), first.text());
            case LIST_ITEM -> list(passage.lines());
            case QUOTE -> quote(passage.lines());
            case CODE -> code(first.text());
            case TABLE_ROW -> table(passage.lines());
            case CAPTION -> caption(first.text());
        }
    }

    private static int level(Passage.Line line) {
        return Math.max(1, Math.min(line.level(), HEADING_LEVELS));
    }

    private void list(List<Passage.Line> items) {
        Depths depths = new Depths();
        int open = 0;
        for (Passage.Line item : items) {
            int depth = depths.next(item.level());
            if (depth > open) {
                out.append("<ul>\n");
            } else {
                out.append("</li>\n").append("</ul></li>\n".repeat(open - depth));
            }
            out.append("<li>");
            text(item.text());
            open = depth;
        }
        out.append("</li>\n").append("</ul></li>\n".repeat(open - 1)).append("</ul>");
    }

    private void quote(List<Passage.Line> paragraphs) {
        out.append("<blockquote>");
        for (Passage.Line paragraph : paragraphs) {
            element("p", paragraph.text());
        }
        out.append("</blockquote>");
    }

    private void code(CharSequence text) {
        out.append("<pre>");
        element("code", text);
        out.append("</pre>");
    }

    private void table(List<Passage.Line> rows) {
        out.append("<table><tbody>\n");
        for (Passage.Line row : rows) {
            out.append("<tr>");
            for (String cell : row.text().toString().split("\t", -1)) {
                element("td", cell);
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>");
    }

    private void caption(CharSequence text) {
        out.append("<figure>");
        element("figcaption", text);
        out.append("</figure>");
    }

    private void element(String name, CharSequence text) {
        out.append('<').append(name).append('>');
        text(text);
        out.append("</").append(name).append('>');
    }

    /** Backquote and quotes too: old browsers took them for the ends of attributes. */
    private void text(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#96;");
                default -> out.append(c);
            }
        }
    }
}
