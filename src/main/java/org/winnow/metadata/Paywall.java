package org.winnow.metadata;

import java.util.Locale;
import java.util.Optional;

/** What declared values say about a paywall. */
final class Paywall {

    private Paywall() {}

    /** {@code YES} or {@code NO}; empty if the value does not tell. */
    static Optional<String> of(String value) {
        return Optional.ofNullable(
                switch (value.strip().toLowerCase(Locale.ROOT)) {
                    case "free=false",
                            "free=http://schema.org/false",
                            "free=https://schema.org/false",
                            "free=no",
                            "free=0",
                            "locked",
                            "metered",
                            "paid",
                            "premium" ->
                            "YES";
                    case "free=true",
                            "free=http://schema.org/true",
                            "free=https://schema.org/true",
                            "free=yes",
                            "free=1",
                            "free" ->
                            "NO";
                    default -> null;
                });
    }
}
