package org.winnow;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the library does not get right yet: a case a line, a colon, what is wrong. */
final class KnownFaults {

    private static final Path FILE = Path.of("testdata", "known-faults.txt");

    static final Set<String> NAMES = names();

    private static final boolean STRICT = Boolean.getBoolean("golden.strict");

    private KnownFaults() {}

    /** Lets a test go on, fail, or count as skipped, by what was found and what is known. */
    static void judge(String name, Optional<AssertionError> fault) {
        if (!NAMES.contains(name)) {
            fault.ifPresent(
                    found -> {
                        throw found;
                    });
        } else if (STRICT && fault.isEmpty()) {
            fail(name + " is right now: take it out of " + FILE);
        } else {
            assumeTrue(fault.isEmpty(), "known fault: " + name);
        }
    }

    private static Set<String> names() {
        return Files.exists(FILE)
                ? Case.read(FILE)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
