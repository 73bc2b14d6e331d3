package org.winnow.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.winnow.Trial;

/** What Jazzer calls: one trial of the library, by its name, and a bound on what an input costs. */
public final class Fuzzer {

    /** Bounds that only a stall or a blow-up breaks: most inputs need a hundredth. */
    private static final long MOST_NANOS = 8_000_000_000L;

    private static final long MOST_BYTES = 1_500_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static Trial trial = Trial.HTML_TEXT;

    private Fuzzer() {}

    public static void fuzzerInitialize(String[] arguments) {
        trial = Trial.valueOf(arguments[0]);
        trial.run(new byte[0]); // loads the models, which takes its time
    }

    public static void fuzzerTestOneInput(byte[] input) {
        long nanos = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        trial.run(input);
        long spent = THREADS.getCurrentThreadCpuTime() - nanos;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        if (spent > MOST_NANOS) {
            throw new AssertionError("took " + spent / 1_000_000 + " ms");
        }
        if (allocated > MOST_BYTES) {
            throw new AssertionError("allocated " + allocated + " bytes");
        }
    }
}
