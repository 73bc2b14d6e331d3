package org.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.article.Page;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteRules;

class CommandTest {

    private static final String PROSE =
            "Der Hafen von Eichstedt blieb am Dienstag nach zwei Tagen Regen geschlossen, die"
                    + " Schiffe warten draußen auf Ebbe, teilte die Stadt am Abend mit.";
    private static final String HTML =
            "<!doctype html><title>Regen</title><article><p>" + PROSE + "</p></article>";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void writesTheArticleOfAFile() throws IOException {
        assertEquals(0, run(file("page.html", HTML)));
        assertEquals(PROSE + "\n", out());
        assertEquals("", err());
    }

    @Test
    void readsMarkupTextAndRecordsFromStandardInput() throws IOException {
        assertEquals(0, runOn(HTML));
        assertEquals(0, runOn(PROSE, "-"));
        assertEquals(0, runOn(record("a", PROSE) + "\n", "--input", "auto", "-"));
        assertEquals((PROSE + "\n").repeat(3), out());
    }

    @Test
    void readsGzipFromFilesAndStandardInput() throws IOException {
        Path file = folder.resolve("page.html.gz");
        Files.write(file, gzip(HTML));
        assertEquals(0, run(file.toString()));
        assertEquals(0, runOn(gzip(HTML)));
        assertEquals((PROSE + "\n").repeat(2), out());
    }

    @Test
    void goesOnAfterWhatCannotBeRead() throws IOException {
        byte[] whole = gzip(HTML.repeat(50));
        Path cut = folder.resolve("cut.html.gz");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        String missing = folder.resolve("missing.html").toString();
        assertEquals(1, run(cut.toString(), missing, file("page.html", HTML)));
        assertEquals(PROSE + "\n", out());
        assertEquals(
                "winnow: " + cut + ": truncated gzip\nwinnow: " + missing + ": no such file\n",
                err());
    }

    @Test
    void walksAFolderInTheOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        file("c.txt", PROSE);
        file("b/deep/x.html", HTML);
        file("b/a.htm", HTML);
        file("a.jsonl", record("r1", PROSE) + "\n" + record("r2", PROSE));
        file("notes.pdf", "no page");
        file("expected.json", "{}");
        file(".hidden.html", HTML);
        assertEquals(0, run("--format", "jsonl", folder.toString()));
        assertEquals("r1 r2 a x c", ids());
    }

    @Test
    void filesOfOneNameAreToldApart() throws IOException {
        Files.createDirectories(folder.resolve("monday"));
        Files.createDirectories(folder.resolve("tuesday"));
        String one = file("monday/index.html", HTML);
        String two = file("tuesday/index.jsonl", record("index", PROSE));
        assertEquals(0, run("--format", "jsonl", folder.toString()));
        assertEquals("index index", ids());
        assertEquals(List.of(one, two), out().lines().map(CommandTest::fileOf).toList());
        assertEquals(0, run("--explain", folder.toString()));
        assertTrue(out().contains("== index (" + two + ")\n"), out());
    }

    private static String fileOf(String line) {
        return line.replaceAll(".*\"file\":\"([^\"]*)\".*", "$1");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsReadOnce() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread writer = new Thread(() -> write(pipe, HTML));
        writer.start();
        assertTimeoutPreemptively(
                Duration.ofSeconds(120), () -> assertEquals(0, run(pipe.toString())));
        writer.join();
        assertEquals(PROSE + "\n", out());
    }

    private static void write(Path file, String content) {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Test
    void whatHoldsNoPageIsTold() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        String pdf = file("story.pdf", "%PDF-1.7\n");
        assertEquals(1, run(empty.toString(), pdf, file("page.html", HTML)));
        assertEquals(PROSE + "\n", out());
        assertEquals(
                "winnow: "
                        + empty
                        + ": no pages in this folder\nwinnow: "
                        + pdf
                        + ": no page, but a PDF file\n",
                err());
    }

    @Test
    void readsEveryFileOfAFolderWhenTheCallerSaysWhatTheyAre() throws IOException {
        file("page1", HTML);
        file("page2.html", HTML);
        file("other.txt", PROSE);
        assertEquals(0, run("--format", "jsonl", "--input", "html", folder.toString()));
        assertEquals("page1 page2", ids());
    }

    @Test
    void badRecordsAreReportedByLineAndTheRestGoesOn() throws IOException {
        String feed =
                record("a", PROSE)
                        + "\n{\"id\": \n\n[1]\n{\"id\": \"x\"}\n{\"text\": \""
                        + PROSE
                        + "\", \"more\": {\"deep\": [1, {}]}}\n"
                        + "{\"id\": 7, \"html\": \"<p>\", \"text\": null}\n";
        assertEquals(1, runOn(feed, "--input", "jsonl", "--format", "jsonl"));
        assertEquals("a stdin:6 7", ids());
        String[] errors = err().split("\n");
        assertEquals(4, errors.length);
        assertEquals("winnow: standard input, line 2: bad JSON: it ends in the middle", errors[0]);
        assertEquals("winnow: standard input, line 4: no JSON object", errors[1]);
        assertEquals("winnow: standard input, line 5: a record without html and text", errors[2]);
        assertEquals("winnow: standard input, line 7: no article found", errors[3]);
    }

    @Test
    void feedThatBreaksOffGivesWhatCameBefore() throws IOException {
        String feed = (record("a", PROSE) + "\n").repeat(5_000);
        byte[] whole = gzip(feed);
        assertEquals(1, runOn(Arrays.copyOf(whole, whole.length - 20), "--format", "jsonl"));
        assertTrue(out().startsWith("{\"id\":\"a\""));
        assertEquals("winnow: standard input: truncated gzip\n", err());
    }

    @Test
    void urlOfTheCallerAndOfTheRecord() throws IOException {
        String feed =
                "{\"id\":\"a\",\"html\":\"\"}\n{\"id\":\"b\",\"url\":\"https://b.example/\",\"html\":\"\"}";
        assertEquals(0, runOn(feed, "--format", "json", "--url", "https://a.example/"));
        assertTrue(out().contains("{\"id\":\"a\",\"file\":null,\"url\":\"https://a.example/\""));
        assertTrue(out().contains("{\"id\":\"b\",\"file\":null,\"url\":\"https://b.example/\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2026-01-31T09:30:00Z", "2026-01-31T23:30:00+02:00"})
    void theTimeOfFetchingDatesAges(String fetched) throws IOException {
        String page = "<h1>The bridge is mended</h1><time>2 days ago</time><p>" + PROSE + "</p>";
        assertEquals(0, runOn(page, "--format", "json", "--fetched", fetched));
        assertTrue(out().contains("\"published\":\"2026-01-29"), out());
        out.reset();
        assertEquals(0, runOn(page, "--format", "json"));
        assertTrue(out().contains("\"published\":null"), out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "999999999"})
    void orderStaysWithManyJobs(String jobs) throws IOException {
        StringBuilder feed = new StringBuilder();
        StringBuilder wanted = new StringBuilder();
        for (int n = 0; n < 300; n++) {
            feed.append(record("n" + n, PROSE.repeat(1 + n * 37 % 50))).append('\n');
            wanted.append(n == 0 ? "" : " ").append('n').append(n);
        }
        assertEquals(0, runOn(feed.toString(), "--format", "jsonl", "--jobs", jobs));
        assertEquals(wanted.toString(), ids());
    }

    @Test
    void pagesAreApartByABlankLine() throws IOException {
        String page = file("page.html", HTML);
        assertEquals(0, run(page, page));
        assertEquals(PROSE + "\n\n" + PROSE + "\n", out());
    }

    @Test
    void errorsInTheCallersRulesAreWrongUsageALineEach() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        file("rules/gull.example.txt", "role(boss): //p\nrole(king): //p\n");
        assertEquals(2, runOn(HTML, "--rules", folder.resolve("rules").toString()));
        assertEquals(3, err().lines().count(), err());
        assertTrue(err().lines().limit(2).allMatch(line -> line.contains("gull.example.txt")));
    }

    @Test
    void aFewOfTheMistakesInTheCallersRulesAreTold() throws IOException {
        file("example.com.txt", "bdy: p\nbody: //p[\nbody: p\ntitl: h1\nx: y\nz: y\n");
        assertEquals(0, runOn(HTML, "--rules", folder.toString()));
        assertEquals(PROSE + "\n", out());
        String[] told = err().split("\n");
        assertEquals(4, told.length, err());
        assertTrue(told[0].startsWith("winnow: example.com.txt:2: error: bad XPath"), err());
        assertEquals("winnow: example.com.txt:1: warning: unknown directive: bdy", told[1]);
        assertEquals("winnow: and 2 more: see 'winnow rules check'", told[3]);
    }

    @Test
    void rulesOfTheCallerComeBeforeTheBundledOnes() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        file("rules/gull.example.txt", "body: //article\n");
        String rules = folder.resolve("rules").toString();
        Page page = Page.html(HTML, "https://gull.example/rain");
        assertNotEquals(SiteRule.NONE, Options.of("--rules", rules).rules().find(page));
        assertEquals(SiteRule.NONE, Options.of().rules().find(page));
        assertEquals(SiteRules.NONE, Options.of("--no-rules").rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format xml",
                "--input pdf",
                "--keep boss",
                "--jobs 0",
                "--jobs many",
                "--rules a --no-rules",
                "--nonsense",
                "--fetched yesterday",
                "--explain --format json",
                "--rules nosuchfolder",
                "--url"
            })
    void wrongUsageSaysSoInALine(String arguments) throws IOException {
        assertEquals(2, run(arguments.split(" ")));
        assertEquals("", out());
        assertTrue(err().matches("winnow: [^\n]+\nTry 'winnow --help'.\n"), err());
    }

    @Test
    void helpAndVersion() throws IOException {
        assertEquals(0, run("--help"));
        for (String option :
                "--format --input --url --fetched --rules --no-rules --keep --explain --jobs"
                        .split(" ")) {
            assertTrue(out().contains(option), option);
        }
        out.reset();
        assertEquals(0, run("-h"));
        assertTrue(out().startsWith("Usage: winnow "), out());
        out.reset();
        assertEquals(0, run("--version"));
        assertTrue(out().startsWith("winnow "));
    }

    @Test
    void whatWasLeftOutAndWhatWasNotFoundIsToldUnasked() throws IOException {
        String deep = file("deep.html", HTML + "<div>".repeat(600) + "<p>Menu");
        String empty = file("empty.html", "<title>Nothing</title>");
        assertEquals(0, run("--format", "jsonl", deep, empty));
        assertEquals("deep empty", ids());
        assertEquals(
                "winnow: "
                        + deep
                        + ": What is nested deeper was read as if on level 512.\n"
                        + "winnow: "
                        + empty
                        + ": no article found\n",
                err());
    }

    @Test
    void anOverruledRuleIsToldUnasked() throws IOException {
        file("example.com.txt", "body: .nowhere\n");
        String rules = folder.toString();
        assertEquals(0, runOn(HTML, "--rules", rules, "--url", "https://example.com/1"));
        assertEquals(PROSE + "\n", out());
        assertTrue(err().startsWith("winnow: standard input: The rule example.com.txt was over"));
    }

    @Test
    void explainsEveryBlockWithoutCommandsToTheTerminal() throws IOException {
        assertEquals(0, runOn(HTML + "<p>Menu\u001B[2J</p>", "--explain"));
        String[] lines = out().split("\n");
        assertEquals("== stdin", lines[0]);
        assertTrue(out().matches("(?s).*\n\\+ content +[01]\\.\\d\\d  heuristic: .*"), out());
        assertFalse(out().contains("\u001B"));
    }

    @Test
    void explainsWhatBecameOfTheRuleAndWhereTheStoryGoesOn() throws IOException {
        file("example.com.txt", "body: article\nnext_page_link: //a[@class='next']/@href\n");
        String page = HTML + "<a class='next' href='/2'>2</a>";
        String rules = folder.toString();
        assertEquals(
                0, runOn(page, "--explain", "--rules", rules, "--url", "https://example.com/1"));
        assertTrue(out().contains("\nrule         example.com.txt: matched, its body was found\n"));
        assertTrue(out().contains("\nnext page    https://example.com/2\n"), out());
        assertEquals("", err());
    }

    @Test
    void keepsMoreRolesOnRequest() throws IOException {
        assertEquals(
                0, runOn(HTML + "<p>Menu</p>", "--keep", "other,NAVIGATION", "--keep", "widget"));
        assertTrue(out().contains(PROSE));
    }

    @Test
    void closedPipeEndsTheWorkQuietly() throws IOException {
        String feed = (record("a", PROSE) + "\n").repeat(1_000);
        int[] writes = {0};
        OutputStream pipe = failing("Broken pipe", writes);
        Streams streams = new Streams(in(feed), pipe, new PrintStream(err), false);
        assertEquals(0, new Command(streams).run("--format", "jsonl"));
        assertEquals("", err());
        assertEquals(1, writes[0]);
        assertEquals(0, new Command(streams).run("rules", "--help"));
        assertEquals("", err());
    }

    @Test
    void fullDiskIsAnError() throws IOException {
        OutputStream disk = failing("No space left on device", new int[1]);
        Streams streams = new Streams(in(HTML), disk, new PrintStream(err), false);
        assertEquals(1, new Command(streams).run());
        assertEquals("winnow: cannot write: No space left on device\n", err());
    }

    @Test
    void isTheSameUnderATurkishLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertEquals(0, run("--format", "html", "--input", "html", file("PAGE.HTML", HTML)));
            assertTrue(out().contains("<p>"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private int run(String... arguments) {
        return run(new byte[0], arguments);
    }

    private int runOn(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private int runOn(byte[] input, String... arguments) {
        return run(input, arguments);
    }

    private int run(byte[] input, String... arguments) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Command(new Streams(new ByteArrayInputStream(input), out, messages, false))
                .run(arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String ids() {
        return out().replaceAll("\\{\"id\":\"([^\"]*)\".*", "$1").strip().replace('\n', ' ');
    }

    private static ByteArrayInputStream in(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }

    private static String record(String id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}";
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static OutputStream failing(String message, int[] writes) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                writes[0]++;
                throw new IOException(message);
            }
        };
    }
}
