package org.winnow.format;

import java.util.Objects;
import java.util.Optional;

/**
 * What the caller knows of the page that an article came from.
 *
 * @param id the caller's name for it
 * @param file the file that it was read from, as the caller named it
 * @param url the address that it was fetched from
 */
public record Origin(Optional<String> id, Optional<String> file, Optional<String> url) {

    /**
     * @throws NullPointerException naming the component that is null
     */
    public Origin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(url, "url");
    }

    /** Nothing is known. */
    public static final Origin UNKNOWN =
            new Origin(Optional.empty(), Optional.empty(), Optional.empty());
}
