package org.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {

    @ParameterizedTest
    @CsvSource({
        "06e5.html.gz, 06e5",
        "story.html, story",
        "story.HTM, story",
        "a.b.txt, a.b",
        "page.html.txt, page",
        "data.json.gz, data",
        "data.jsonl, data",
        "plain, plain",
        "plain.gz, plain",
        ".html, .html"
    })
    void idIsTheNameUpToTheEnding(String name, String id) {
        assertEquals(id, Inputs.id(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><p>x | HTML",
                "Skip to <b>no known tag | TEXT",
                "\uFEFF <HTML> | HTML",
                "<?xml version='1.0'?><html> | HTML",
                "words <div class=a> | HTML",
                "{\"id\": 1} | JSONL",
                "{not json} | TEXT",
                "if a < b | TEXT"
            })
    void kindOfContent(String content, Kind kind) {
        assertEquals(kind, Kind.ofContent(content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | a PDF file",
                "PK\u0003\u0004x | a zip archive",
                "\u0089PNG | a PNG image",
                "\u00FF\u00D8\u00FF\u00E0 | a JPEG image",
                "GIF89a | a GIF image",
                "<rss version='2.0'> | a feed",
                "\u00EF\u00BB\u00BF<?xml version='1.0'?><!-- News --><feed> | a feed"
            })
    void whatIsNoPageIsCalledByItsName(String content, String name) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Optional.of(name), Kind.foreign(bytes));
    }

    @Test
    void whatABrowserSavesInOneFileIsNoPage() {
        String saved = "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<p>";
        assertEquals(
                Optional.of("an e-mail or a web archive (MHTML)"),
                Kind.foreign(saved.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void binaryDataIsNoPage() {
        byte[] noise = new byte[4_000];
        new Random(3).nextBytes(noise);
        assertEquals(Optional.of("binary data"), Kind.foreign(noise));
        assertEquals(Optional.of("binary data"), Kind.foreign(new byte[100]));
        byte[] wide = "<p>Wide characters are no binary data.".getBytes(StandardCharsets.UTF_16);
        assertEquals(Optional.empty(), Kind.foreign(wide));
        byte[] dense = "港は三日間の雨の後に閉鎖された。".repeat(50).getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), Kind.foreign(dense));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PK stands for public key",
                "GIF images",
                "%PDF",
                "\u0000<p>",
                "<?xml version='1.0'?><html><rss",
                "<!-- <feed>",
                "MIME-Version: multipart"
            })
    void whatMayBeAPageIsNone(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Optional.empty(), Kind.foreign(bytes));
    }

    @Test
    void feedIsReadNoFasterThanItIsPrinted() {
        Feed feed = new Feed(4_000, 20_000);
        int[] furthest = {0};
        AtomicInteger printed = new AtomicInteger();
        OutputStream out =
                new OutputStream() {
                    @Override
                    public void write(int b) {}

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        furthest[0] = Math.max(furthest[0], feed.begun - printed.incrementAndGet());
                    }
                };
        PrintStream err = new PrintStream(new ByteArrayOutputStream());
        int status = new Command(new Streams(feed, out, err, false)).run("--jobs", "2");
        assertEquals(0, status);
        assertEquals(4_000, printed.get());
        assertTrue(furthest[0] < 100, () -> furthest[0] + " records ahead");
    }

    /** JSON Lines that are made as they are read. */
    private static final class Feed extends InputStream {
        private final byte[] record;
        private final int records;
        private int begun = 1;
        private int at;

        Feed(int records, int size) {
            this.records = records;
            this.record =
                    ("{\"text\":\"" + "x".repeat(size) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (at == record.length) {
                if (begun == records) {
                    return -1;
                }
                begun++;
                at = 0;
            }
            int count = Math.min(length, record.length - at);
            System.arraycopy(record, at, bytes, from, count);
            at += count;
            return count;
        }
    }
}
