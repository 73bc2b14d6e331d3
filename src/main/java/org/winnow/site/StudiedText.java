package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Page;
import org.winnow.article.Role;

/**
 * A scraped text to learn from.
 *
 * @param lines its lines with the roles that the heuristic gave them
 */
record StudiedText(List<Line> lines) {

    /**
     * A line.
     *
     * @param text its text
     * @param role the role of its block
     */
    record Line(String text, Role role) {}

    static StudiedText of(Page page, Article article) {
        List<Line> lines = new ArrayList<>();
        List<Block> blocks = article.blocks();
        int next = 0;
        int start = 0;
        for (String line : page.source().split("\n", -1)) {
            String text = line.strip();
            int at = start + line.indexOf(text);
            start += line.length() + 1;
            while (next < blocks.size() && blocks.get(next).span().end() <= at) {
                next++;
            }
            boolean inside = next < blocks.size() && blocks.get(next).span().start() <= at;
            if (!text.isEmpty() && inside) {
                lines.add(new Line(text, blocks.get(next).role()));
            }
        }
        return new StudiedText(List.copyOf(lines));
    }
}
