package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Limits;
import org.winnow.article.Metadata;
import org.winnow.article.Role;
import org.winnow.corpus.Corpus.TextPage;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;

/**
 * A text with gold, cut and measured as the library does it.
 *
 * @param page the gold
 * @param lines what the library cuts it into
 * @param sheet all that is known of the lines
 * @param labels for each line the gold label that covers most of it: 1, 0, t or m
 */
record LabelledText(TextPage page, List<Line> lines, Sheet sheet, char[] labels) {

    static LabelledText of(TextPage page) {
        List<Line> lines = Segmenter.cut(page.text(), Limits.DEFAULT).lines();
        return new LabelledText(page, lines, Surroundings.sheet(lines), labels(page, lines));
    }

    int rows() {
        return lines.size();
    }

    boolean story(int row) {
        return labels[row] == '1';
    }

    /** The text that is left when only these lines are kept. */
    String cleaned(boolean[] kept) {
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < kept.length; row++) {
            Role role = kept[row] ? Role.CONTENT : Role.OTHER;
            blocks.add(lines.get(row).block(new Judge.Verdict(role, Evidence.heuristic("", 1))));
        }
        return Article.of(Metadata.EMPTY, blocks).text();
    }

    private static char[] labels(TextPage page, List<Line> lines) {
        char[] labels = new char[lines.size()];
        int gold = 0;
        int start = 0;
        for (int row = 0; row < labels.length; row++) {
            Line line = lines.get(row);
            while (start + page.lines().get(gold).length() <= line.start()) {
                start += page.lines().get(gold++).length() + 1;
            }
            labels[row] = label(page, line, gold, start);
        }
        return labels;
    }

    /** The label of the gold line, from this one on, that most of the line lies in. */
    private static char label(TextPage page, Line line, int first, int firstStart) {
        int most = 0;
        char label = '0';
        int start = firstStart;
        for (int gold = first; gold < page.lines().size() && start < line.end(); gold++) {
            int end = start + page.lines().get(gold).length();
            int shared = Math.min(end, line.end()) - Math.max(start, line.start());
            char mark = page.labels().get(gold).charAt(0);
            if (shared > most && mark != '-') {
                most = shared;
                label = mark;
            }
            start = end + 1;
        }
        return label;
    }
}
