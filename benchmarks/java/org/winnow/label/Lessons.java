package org.winnow.label;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;

/** What is to be learnt of roles from pages whose rows have some. */
final class Lessons {

    /** Weights as the trainer of keys expects them, about 1 for the usual row. */
    static final double KEY_SCALE = 30;

    /** Menus would outvote all else: a role counts on a page by the root of its rows. */
    private static final double ROOT = 0.5;

    /** The same between the roles. */
    private static final double ROLE_ROOT = 0.65;

    private final List<LabelledRows> pages;

    /** A row to learn from. */
    record Lesson(LabelledRows page, int row, int label, double weight) {}

    /** Lessons from these pages, and from those that are added to them. */
    Lessons(List<LabelledRows> pages) {
        this.pages = pages;
    }

    /** What is to be learnt from the pages that are not of a fold, page by page. */
    List<Lesson> without(int without, int most) {
        List<Lesson> lessons = new ArrayList<>();
        double[] totals = new double[RoleModel.ROLES.size()];
        for (LabelledRows page : pages) {
            if (page.fold != without) {
                int[] labels = page.labels(without);
                int[] counts = LabelledRows.counts(labels);
                Random random = new Random(page.gold.id().hashCode());
                for (int row = 0; row < labels.length; row++) {
                    int label = labels[row];
                    if (label >= 0 && random.nextDouble() * counts[label] <= most) {
                        double weight = page.weight() * weight(counts[label], most);
                        lessons.add(new Lesson(page, row, label, weight));
                        totals[label] += weight;
                    }
                }
            }
        }
        lessons.replaceAll(lesson -> balanced(lesson, totals));
        return lessons;
    }

    /** What a row weighs of which its page has so many, and brings in so many at the most. */
    private static double weight(int count, int most) {
        return Math.max(1, count / (double) most) * Math.pow(count, -ROOT);
    }

    private static Lesson balanced(Lesson lesson, double[] totals) {
        double scale = Math.pow(totals[lesson.label()], -(1 - ROLE_ROOT));
        return new Lesson(lesson.page(), lesson.row(), lesson.label(), lesson.weight() * scale);
    }

    /** What a resource says of itself that was trained on these pages. */
    Map<String, String> header(String model) {
        CRC32 digest = new CRC32();
        int rows = 0;
        for (LabelledRows page : pages) {
            rows += page.sheet.rows();
            for (int row = 0; row < page.sheet.rows(); row++) {
                String line = page.wanted(row) + ' ' + page.sheet.text(row) + '\n';
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        Map<String, String> header = new LinkedHashMap<>();
        header.put("model", model);
        header.put("data", pages.size() + " pages: " + rows + " rows");
        header.put("digest", Long.toHexString(digest.getValue()));
        header.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        header.put("command", "benchmarks/README.md, Roles");
        return header;
    }
}
