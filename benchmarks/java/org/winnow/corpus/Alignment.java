package org.winnow.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a gold text again among the blocks of its page: longest common runs of four-word shingles
 * first, left and right of each the same again (as Ratcliff and Obershelp match), then single words
 * in the gaps between them.
 */
public final class Alignment {

    /** Words of a shingle: shorter ones match by chance. */
    private static final int SHINGLE = 4;

    /** Shingles that stand more often on a page are passed over: menus, tables of numbers. */
    private static final int MOST_PLACES = 200;

    /** Words of a gap that is filled word by word; wider ones hold other things than typos. */
    private static final int WIDEST_GAP = 400;

    private final int[] gold;
    private final int[] page;
    private final boolean[] matched;
    private final Map<Long, int[]> places = new HashMap<>();
    private final int[] goldShingle;

    private Alignment(int[] gold, int[] page) {
        this.gold = gold;
        this.page = page;
        this.matched = new boolean[page.length];
        this.goldShingle = new int[Math.max(0, gold.length - SHINGLE + 1)];
    }

    /** For each block the share of its words that stand in the gold, 0 for one without words. */
    public static float[] shares(String gold, List<String> blocks) {
        Map<String, Integer> ids = new HashMap<>();
        List<Integer> words = new ArrayList<>();
        int[] ends = new int[blocks.size()];
        for (int b = 0; b < ends.length; b++) {
            Words.lower(blocks.get(b))
                    .forEach(word -> words.add(ids.computeIfAbsent(word, w -> ids.size())));
            ends[b] = words.size();
        }
        int[] goldWords =
                Words.lower(gold).stream()
                        .mapToInt(word -> ids.computeIfAbsent(word, w -> ids.size()))
                        .toArray();
        Alignment alignment = new Alignment(goldWords, words.stream().mapToInt(i -> i).toArray());
        alignment.run();
        float[] shares = new float[ends.length];
        for (int b = 0, from = 0; b < ends.length; from = ends[b++]) {
            int hits = 0;
            for (int w = from; w < ends[b]; w++) {
                hits += alignment.matched[w] ? 1 : 0;
            }
            shares[b] = ends[b] == from ? 0 : (float) hits / (ends[b] - from);
        }
        return shares;
    }

    private void run() {
        index();
        Deque<int[]> ranges = new ArrayDeque<>();
        ranges.push(new int[] {0, gold.length, 0, page.length});
        while (!ranges.isEmpty()) {
            int[] r = ranges.pop();
            int[] run = longest(r);
            if (run[2] == 0) {
                fill(r);
                continue;
            }
            Arrays.fill(matched, run[1], run[1] + run[2], true);
            ranges.push(new int[] {r[0], run[0], r[2], run[1]});
            ranges.push(new int[] {run[0] + run[2], r[1], run[1] + run[2], r[3]});
        }
    }

    private void index() {
        Map<List<Integer>, Integer> ids = new HashMap<>();
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < goldShingle.length; i++) {
            goldShingle[i] = ids.computeIfAbsent(shingle(gold, i), s -> ids.size());
        }
        for (int i = 0; i + SHINGLE <= page.length; i++) {
            Integer id = ids.get(shingle(page, i));
            if (id != null) {
                found.computeIfAbsent(id, x -> new ArrayList<>()).add(i);
            }
        }
        found.forEach(
                (id, list) -> {
                    if (list.size() <= MOST_PLACES) {
                        places.put((long) id, list.stream().mapToInt(i -> i).toArray());
                    }
                });
    }

    private static List<Integer> shingle(int[] words, int at) {
        return List.of(words[at], words[at + 1], words[at + 2], words[at + 3]);
    }

    /** The longest run of common shingles inside a range: {start in gold, start on page, words}. */
    private int[] longest(int[] r) {
        Map<Integer, Integer> lengths = new HashMap<>();
        int[] best = {0, 0, 0};
        for (int g = r[0]; g + SHINGLE <= r[1]; g++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int p : places.getOrDefault((long) goldShingle[g], new int[0])) {
                if (p < r[2] || p + SHINGLE > r[3]) {
                    continue;
                }
                int length = lengths.getOrDefault(p - 1, 0) + 1;
                next.put(p, length);
                int words = length + SHINGLE - 1;
                if (words > best[2]) {
                    best = new int[] {g - length + 1, p - length + 1, words};
                }
            }
            lengths = next;
        }
        return best;
    }

    /** Longest common subsequence of the words in a narrow gap. */
    private void fill(int[] r) {
        int n = r[1] - r[0];
        int m = r[3] - r[2];
        if (n == 0 || m == 0 || n > WIDEST_GAP || m > WIDEST_GAP) {
            return;
        }
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] =
                        gold[r[0] + i] == page[r[2] + j]
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < n && j < m; ) {
            if (gold[r[0] + i] == page[r[2] + j]) {
                matched[r[2] + j] = true;
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
