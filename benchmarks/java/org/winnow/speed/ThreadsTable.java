package org.winnow.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.winnow.Winnow;
import org.winnow.article.Page;

/**
 * How much more two threads get done than one, with one Winnow between them: rounds of one second
 * with one and with two threads in turn, so that a neighbour on the machine disturbs both alike.
 * Needs two free cores to say anything. The first argument is the number of rounds (default 10).
 */
public final class ThreadsTable {

    private static final long ROUND_NANOS = 1_000_000_000L;

    /** Until then the compiler of the virtual machine still takes a share of the second core. */
    private static final int WARM_UP_ROUNDS = 20;

    private static final Winnow WINNOW = Winnow.create();

    private ThreadsTable() {}

    public static void main(String[] arguments) throws Exception {
        double[] done = rates(arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]));
        System.out.printf(
                Locale.ROOT,
                "one thread %.0f pages a second, two %.0f: %.2f times%n",
                done[1],
                done[2],
                done[2] / done[1]);
    }

    /** Pages a second by number of threads, the mean of so many rounds. */
    static double[] rates(int rounds) throws Exception {
        List<Page> pages = new ArrayList<>();
        SamplePages.all().forEach(page -> pages.add(Page.html(page.markup(), page.url())));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            double[] done = new double[3];
            for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
                for (int threads = 1; threads <= 2; threads++) {
                    double rate = run(pool, pages, threads);
                    done[threads] += round < 0 ? 0 : rate / rounds;
                }
            }
            return done;
        } finally {
            pool.shutdown();
        }
    }

    /** Pages a second that so many threads get done together. */
    private static double run(ExecutorService pool, List<Page> pages, int threads)
            throws Exception {
        long start = System.nanoTime();
        List<Future<Integer>> counts = new ArrayList<>();
        for (int n = 0; n < threads; n++) {
            int first = n * pages.size() / 2;
            counts.add(pool.submit(() -> count(pages, first, start + ROUND_NANOS)));
        }
        int sum = 0;
        for (Future<Integer> count : counts) {
            sum += count.get();
        }
        return sum * 1e9 / (System.nanoTime() - start);
    }

    private static int count(List<Page> pages, int first, long end) {
        int count = 0;
        while (System.nanoTime() < end) {
            if (WINNOW.extract(pages.get((first + count) % pages.size())).blocks() != null) {
                count++;
            }
        }
        return count;
    }
}
