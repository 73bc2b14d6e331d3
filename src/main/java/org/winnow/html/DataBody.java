package org.winnow.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Limits;
import org.winnow.article.Role;
import org.winnow.article.Shape;
import org.winnow.article.Span;
import org.winnow.label.Judge;

/**
 * A story that stands only in a page's data, for a script to show: JSON-LD, or the state that a
 * framework embeds.
 */
final class DataBody {

    /** A page that shows fewer words of story is thin: its data is looked at. */
    private static final float THIN = 60;

    /** Fewer words in the data are a summary. */
    private static final float FEWEST_WORDS = 80;

    /** The data must hold so many times the words that the page shows. */
    private static final float TIMES_MORE = 3;

    /** The key of JSON-LD that means nothing but the story. */
    private static final String SURE = "articlebody";

    /** Other keys that stories stand under. */
    private static final Set<String> KEYS = new HashSet<>(Lines.of("body-keys.txt"));

    private static final Evidence REASON =
            Evidence.heuristic("stands only in the page's data", 0.7);

    private final String source;

    private DataBody(String source) {
        this.source = source;
    }

    /**
     * The blocks of the story in the data, if the page shows next to nothing of it and the data
     * much: what the page shows is then let go. Else nothing.
     */
    static List<Block> instead(String source, Prose prose, boolean[] kept) {
        float shown = prose.of(kept);
        if (shown >= THIN) {
            return List.of();
        }
        List<Block> best = new DataBody(source).best();
        float words = words(best);
        if (words < FEWEST_WORDS || words <= TIMES_MORE * shown) {
            return List.of();
        }
        Arrays.fill(kept, false);
        return best;
    }

    private List<Block> best() {
        Map<String, List<JsonStrings.Found>> strings = JsonStrings.of(source);
        List<Block> sure = longest(strings.getOrDefault(SURE, List.of()));
        if (words(sure) >= FEWEST_WORDS) {
            return sure;
        }
        List<Block> best = List.of();
        for (Map.Entry<String, List<JsonStrings.Found>> entry : new TreeMap<>(strings).entrySet()) {
            if (KEYS.contains(entry.getKey())) {
                List<Block> story = blocks(entry.getValue());
                best = words(story) > words(best) ? story : best;
            }
        }
        return best;
    }

    private List<Block> longest(List<JsonStrings.Found> strings) {
        JsonStrings.Found longest = new JsonStrings.Found(0, 0);
        for (JsonStrings.Found string : strings) {
            longest = string.length() > longest.length() ? string : longest;
        }
        return longest.length() == 0 ? List.of() : blocks(List.of(longest));
    }

    private static float words(List<Block> blocks) {
        float words = 0;
        for (Block block : blocks) {
            words += RowWords.of(block.text()).weight(0);
        }
        return words;
    }

    private List<Block> blocks(List<JsonStrings.Found> strings) {
        List<Block> blocks = new ArrayList<>();
        for (JsonStrings.Found string : strings) {
            Unescaped text = new Unescaped(source, string);
            for (Block block : cut(text.text())) {
                blocks.add(
                        new Block(
                                block.text(),
                                block.role(),
                                block.shape(),
                                block.level(),
                                2,
                                text.place(block.span()),
                                block.evidence()));
            }
        }
        return blocks;
    }

    /** Data holds markup, or plain text with line breaks. */
    private static List<Block> cut(String text) {
        if (!text.contains("</") && !text.contains("<p") && !text.contains("<br")) {
            return lines(text);
        }
        Outline page = Segmenter.cut(Jsoup.parseBodyFragment(text).body(), Limits.DEFAULT);
        List<Judge.Verdict> roles =
                Collections.nCopies(page.size(), new Judge.Verdict(Role.CONTENT, REASON));
        return new BlockMaker(page, SourceMap.places(text, page.textNodes()), roles).blocks();
    }

    private static List<Block> lines(String text) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String line = text.substring(from, to).strip();
            if (!Characters.isBlank(line)) {
                Span span = new Span(from, to);
                blocks.add(new Block(line, Role.CONTENT, Shape.PARAGRAPH, 0, 2, span, REASON));
            }
            from = to + 1;
        }
        return blocks;
    }
}
