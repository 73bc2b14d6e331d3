package org.winnow.cli;

import java.io.PrintStream;

/** Counts pages on a terminal; silent where there is none. */
final class Progress {

    /** A count that changes more often cannot be read, in nanoseconds. */
    private static final long PERIOD = 500_000_000L;

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last = start;
    private int pages;
    private boolean onScreen;

    Progress(Streams streams) {
        this.err = streams.err();
        this.shown = streams.terminal();
    }

    /** One page more is done. */
    void count() {
        pages++;
        long now = System.nanoTime();
        if (shown && now - last >= PERIOD) {
            last = now;
            onScreen = true;
            double seconds = (now - start) / 1e9;
            err.print(pages + " pages, " + Math.round(pages / seconds) + " a second");
            err.flush();
        }
    }

    /** Makes room for other output. */
    void clear() {
        if (onScreen) {
            err.print(CLEAR_LINE);
            err.flush();
            onScreen = false;
        }
    }
}
