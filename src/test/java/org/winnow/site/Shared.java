package org.winnow.site;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The data that lies beside the project, where it lies there. */
final class Shared {

    private Shared() {}

    /** A file or directory of it; the test is skipped where it is missing. */
    static Path path(String name) {
        Path path = Path.of(System.getProperty("winnow.shared", "../shared")).resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> "no " + path);
        return path;
    }
}
