package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Article;
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
 * @param set what it is scored and weighed as
 * @param page the gold
 * @param lines what the library cuts it into
 * @param sheet all that is known of the lines
 * @param labels for each line the gold label that covers most of it: 1, 0, t or m
 */
record LabelledText(String set, TextPage page, List<Line> lines, Sheet sheet, char[] labels) {

    static LabelledText of(Variant variant) {
        List<Line> lines = Segmenter.cut(variant.source(), Limits.DEFAULT).lines();
        Sheet sheet = Surroundings.whole(lines);
        return new LabelledText(
                variant.set(), variant.page(), lines, sheet, labels(variant, lines));
    }

    int rows() {
        return lines.size();
    }

    boolean story(int row) {
        return labels[row] == '1';
    }

    /** Whether the line is a title, byline or date, which scores count neither way. */
    boolean neutral(int row) {
        return labels[row] == 't' || labels[row] == 'm';
    }

    /** Whether the text is a real page as it was scraped. */
    boolean real() {
        return set.equals(page.set()) && !SyntheticPages.SETS.contains(set);
    }

    /** For each line how many lines away the nearest line of the story is. */
    int[] distances() {
        int[] distance = new int[rows()];
        int last = rows();
        for (int row = 0; row < distance.length; row++) {
            last = story(row) ? 0 : last + 1;
            distance[row] = last;
        }
        last = rows();
        for (int row = distance.length - 1; row >= 0; row--) {
            last = story(row) ? 0 : last + 1;
            distance[row] = Math.min(last, distance[row]);
        }
        return distance;
    }

    /** The lines with gold and answer, to read. */
    String explained(float[] story) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < story.length; row++) {
            text.append(labels[row])
                    .append(String.format(" %.2f ", story[row]))
                    .append(lines.get(row).gap() == 2 ? '^' : ' ')
                    .append(lines.get(row).text())
                    .append('\n');
        }
        return text.toString();
    }

    /** The text that is left when only these lines are kept. */
    String cleaned(boolean[] kept) {
        List<Judge.Verdict> roles = new ArrayList<>();
        for (boolean keep : kept) {
            Role role = keep ? Role.CONTENT : Role.OTHER;
            roles.add(new Judge.Verdict(role, Evidence.heuristic("", 1)));
        }
        return Article.of(Metadata.EMPTY, Line.blocks(lines, roles)).text();
    }

    private static char[] labels(Variant variant, List<Line> lines) {
        char[] labels = new char[lines.size()];
        int gold = 0;
        for (int row = 0; row < labels.length; row++) {
            while (variant.end(gold) <= lines.get(row).start()) {
                gold++;
            }
            labels[row] = label(variant, lines.get(row), gold);
        }
        return labels;
    }

    /** The label of the gold line, from this one on, that most of the line lies in. */
    private static char label(Variant variant, Line line, int first) {
        int most = 0;
        char label = '0';
        for (int gold = first; gold < variant.starts().length; gold++) {
            int start = variant.starts()[gold];
            if (start >= line.end()) {
                break;
            }
            int shared = Math.min(variant.end(gold), line.end()) - Math.max(start, line.start());
            char mark = variant.page().labels().get(gold).charAt(0);
            if (shared > most && mark != '-') {
                most = shared;
                label = mark;
            }
        }
        return label;
    }
}
