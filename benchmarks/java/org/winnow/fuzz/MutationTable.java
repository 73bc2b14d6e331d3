package org.winnow.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winnow.Promises;
import org.winnow.Trial;
import org.winnow.Winnow;
import org.winnow.article.Page;

/**
 * Spoils real pages in many ways, asks of each spoilt one all that the library promises, and looks
 * for pages that take far longer for a byte than others. Arguments: the number of the first page
 * and that after the last (default 0 and 20000); a number stands for the same page always. Time is
 * that of the thread, so that neighbours on the machine do not count.
 */
public final class MutationTable {

    private static final int CASES = 20_000;

    /** A page that takes so many times the median time for a byte is an outlier. */
    private static final int OUTLIER = 20;

    /**
     * What a page costs at the least is no matter of its bytes: shorter pages count as this long.
     */
    private static final int LEAST_BYTES = 4096;

    /** Runs of an outlier alone, the best of which counts. */
    private static final int RUNS = 5;

    private static final int WARM_UP = 300;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Winnow winnow = Winnow.create();
    private final Mutants mutants = Mutants.read();
    private final Map<Mutation, int[]> counts = new EnumMap<>(Mutation.class);
    private final List<Cost> costs = new ArrayList<>();

    private MutationTable() {}

    /** What a page costs. */
    private record Cost(int number, Page.Kind kind, int bytes, double nanos) {
        double rate() {
            return nanos / Math.max(LEAST_BYTES, bytes);
        }
    }

    public static void main(String[] arguments) {
        int from = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
        int to = arguments.length > 1 ? Integer.parseInt(arguments[1]) : from + CASES;
        MutationTable table = new MutationTable();
        for (int n = 0; n < WARM_UP; n++) {
            table.winnow.extract(table.mutants.mutant(-1 - n).page());
        }
        for (int number = from; number < to; number++) {
            table.run(table.mutants.mutant(number));
        }
        table.print();
    }

    private void run(Mutants.Mutant mutant) {
        int[] count = counts.computeIfAbsent(mutant.mutation(), any -> new int[2]);
        count[0]++;
        try {
            long start = THREADS.getCurrentThreadCpuTime();
            Promises promises = Promises.of(winnow, mutant.page());
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            costs.add(new Cost(mutant.number(), mutant.page().kind(), mutant.bytes(), nanos));
            Trial.check(promises);
        } catch (RuntimeException | Error broken) {
            count[1]++;
            String message = String.valueOf(broken);
            System.out.printf(
                    "%d %s %s: %s%n    %s%n",
                    mutant.number(),
                    mutant.mutation(),
                    mutant.page().kind(),
                    message.substring(0, Math.min(400, message.length())),
                    broken.getStackTrace().length == 0 ? "" : broken.getStackTrace()[0]);
        }
    }

    private void print() {
        System.out.println(
                "\n| pages spoilt by | pages | promises broken |\n| --- | ---: | ---: |");
        counts.forEach(
                (mutation, count) -> {
                    String name = mutation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                    System.out.printf("| %s | %d | %d |%n", name, count[0], count[1]);
                });
        for (Page.Kind kind : Page.Kind.values()) {
            print(kind, costs.stream().filter(cost -> cost.kind() == kind).toList());
        }
    }

    private void print(Page.Kind kind, List<Cost> some) {
        List<Cost> sorted = some.stream().sorted(Comparator.comparing(Cost::rate)).toList();
        if (sorted.isEmpty()) {
            return;
        }
        double median = sorted.get(sorted.size() / 2).rate();
        System.out.printf(
                Locale.ROOT, "%n%s: %d pages, median %.0f ns a byte", kind, sorted.size(), median);
        for (int percent : new int[] {90, 99, 100}) {
            Cost cost = sorted.get((sorted.size() - 1) * percent / 100);
            System.out.printf(Locale.ROOT, ", %d %%: %.1f times", percent, cost.rate() / median);
        }
        System.out.println();
        sorted.stream().filter(cost -> cost.rate() > OUTLIER * median).forEach(this::again);
    }

    /** Runs an outlier alone: the first time it may have met the garbage collector. */
    private void again(Cost cost) {
        Page page = mutants.mutant(cost.number()).page();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            winnow.extract(page);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        System.out.printf(
                Locale.ROOT,
                "    %d, %d bytes: %.0f ns a byte, alone %.0f%n",
                cost.number(),
                cost.bytes(),
                cost.rate(),
                (double) best / Math.max(LEAST_BYTES, cost.bytes()));
    }
}
