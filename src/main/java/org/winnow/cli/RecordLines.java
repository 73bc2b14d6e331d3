package org.winnow.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JSON Lines: hands on one line after the other, to be read as a record when its turn comes. */
final class RecordLines {

    private final String name;
    private final String id;
    private final RecordReader reader;

    /**
     * @param name what messages call the input
     * @param id what records without an id are called, with the number of their line
     */
    RecordLines(String name, String id, RecordReader reader) {
        this.name = name;
        this.id = id;
        this.reader = reader;
    }

    void feed(InputStream in, Entry.Sink sink) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (int number = 1; ; number++) {
            String line;
            try {
                line = next(lines);
            } catch (IOException unreadable) {
                sink.accept(Entry.unreadable(name, unreadable));
                return;
            }
            if (line == null) {
                return;
            }
            if (!line.isBlank()) {
                sink.accept(entry(line, number));
            }
        }
    }

    private static @Nullable String next(BufferedReader lines) throws IOException {
        return lines.readLine();
    }

    private Entry entry(String line, int number) {
        return new Entry(name + ", line " + number, () -> reader.read(line, id + ":" + number));
    }
}
