package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.site.SiteRules;

/** The five texts that the project exists for: every line of the story is kept, and no other. */
class SeedTextsTest {

    private static final Winnow RULED = Winnow.create();
    private static final Winnow UNRULED = Winnow.builder().rules(SiteRules.NONE).build();

    /** A seed: its text, its site and the lines of its story. */
    record Seed(String id, String host, String text, List<String> story) {

        @Override
        public String toString() {
            return id + " of " + host;
        }
    }

    static List<Seed> seeds() throws IOException {
        Path gold =
                Path.of(System.getProperty("winnow.shared", "../shared"))
                        .resolve("seeds/gold.jsonl");
        Assumptions.assumeTrue(Files.exists(gold), () -> "no " + gold);
        List<Seed> seeds = new ArrayList<>();
        for (String record : Files.readAllLines(gold)) {
            seeds.add(seed(Json.object(record)));
        }
        return seeds;
    }

    private static Seed seed(Map<String, Object> gold) {
        List<String> lines = Json.strings(gold, "lines");
        List<String> labels = Json.strings(gold, "labels");
        List<String> story = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (labels.get(line).equals("1")) {
                story.add(squashed(lines.get(line)));
            }
        }
        return new Seed(
                String.valueOf(gold.get("id")),
                String.valueOf(gold.get("host")),
                String.join("\n", lines),
                story);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rulesKeepTheStoryAlone(Seed seed) {
        Page page = Page.text(seed.text(), "https://" + seed.host() + "/story");
        assertEquals(seed.story(), kept(RULED.extract(page)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutRulesAndAddressTheStoryAloneIsKept(Seed seed) {
        assertEquals(seed.story(), kept(UNRULED.extract(Page.text(seed.text()))));
    }

    private static List<String> kept(Article article) {
        return article.content().stream().map(block -> squashed(block.text())).toList();
    }

    private static String squashed(String line) {
        return line.replace('\u00A0', ' ').strip().replaceAll(" +", " ");
    }
}
