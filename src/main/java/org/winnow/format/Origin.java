package org.winnow.format;

import java.util.Objects;
import java.util.Optional;

/**
 * What the caller knows of the page that an article came from.
 *
 * @param id the caller's name for it
 * @param url the address that it was fetched from
 */
public record Origin(Optional<String> id, Optional<String> url) {

    /**
     * @throws NullPointerException naming the component that is null
     */
    public Origin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
    }

    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());
}
