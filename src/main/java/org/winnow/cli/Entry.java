package org.winnow.cli;

import java.io.IOException;
import java.util.Optional;
import org.winnow.article.Page;
import org.winnow.format.Origin;

/**
 * An input that is not read yet.
 *
 * @param name what messages call it
 * @param reader reads it; what the reader throws is reported, and the next entry's turn comes
 */
record Entry(String name, Reader reader) {

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
    record Input(String id, Page page) {
        Origin origin() {
            return new Origin(Optional.of(id), page.url());
        }
    }

    /** An entry that cannot be read. */
    static Entry unreadable(String name, IOException why) {
        return new Entry(
                name,
                () -> {
                    throw why;
                });
    }
}
