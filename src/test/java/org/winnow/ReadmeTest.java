package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.site.SiteRules;

/** What the README says is so. */
class ReadmeTest {

    private static final String README = Case.read(Path.of("README.md"));

    @TempDir Path folder;

    @Test
    void itsJavaIsWhatTheConsumersCompileAndRun() {
        for (String consumer : List.of("class-path", "module-path")) {
            Path file = Path.of("src/it", consumer, "src/main/java/consumer/Example.java");
            String marked = Case.read(file).split("// README\n")[1];
            assertEquals(block("java"), marked.stripIndent().strip(), consumer);
        }
    }

    @Test
    void itsRuleIsReadWithoutAComplaint() throws IOException {
        Files.writeString(folder.resolve("example.com.txt"), block("text"));
        SiteRules rules = SiteRules.load(folder);
        assertEquals(List.of(), rules.problems());
    }

    @Test
    void itsRuleHasTenLines() {
        assertEquals(10, block("text").lines().count());
    }

    @Test
    void theRuleThatItShowsLeavesTheStoryOfEachPage() {
        Winnow winnow = Winnow.builder().rules(SiteRules.load(Path.of("testdata/rules"))).build();
        Path site = Path.of("testdata/site");
        for (int page = 1; page <= 5; page++) {
            String url = "https://gazette.tarn.example/story/" + page;
            List<String> story = lines(Case.read(site.resolve(page + ".story.txt")));
            String markup = Case.read(site.resolve(page + ".html"));
            assertEquals(story, lines(winnow.extract(Page.html(markup, url)).text()));
            String scraped = Case.read(site.resolve(page + ".txt"));
            assertEquals(story, lines(winnow.extract(Page.text(scraped)).text()));
        }
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void itNamesAllRoles() {
        String roles = paragraph("The roles: ");
        String listed = roles.substring(roles.indexOf(':') + 2, roles.indexOf('.'));
        assertEquals(
                Stream.of(Role.values()).map(Role::id).toList(),
                List.of(listed.replace("\n", " ").split(", ")));
    }

    @Test
    void itNamesTheLimits() {
        assertTrue(README.contains("16 million characters, 512 levels and 200,000 blocks"));
        assertEquals(16_000_000, Limits.DEFAULT.characters());
        assertEquals(512, Limits.DEFAULT.depth());
        assertEquals(200_000, Limits.DEFAULT.blocks());
    }

    @Test
    void theFilesThatItNamesAreThere() {
        Stream.of("LICENSE", "benchmarks/README.md", "testdata/pages", "testdata/rules", "src/it")
                .forEach(name -> assertTrue(README.contains(name) && Files.exists(Path.of(name))));
    }

    private static String block(String language) {
        String rest = README.substring(README.indexOf("```" + language + "\n"));
        return rest.substring(rest.indexOf('\n') + 1, rest.indexOf("\n```"));
    }

    private static String paragraph(String start) {
        String rest = README.substring(README.indexOf(start));
        return rest.substring(0, rest.indexOf("\n\n"));
    }
}
