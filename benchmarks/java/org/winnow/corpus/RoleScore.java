package org.winnow.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores roles against gold roles: F1 of each, their mean over roles with 20 gold lines, accuracy.
 */
public final class RoleScore {

    private static final int FEWEST = 20;
    private static final Map<String, String> NAMES =
            Map.of("ad", "advertisement", "nav", "navigation", "cookie", "consent");

    private final Map<String, int[]> counts = new TreeMap<>();
    private int right;
    private int total;

    /** The role's name in the library for a kind of the labelling guide. */
    public static String role(String kind) {
        return NAMES.getOrDefault(kind, kind);
    }

    /** Adds a line: its gold kind (or role) and the role it was taken for. */
    public void add(String gold, String got) {
        String want = role(gold);
        total++;
        if (want.equals(got)) {
            right++;
            count(want)[0]++;
        } else {
            count(got)[1]++;
            count(want)[2]++;
        }
    }

    private int[] count(String role) {
        return counts.computeIfAbsent(role, unseen -> new int[3]);
    }

    public double macro() {
        List<Double> big = new ArrayList<>();
        counts.forEach(
                (role, n) -> {
                    if (n[0] + n[2] >= FEWEST) {
                        big.add(f1(n));
                    }
                });
        return big.stream().mapToDouble(f -> f).average().orElse(Double.NaN);
    }

    public double accuracy() {
        return (double) right / Math.max(1, total);
    }

    private static double f1(int[] n) {
        return n[0] == 0 ? 0 : 2.0 * n[0] / (2 * n[0] + n[1] + n[2]);
    }

    @Override
    public String toString() {
        StringBuilder line =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "macro %.4f  accuracy %.4f  lines %d ",
                                macro(),
                                accuracy(),
                                total));
        counts.forEach(
                (role, n) ->
                        line.append(
                                String.format(
                                        Locale.ROOT, " %s %.2f (%d)", role, f1(n), n[0] + n[2])));
        return line.toString();
    }
}
