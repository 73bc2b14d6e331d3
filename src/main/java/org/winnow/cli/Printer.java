package org.winnow.cli;

import java.io.IOException;
import org.winnow.format.Format;

/** Writes outcomes: articles to standard output, messages to standard error. */
final class Printer {

    private final Streams streams;
    private final Progress progress;
    private final String separator;
    private boolean empty = true;
    private int failures;

    Printer(Streams streams, Options options) {
        this.streams = streams;
        this.progress = new Progress(streams);
        boolean lines = options.format() == Format.JSON && !options.explain();
        this.separator = lines ? "" : "\n";
    }

    /** How many entries could not be read so far. */
    int failures() {
        return failures;
    }

    /**
     * @throws OutputClosed if nobody reads the output any more
     * @throws IOException if it cannot be written
     */
    void print(Outcome outcome) throws IOException {
        progress.clear();
        if (outcome.failed()) {
            failures++;
            tell(outcome.text());
        } else {
            streams.print((empty ? "" : separator) + outcome.text() + "\n");
            empty = false;
            outcome.notes().forEach(this::tell);
        }
        progress.count();
    }

    private void tell(String message) {
        streams.err().println("winnow: " + message);
    }

    void finish() {
        progress.clear();
    }
}
