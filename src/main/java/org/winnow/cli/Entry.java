package org.winnow.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.winnow.article.Page;
import org.winnow.format.Origin;

/**
 * An input that is not read yet.
 *
 * @param name what messages call it
 * @param file where it lies, if not on standard input
 * @param reader reads it; what the reader throws is reported, and the next entry's turn comes
 */
record Entry(String name, Optional<String> file, Reader reader) {

    /** Reads an input, in any thread. */
    @FunctionalInterface
    interface Reader {
        Input read() throws IOException;
    }

    /** Takes entries one after the other. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes one entry.
         *
         * @throws IOException if the output cannot be written: no more entries are wanted
         */
        void accept(Entry entry) throws IOException;
    }

    /**
     * A page and what its article will be called.
     *
     * @param id the page's name in the output
     * @param page the page
     */
    record Input(String id, Page page) {}

    /** What is told of the page that was read. */
    Origin origin(Input read) {
        return new Origin(Optional.of(read.id), file, read.page.url());
    }

    /** All of a file. */
    static Entry of(Path file, Reader reader) {
        return new Entry(file.toString(), Optional.of(file.toString()), reader);
    }

    /** An entry that cannot be read. */
    static Entry unreadable(String name, IOException why) {
        return new Entry(
                name,
                Optional.empty(),
                () -> {
                    throw why;
                });
    }
}
