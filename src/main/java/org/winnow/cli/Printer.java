package org.winnow.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.winnow.format.Format;

/** Writes outcomes: articles to standard output, messages to standard error. */
final class Printer {

    private final OutputStream out;
    private final java.io.PrintStream err;
    private final Progress progress;
    private final String separator;
    private boolean empty = true;
    private int failures;

    Printer(Streams streams, Options options) {
        this.out = streams.out();
        this.err = streams.err();
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
            err.println("winnow: " + outcome.text());
        } else {
            write((empty ? "" : separator) + outcome.text() + "\n");
            empty = false;
        }
        progress.count();
    }

    void finish() {
        progress.clear();
    }

    private void write(String text) throws IOException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException failed) {
            throw isClosedPipe(failed) ? new OutputClosed(failed) : failed;
        }
    }

    /** Java tells a closed pipe from a full disk by the system's message alone. */
    private static boolean isClosedPipe(IOException failed) {
        String message = String.valueOf(failed.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}
