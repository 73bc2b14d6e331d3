package org.winnow.speed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.winnow.Winnow;
import org.winnow.article.Limits;
import org.winnow.article.Page;

/**
 * How time grows with the size of nasty pages: for each kind a row, for each size the milliseconds
 * that a million chars take. Linear is a row whose figures stay. The first argument is the largest
 * size in millions of chars (default 16).
 */
public final class GrowthTable {

    private static final int MILLION = 1_000_000;

    /** The best of so many runs counts: the others met the garbage collector or a neighbour. */
    private static final int RUNS = 3;

    private static final Winnow WINNOW =
            Winnow.builder().limits(Limits.DEFAULT.withCharacters(64 * MILLION)).build();

    private GrowthTable() {}

    public static void main(String[] arguments) {
        int most = arguments.length == 0 ? 16 : Integer.parseInt(arguments[0]);
        measure("", kinds().values().iterator().next().apply(MILLION));
        StringBuilder head = new StringBuilder("| ms a million chars |");
        StringBuilder rule = new StringBuilder("| --- |");
        for (int size = 1; size <= most; size *= 2) {
            head.append(' ').append(size).append(" M |");
            rule.append(" ---: |");
        }
        System.out.println(head + "\n" + rule);
        kinds().forEach((name, page) -> System.out.println(row(name, page, most)));
    }

    private static String row(String name, IntFunction<Page> page, int most) {
        StringBuilder row = new StringBuilder("| ").append(name).append(" |");
        for (int size = 1; size <= most; size *= 2) {
            double millis = measure(name, page.apply(size * MILLION)) / size;
            row.append(String.format(Locale.ROOT, " %.0f |", millis));
        }
        return row.toString();
    }

    private static double measure(String name, Page page) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            if (WINNOW.extract(page).blocks().isEmpty()) {
                throw new IllegalStateException("nothing on the page: " + name);
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e6;
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
