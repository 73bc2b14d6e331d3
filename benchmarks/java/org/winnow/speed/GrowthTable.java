package org.winnow.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Limits;
import org.winnow.article.Page;

/**
 * How time and memory grow with the size of nasty pages, the limits out of the way: for each kind a
 * row, for each size what a million chars cost. Linear is a row whose figures stay. Time is the
 * processor time of the thread; allocated is what it asked for; retained is what an article holds
 * after everything else is gone, its page included in no figure. The first argument is the largest
 * size in millions of chars (default 16), the others are the kinds to measure (default all).
 */
public final class GrowthTable {

    private static final int MILLION = 1_000_000;

    /** So that the compiler is done before anything is measured. */
    private static final int WARM_UP = MILLION / 4;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Winnow WINNOW =
            Winnow.builder()
                    .limits(Limits.DEFAULT.withCharacters(64 * MILLION).withBlocks(64 * MILLION))
                    .build();

    private GrowthTable() {}

    /** What a million chars cost. */
    private record Cost(double millis, double allocated, double retained) {}

    public static void main(String[] arguments) {
        int most = arguments.length == 0 ? 16 : Integer.parseInt(arguments[0]);
        Set<String> wanted =
                new HashSet<>(
                        Arrays.asList(arguments)
                                .subList(Math.min(1, arguments.length), arguments.length));
        Map<String, List<Cost>> rows = new LinkedHashMap<>();
        kinds().values().forEach(page -> WINNOW.extract(page.apply(WARM_UP)));
        kinds().forEach(
                        (name, page) -> {
                            if (wanted.isEmpty() || wanted.contains(name)) {
                                rows.put(name, row(page, most));
                                System.err.println(name + " " + rows.get(name));
                            }
                        });
        print("ms a million chars", "%.0f", rows, Cost::millis);
        print("MB allocated a million chars", "%.0f", rows, Cost::allocated);
        print("MB retained a million chars", "%.1f", rows, Cost::retained);
    }

    private static List<Cost> row(IntFunction<Page> page, int most) {
        List<Cost> row = new ArrayList<>();
        for (int size = 1; size <= most; size *= 2) {
            row.add(measure(page, size));
        }
        return row;
    }

    private static Cost measure(IntFunction<Page> kind, int size) {
        Page page = kind.apply(size * MILLION);
        long before = used();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        Article article = WINNOW.extract(page);
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        long retained = used() - before;
        if (article.blocks().isEmpty() || page.source().isEmpty()) {
            throw new IllegalStateException("nothing on the page");
        }
        return new Cost(nanos / 1e6 / size, allocated / 1e6 / size, retained / 1e6 / size);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int round = 0; round < 2; round++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void print(
            String what, String format, Map<String, List<Cost>> rows, ToDoubleFunction<Cost> cost) {
        int sizes = rows.values().iterator().next().size();
        StringBuilder table = new StringBuilder("\n| " + what + " |");
        for (int n = 0; n < sizes; n++) {
            table.append(' ').append(1 << n).append(" M |");
        }
        table.append("\n| --- |").append(" ---: |".repeat(sizes));
        rows.forEach(
                (name, row) -> {
                    table.append("\n| ").append(name).append(" |");
                    for (Cost each : row) {
                        String figure =
                                String.format(Locale.ROOT, format, cost.applyAsDouble(each));
                        table.append(' ').append(figure).append(" |");
                    }
                });
        System.out.println(table);
    }

    private static Map<String, IntFunction<Page>> kinds() {
        String prose =
                "The harbour stayed closed on day %d, the town said, and ships wait outside.";
        Map<String, IntFunction<Page>> kinds = new LinkedHashMap<>();
        kinds.put("flat paragraphs", size -> html("<p>" + prose + "</p>\n", size));
        kinds.put("deep nesting", size -> html("<div><b>" + prose, size));
        kinds.put("unclosed tags", size -> html("<p><i><span>w%d", size));
        kinds.put("one table", size -> table(prose, size));
        kinds.put("links", size -> html("<a href='/%d'>Story of the day</a> ", size));
        kinds.put("list in list", size -> html("<ul><li>item %d", size));
        kinds.put("line breaks", size -> html("word %d<br>", size));
        kinds.put("short lines of text", size -> text("word %d\n", size));
        kinds.put("one line of text", size -> text("word %d ", size));
        kinds.put("the same line of text", size -> text("Read more about the harbour\n", size));
        kinds.put("prose lines of text", size -> text(prose + "\n\n", size));
        return kinds;
    }

    private static Page html(String pattern, int size) {
        return Page.html(repeated(pattern, size));
    }

    private static Page text(String pattern, int size) {
        return Page.text(repeated(pattern, size));
    }

    private static Page table(String prose, int size) {
        return Page.html("<table>" + repeated("<tr><td>%d<td>" + prose, size) + "</table>");
    }

    private static String repeated(String pattern, int size) {
        StringBuilder page = new StringBuilder(size + pattern.length());
        for (int n = 0; page.length() < size; n++) {
            page.append(pattern.replace("%d", Integer.toString(n)));
        }
        return page.toString();
    }
}
