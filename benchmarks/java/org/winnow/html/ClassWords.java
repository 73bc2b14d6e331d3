package org.winnow.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words in classes and ids of one page, with the share of story in what they stand around.
 *
 * @param shares by the word's hash
 * @param names the words by their hashes
 */
record ClassWords(Map<Integer, Float> shares, Map<Integer, String> names) {

    static ClassWords of(Outline outline, Prose prose, float[] story) {
        float[] sums = new float[story.length + 1];
        for (int row = 0; row < story.length; row++) {
            sums[row + 1] = sums[row] + (story[row] >= 0.5f ? prose.words[row] : 0);
        }
        Map<Integer, float[]> counts = new HashMap<>();
        Map<Integer, String> names = new HashMap<>();
        Set<String> read = new HashSet<>();
        Elements elements = outline.elements();
        Tokens tokens = elements.tokens();
        for (int e = 1; e < elements.size(); e++) {
            float words = prose.wordsBelow(e);
            float content = sums[elements.to[e]] - sums[elements.from[e]];
            int label = elements.label[e];
            for (int at = tokens.from(label); words > 0 && at < tokens.to(label); at++) {
                float[] count = counts.computeIfAbsent(tokens.hash(at), h -> new float[2]);
                count[0] += content;
                count[1] += words;
            }
            if (words > 0 && read.add(names(elements.nodes[e]))) {
                name(elements.nodes[e], names);
            }
        }
        Map<Integer, Float> shares = new HashMap<>();
        counts.forEach((hash, count) -> shares.put(hash, count[0] / count[1]));
        return new ClassWords(shares, names);
    }

    private static String names(Element element) {
        return element.attr("class") + " " + element.attr("id");
    }

    private static void name(Element element, Map<Integer, String> names) {
        for (String word : names(element).split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")) {
            String lower = word.toLowerCase(Locale.ROOT);
            names.put(Tokens.hash(lower), lower);
        }
    }
}
