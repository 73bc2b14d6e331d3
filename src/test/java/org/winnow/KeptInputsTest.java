package org.winnow;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Inputs that once broke a promise, each made as small as it could be. */
class KeptInputsTest {

    private static final Path ROOT = Path.of("testdata", "hostile");
    private static final Duration LONG = Duration.ofSeconds(120);

    @TestFactory
    List<DynamicTest> theyBreakNoneAnyMore() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Trial trial : Trial.values()) {
            Path folder = ROOT.resolve(trial.folder());
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.sorted().forEach(file -> tests.add(test(trial, file)));
                }
            }
        }
        return tests;
    }

    private static DynamicTest test(Trial trial, Path file) {
        return DynamicTest.dynamicTest(
                trial.folder() + "/" + file.getFileName(),
                () -> assertTimeoutPreemptively(LONG, () -> trial.run(Files.readAllBytes(file))));
    }
}
