package org.winnow.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads lines, of which none takes more memory than it may, however long it is. */
final class BoundedLines {

    private static final int BUFFER = 1 << 15;

    private final Reader in;
    private final int most;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;

    /**
     * @param most a longer line is cut one char after so many, so that it shows that it is too long
     */
    BoundedLines(Reader in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line, empty when there is none. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        while (at < end || fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.append(buffer, from, Math.min(at - from, most + 1 - line.length()));
            if (at < end) {
                at++;
                return Optional.of(line.toString());
            }
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
