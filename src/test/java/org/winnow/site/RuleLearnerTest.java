package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.RuleUse.Health;

/** Three of five pages of an invented paper teach; the other two must come out word for word. */
class RuleLearnerTest {

    private static final Winnow PLAIN = Winnow.builder().rules(SiteRules.NONE).build();
    private static final Path FOLDER = Path.of("testdata", "site");
    private static final String URL = "https://gazette.tarn.example/story/";
    private static final int PAGES = 5;

    private static Page page(String kind, int number) {
        String source = read(number + "." + kind);
        return kind.equals("html")
                ? Page.html(source, URL + number)
                : Page.text(source, URL + number);
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static List<Page> pages(String kind, int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> page(kind, number)).toList();
    }

    private static String learn(List<Page> pages) {
        String rule = new RuleLearner(PLAIN::extract).learn(pages);
        RuleProblems problems = new RuleProblems();
        SiteRule.compile("x", RuleReader.read("x", rule, problems), new RuleCompiler(problems));
        assertEquals(List.of(), problems.all(), rule);
        return rule;
    }

    private static Winnow with(String rule) {
        SiteRule parsed = SiteRule.parse("gazette.tarn.example.txt", rule);
        return Winnow.builder().rules(SiteRules.of(parsed)).build();
    }

    private static String words(String text) {
        return text.strip().replaceAll("(?U)\\s+", " ");
    }

    private static void assertTheOthersAreClean(String kind) {
        for (int a = 1; a <= PAGES; a++) {
            for (int b = a + 1; b <= PAGES; b++) {
                int one = a;
                int other = b;
                int[] teachers =
                        IntStream.rangeClosed(1, PAGES)
                                .filter(number -> number != one && number != other)
                                .toArray();
                String rule = learn(pages(kind, teachers));
                for (int number : new int[] {a, b}) {
                    Article article = with(rule).extract(page(kind, number));
                    assertEquals(Health.MATCHED, article.ruleUse().health());
                    assertEquals(
                            words(read(number + ".story.txt")), words(article.text()), () -> rule);
                }
            }
        }
    }

    @Test
    void markupIsCleanedWordForWord() {
        assertTheOthersAreClean("html");
    }

    @Test
    void scrapedTextIsCleanedWordForWord() {
        assertTheOthersAreClean("txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "txt"})
    void withoutARuleSomethingIsLeftToLearn(String kind) {
        int wrong = 0;
        for (int number = 1; number <= PAGES; number++) {
            String text = words(PLAIN.extract(page(kind, number)).text());
            wrong += text.equals(words(read(number + ".story.txt"))) ? 0 : 1;
        }
        assertNotEquals(0, wrong);
    }

    @Test
    void whatWasLearntSaysOnWhatItRests() {
        List<Page> pages = new ArrayList<>(pages("html", 1, 2, 3));
        pages.add(page("txt", 4));
        String rule = learn(pages);
        assertTrue(rule.startsWith("# Learnt from 4 pages.\nhost: gazette.tarn.example\n"), rule);
        assertTrue(rule.contains("title: h1.story-title"), rule);
        assertTrue(rule.contains("# Above the story, a part of it on 3 of 3 pages."), rule);
        assertTrue(rule.contains("role(content): p.story-lead"), rule);
    }

    @Test
    void onePageTeachesAContainerAndNothingMore() {
        String rule = learn(pages("html", 1));
        assertTrue(rule.contains("body: "), rule);
        assertFalse(rule.contains("role("), rule);
        assertThrows(
                IllegalArgumentException.class,
                () -> new RuleLearner(PLAIN::extract).learn(List.of()));
    }

    @Test
    void twoSeedsTeachAndTheThirdIsCleanedWordForWord() throws IOException {
        List<SeedRulesTest.Seed> seeds =
                SeedRulesTest.seeds().stream()
                        .filter(seed -> seed.host().equals("kyivindependent.com"))
                        .toList();
        for (SeedRulesTest.Seed out : seeds) {
            List<Page> teachers = new ArrayList<>();
            for (SeedRulesTest.Seed seed : seeds) {
                if (seed != out) {
                    teachers.add(page(seed));
                }
            }
            StringBuilder story = new StringBuilder();
            for (int i = 0; i < out.lines().size(); i++) {
                boolean content = out.roles().get(i) == Role.CONTENT;
                story.append(content ? out.lines().get(i) + "\n" : "");
            }
            Article article = with(learn(teachers)).extract(page(out));
            assertEquals(Health.MATCHED, article.ruleUse().health());
            assertEquals(words(story.toString()), words(article.text()), out.toString());
        }
    }

    private static Page page(SeedRulesTest.Seed seed) throws IOException {
        return Page.text(Files.readString(seed.file()), URL);
    }
}
