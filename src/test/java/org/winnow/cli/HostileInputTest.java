package org.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the command ends in order and says what it could not read. */
@Timeout(120)
class HostileInputTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\u0000", "\u0000\u0001\u0002", "\uFEFF", "<", "{", "\r"})
    void scraps(String scrap) {
        for (String kind : new String[] {"auto", "html", "text"}) {
            byte[] bytes = scrap.getBytes(StandardCharsets.UTF_8);
            assertEquals(0, run(bytes, kind));
        }
        String told = err.toString(StandardCharsets.UTF_8);
        assertEquals("", told.replace("winnow: standard input: no article found\n", ""));
    }

    @Test
    void noise() {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            byte[] bytes = new byte[random.nextInt(5_000)];
            random.nextBytes(bytes);
            run(bytes, "auto");
            run(bytes, "jsonl");
        }
        assertEquals(-1, err.toString(StandardCharsets.UTF_8).indexOf("internal error"));
    }

    @Test
    void recordsThatOnlyHalfMakeSense() {
        String[] records = {
            "{\"text\": \"\\ud800 lone\"}",
            "{\"text\": \"\\u0000\"}",
            "{\"text\": \"a\", \"text\": \"b\"}",
            "{\"id\": null, \"url\": 5, \"html\": \"<p>x\"}",
            "{\"url\": \"not a url|\", \"text\": \"x\"}",
            "{\"text\": \"x\", \"list\": " + "[".repeat(900) + "]".repeat(900) + "}"
        };
        assertEquals(0, run(String.join("\n", records).getBytes(StandardCharsets.UTF_8), "jsonl"));
        assertEquals(records.length, out.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void recordsThatMakeNone() {
        String[] records = {
            "{\"text\": true}",
            "null",
            "5",
            "{\"text\": \"x\"} {}",
            "{\"x\": " + "[".repeat(100_000)
        };
        assertEquals(1, run(String.join("\n", records).getBytes(StandardCharsets.UTF_8), "jsonl"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertEquals(records.length, err.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void packedPageThatUnpacksWithoutEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int n = 0; n < 100; n++) {
                packed.write(spaces);
            }
        }
        assertEquals(0, run(bytes.toByteArray(), "text"));
    }

    @Test
    void lineWithoutEndIsCut() throws IOException {
        BoundedLines lines = new BoundedLines(new StringReader("ab\nabcdefgh\n\nx"), 4);
        assertEquals(Optional.of("ab"), lines.next());
        assertEquals(Optional.of("abcde"), lines.next());
        assertEquals(Optional.of(""), lines.next());
        assertEquals(Optional.of("x"), lines.next());
        assertEquals(Optional.empty(), lines.next());
        String text = "x".repeat(100_000);
        lines = new BoundedLines(new StringReader(text + "\n" + text), 200_000);
        assertTrue(
                lines.next().equals(Optional.of(text)) && lines.next().equals(Optional.of(text)));
    }

    private int run(byte[] input, String kind) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Command(new Streams(new ByteArrayInputStream(input), out, messages, false))
                .run("--input", kind, "--format", "jsonl", "--jobs", "2");
    }
}
