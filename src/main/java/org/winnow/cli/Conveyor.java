package org.winnow.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on several entries at once and prints what comes of them in the order in which they came.
 * Only so many are under way that memory stays bounded, however many there are.
 */
final class Conveyor implements Entry.Sink, AutoCloseable {

    /** Entries under way for each job: enough that a long page does not starve the others. */
    private static final int AHEAD = 4;

    /** More threads than a machine has processors only cost memory, each a page's. */
    private static final int MOST_JOBS = 256;

    private final Extraction extraction;
    private final Printer printer;
    private final int most;
    private final ExecutorService pool;
    private final Deque<Future<Outcome>> underWay = new ArrayDeque<>();

    Conveyor(int jobs, Extraction extraction, Printer printer) {
        this.extraction = extraction;
        this.printer = printer;
        int threads = Math.min(jobs, MOST_JOBS);
        this.most = threads * AHEAD;
        this.pool = Executors.newFixedThreadPool(threads, Conveyor::thread);
    }

    /** A thread that does not keep the process alive when the output is closed. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "winnow");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void accept(Entry entry) throws IOException {
        underWay.add(pool.submit(() -> extraction.of(entry)));
        while (underWay.size() >= most || !underWay.isEmpty() && underWay.peek().isDone()) {
            printNext();
        }
    }

    /** Waits for what is under way, and prints it. */
    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            printNext();
        }
        printer.finish();
    }

    private void printNext() throws IOException {
        try {
            printer.print(underWay.remove().get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
