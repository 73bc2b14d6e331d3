package org.winnow.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Word lists beside this class: an entry a line, {@code #} begins a comment. */
final class Resource {

    /** An entry and the number of its line. */
    record Entry(String text, int line) {}

    private Resource() {}

    /** The lines of a resource without comments and blank lines. */
    static List<Entry> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static List<Entry> lines(BufferedReader reader) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                entries.add(new Entry(line.strip(), number));
            }
        }
        return entries;
    }
}
