package org.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCommandTest {

    private static final String PROSE =
            "The mayor opened the new bridge on Monday, and said that it would last for a hundred"
                    + " years if nobody drove over it too fast.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    private int run(String... args) {
        Streams streams =
                new Streams(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        return new Command(streams).run(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String page() throws IOException {
        return file(
                "page.html",
                "<html><body><div class='story'><p>"
                        + PROSE
                        + "</p><p class='ad'>Buy</p></div></body></html>");
    }

    @Test
    void checkTellsWhatIsWrongAndWhere() throws IOException {
        page();
        file("example.com.txt", "body: .story\ntest_file: page.html\ntest_contains: new bridge\n");
        assertEquals(0, run("rules", "check", folder.toString()));
        String well = "nothing is wrong with the rules of " + folder + " (1)\n";
        assertEquals(well, out());
        file("other.example.txt", "bod: .story\nvalid_until: 2020-01-01\nbody: p\n");
        assertEquals(1, run("rules", "check", folder.toString()));
        assertEquals(
                well
                        + "other.example.txt:1: warning: unknown directive: bod\n"
                        + "other.example.txt:2: warning: expired on 2020-01-01\n",
                out());
    }

    @Test
    void checkRunsTheTestsOfAllRulesThoughOneHasAnError() throws IOException {
        page();
        file("example.com.txt", "body: .story\ntest_file: page.html\ntest_contains: old bridge\n");
        file("other.example.txt", "role(nosuch): .x\nstrip: //div[\nvalid_until: 2020-01-01\n");
        assertEquals(1, run("rules", "check", folder.toString()));
        List<String> starts =
                List.of(
                        "example.com.txt:3: error: not in the article of page.html: old bridge",
                        "other.example.txt:1: error: unknown role: nosuch",
                        "other.example.txt:2: error: bad XPath: ",
                        "other.example.txt:3: warning: expired on 2020-01-01");
        List<String> told = out().lines().toList();
        assertEquals(starts.size(), told.size(), out());
        for (int i = 0; i < starts.size(); i++) {
            assertTrue(told.get(i).startsWith(starts.get(i)), told.get(i));
        }
    }

    @Test
    void directivesWithoutEffectAreToldOnceAndAreNoFault() throws IOException {
        page();
        file("example.com.txt", "body: .story\nfootnotes: yes\nautodetect_on_failure: no\n");
        file("other.example.txt", "body: p\n\ninsert_detected_image: no\nfootnotes: no\n");
        assertEquals(0, run("rules", "check", folder.toString()));
        List<String> told = out().lines().toList();
        assertEquals(4, told.size(), out());
        String footnotes = "footnotes has no effect here (nor in 1 line more): ";
        assertTrue(told.get(0).startsWith("example.com.txt:2: note: " + footnotes), told.get(0));
        assertTrue(told.get(1).contains("ruleUse() tells so"), told.get(1));
        assertTrue(told.get(2).contains("the main one is told as metadata"), told.get(2));
        assertTrue(told.get(3).startsWith("nothing is wrong"), told.get(3));
    }

    @Test
    void helpIsThereForEachCommand() {
        assertEquals(0, run("rules", "try", "--help"));
        assertTrue(out().startsWith("Usage: winnow rules check DIR"), out());
    }

    @Test
    void tryShowsBothWaysSideBySide() throws IOException {
        String rule = file("example.com.txt", "body: .story\nrole(widget): .ad\n");
        assertEquals(0, run("rules", "try", rule, page(), "--url", "https://elsewhere.example/1"));
        assertTrue(out().contains("example.com.txt:2"), out());
        assertTrue(out().contains("widget"), out());
        assertTrue(out().endsWith("; 1 of 2 blocks differ\n"), out());
    }

    @Test
    void learnPrintsARule() throws IOException {
        assertEquals(0, run("rules", "learn", "--url", "https://example.com/1", page()));
        assertTrue(out().startsWith("# Learnt from 1 page.\nhost: example.com\n"), out());
    }

    @Test
    void wrongUsageAndMissingFilesAreTold() {
        assertEquals(0, run("rules", "--help"));
        assertEquals(2, run("rules", "chek", "x"));
        assertEquals(2, run("rules", "try", "x"));
        assertEquals(1, run("rules", "learn", folder.resolve("none.html").toString()));
        assertEquals(1, run("rules", "check", folder.resolve("none").toString()));
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("none.html: no such file"), told);
        assertTrue(told.endsWith("winnow: " + folder.resolve("none") + ": no such file\n"), told);
    }

    @Test
    void whatIsNoOptionNoRuleAndNoPageIsToldInALine() throws IOException {
        String rule = file("example.com.txt", "body: .story\n");
        assertEquals(2, run("rules", "try", rule, page(), "--bogus"));
        assertEquals(2, run("rules", "learn", "--url"));
        assertEquals(1, run("rules", "try", page(), rule));
        String noise = file("noise.html", "\u0001\u0002".repeat(50));
        assertEquals(1, run("rules", "try", rule, noise));
        assertEquals(1, run("rules", "learn", noise));
        assertEquals("", out());
        assertEquals(
                List.of(
                        "winnow: unknown option: --bogus",
                        "Try 'winnow rules --help'.",
                        "winnow: --url needs a URL",
                        "Try 'winnow rules --help'.",
                        "winnow: cannot read " + page() + ": no rule, but a page",
                        "winnow: cannot read " + noise + ": no page, but binary data",
                        "winnow: cannot read " + noise + ": no page, but binary data"),
                err.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void aPageOfTextIsDecodedAsWithoutARule() throws IOException {
        Path story = folder.resolve("story.txt");
        Files.write(story, "The caf\u00E9 is closed.".getBytes(StandardCharsets.ISO_8859_1));
        String rule = file("example.com.txt", "text_title: /x/\n");
        assertEquals(0, run("rules", "try", rule, story.toString()));
        assertTrue(out().contains("The caf\u00E9 is closed."), out());
    }

    @Test
    void aFolderWithoutRulesIsNoneThatIsChecked() throws IOException {
        assertEquals(1, run("rules", "check", folder.toString()));
        assertEquals(1, run("rules", "check", file("example.com.txt", "body: p\n")));
        assertEquals("", out());
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains(": no rules; they are files named example.com.txt\n"), told);
        assertTrue(told.endsWith("example.com.txt: no folder\n"), told);
    }

    @Test
    void tryTellsWhatTheRuleSaysOfTheMetadataAndWhatIsNotUnderstoodInIt() throws IOException {
        String rule = file("example.com.txt", "titel: h1\ntitle: .story p\nauthor: .ad\n");
        assertEquals(0, run("rules", "try", rule, page()));
        assertTrue(out().startsWith("  with the rule  without it     block"), out());
        assertTrue(out().contains("\n> authors: Buy (example.com.txt:3)\n"), out());
        assertTrue(out().contains("\n  published: none\n"), out());
        assertEquals(
                "winnow: example.com.txt:1: warning: unknown directive: titel\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void mistakesAreToldFromTheFirstLineToTheLast() throws IOException {
        String rule =
                file("example.com.txt", "text_body: x\nrole(no): .x\nphrase: a\nvalid_until: 1\n");
        assertEquals(1, run("rules", "try", rule, page()));
        List<String> lines = err.toString(StandardCharsets.UTF_8).lines().toList();
        for (int i = 1; i <= 4; i++) {
            assertTrue(
                    lines.get(i - 1).startsWith("winnow: example.com.txt:" + i), lines.get(i - 1));
        }
    }
}
