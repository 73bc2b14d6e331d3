package org.winnow.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON Lines: hands on one line after the other, to be read as a record when its turn comes. */
final class RecordLines {

    /** Escapes make a record longer than its page, at most so much: six chars for one. */
    private static final int LONGEST = 6 * Bytes.MOST / 4;

    private final Optional<String> file;
    private final String name;
    private final String id;
    private final RecordReader reader;

    /**
     * @param file where they lie, if not on standard input
     * @param id what records without an id are called, with the number of their line
     */
    RecordLines(Optional<String> file, String id, RecordReader reader) {
        this.file = file;
        this.name = file.orElse(Inputs.STANDARD_INPUT);
        this.id = id;
        this.reader = reader;
    }

    /** Hands on the records of a stream until it ends or breaks off. */
    void feed(InputStream in, Entry.Sink sink) throws IOException {
        BoundedLines lines =
                new BoundedLines(new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST);
        for (int number = 1; ; number++) {
            Optional<String> line;
            try {
                line = lines.next();
            } catch (IOException unreadable) {
                sink.accept(Entry.unreadable(name, unreadable));
                return;
            }
            if (line.isEmpty()) {
                return;
            }
            if (!line.get().isBlank()) {
                sink.accept(entry(line.get(), number));
            }
        }
    }

    private Entry entry(String line, int number) {
        String place = name + ", line " + number;
        return line.length() > LONGEST
                ? Entry.unreadable(place, new IOException("a record too long for any page"))
                : new Entry(place, file, () -> reader.read(line, id + ":" + number));
    }
}
