package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Limits of length, so that no giant grows in silence. */
class StyleTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int PARAMETERS = 4;

    private static final List<JavaMethods.Method> METHODS = new ArrayList<>();

    @BeforeAll
    static void readMethods() throws IOException {
        for (Path file : sources()) {
            METHODS.addAll(JavaMethods.of(file.getFileName().toString(), Case.read(file)));
        }
    }

    @Test
    void methodsAreFound() {
        assertTrue(METHODS.size() > 200, () -> METHODS.size() + " methods");
    }

    @Test
    void filesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            long lines = Case.read(file).lines().count();
            if (lines > FILE_LINES) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void methodsAreShort() {
        assertEquals(
                List.of(),
                METHODS.stream().filter(method -> method.lines() > METHOD_LINES).toList());
    }

    @Test
    void methodsTakeFewParameters() {
        assertEquals(
                List.of(),
                METHODS.stream().filter(method -> method.parameters() > PARAMETERS).toList());
    }

    @Test
    void aMethodIsMeasuredFromItsHeaderToItsEnd() {
        String source =
                """
                class A {
                    /* int no(int a) { */
                    int one(int a, Map<String, List<B>> b) throws C {
                        return f("{", '}') + (a > 1 ? 2 : 3); // }
                    }

                    A() {}
                }
                """;
        assertEquals(
                List.of(
                        new JavaMethods.Method("A.java one", 3, 2),
                        new JavaMethods.Method("A.java A", 1, 0)),
                JavaMethods.of("A.java", source));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
