package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.article.Role;

/** Three of five pages of an invented paper teach; the other two must come out word for word. */
class RuleLearnerTest {

    private static final Winnow PLAIN = Winnow.builder().rules(SiteRules.NONE).build();
    private static final String URL = "https://harbour-herald.example/story/";

    private static final List<List<String>> STORIES =
            List.of(
                    List.of(
                            "The ferry between Lower Quay and Saint Orla will stop running at night from the first of June, the harbour board said on Tuesday.",
                            "Fewer than nine passengers a night took the late crossing last winter, according to figures that the board showed to reporters.",
                            "Residents of the island said they had not been asked, and called for a meeting with the board before the summer timetable is printed."),
                    List.of(
                            "A bakery in Mill Street has won the county prize for rye bread for the third year in a row, the jury announced in the town hall.",
                            "Its owner, Ida Fennimore, bakes with flour from a mill that her grandfather rebuilt after the flood of the year in which she was born.",
                            "The jury praised a crust that sang when it was broken, and a crumb that stayed moist for five days on an open shelf."),
                    List.of(
                            "Engineers have found cracks in two piers of the old railway bridge over the Teal, and trains will have to slow down to a walking pace.",
                            "The cracks were seen by divers who had been sent to look for a lost anchor, a spokesman for the line said on Friday evening.",
                            "Repairs could take until the autumn, because stone of the right colour comes from a single quarry that is closed in spring."),
                    List.of(
                            "The library will lend fishing rods, sewing machines and a telescope from next month, after a vote that was closer than expected.",
                            "Four members of the council had argued that a library is for books, while five held that it is for whatever people share.",
                            "Anyone with a card may take one object home for two weeks, and must bring it back clean, dry and with all of its parts."),
                    List.of(
                            "Swans have returned to the castle pond, eleven years after a storm drove the last pair away, and the town is delighted.",
                            "The warden of the park saw them at dawn on Sunday and at first took them for two white bags that the wind had blown in.",
                            "Visitors are asked to keep their dogs on a lead and to feed the birds nothing at all, least of all bread."));

    private static final List<String> HEADS =
            List.of(
                    "Night ferry to Saint Orla ends in June",
                    "Mill Street bakery wins rye prize again",
                    "Cracks found in old bridge over the Teal",
                    "Library to lend rods and telescopes",
                    "Swans are back on the castle pond");

    private static Page html(int number) {
        List<String> story = STORIES.get(number);
        String page =
                "<html><head><title>%s</title></head><body><nav class='menu'><a href='/'>Home</a> <a href='/t'>Town</a></nav>"
                        + "<h1 class='head'>%s</h1><div class='by'>By Ann Archer</div><div class='story-text'><p>%s</p>"
                        + "<div class='signup-box'>Get the Herald by mail every morning before you get up: give us your address now.</div>"
                        + "<p>%s</p><p>%s</p></div><div class='more-box'><p>Other stories that readers of the Herald liked this week are listed here.</p></div>"
                        + "<footer>All rights with the Harbour Herald</footer></body></html>";
        return Page.html(
                String.format(
                        java.util.Locale.ROOT,
                        page,
                        HEADS.get(number),
                        HEADS.get(number),
                        story.get(0),
                        story.get(1),
                        story.get(2)),
                URL + number);
    }

    private static Page text(int number) {
        List<String> story = STORIES.get(number);
        String page =
                String.join(
                        "\n",
                        "Home Town Sports Letters",
                        HEADS.get(number),
                        "By Ann Archer",
                        "",
                        story.get(0),
                        "",
                        "Get the Herald by mail every morning",
                        "",
                        story.get(1),
                        "",
                        story.get(2),
                        "",
                        "More from the Herald",
                        "1" + number + ":0" + number + " AM",
                        "HEADLINE of another day",
                        "1" + number + ":1" + number + " AM",
                        "Another one",
                        "All rights with the Harbour Herald, Lower Quay");
        return Page.text(page, URL + number);
    }

    private static SiteRules learn(List<Page> pages) {
        String rule = new RuleLearner(PLAIN::extract).learn(pages);
        SiteRule parsed = SiteRule.parse("harbour-herald.example.txt", rule);
        RuleProblems problems = new RuleProblems();
        SiteRule.compile("x", RuleReader.read("x", rule, problems), new RuleCompiler(problems));
        assertEquals(List.of(), problems.all(), rule);
        return SiteRules.of(parsed);
    }

    private static void assertClean(SiteRules rules, Page page, int number) {
        Article article = Winnow.builder().rules(rules).build().extract(page);
        assertEquals(
                String.join("\n\n", STORIES.get(number)),
                article.text(),
                () -> article.blocks().toString());
    }

    @Test
    void markupIsCleanedWordForWord() {
        SiteRules rules = learn(List.of(html(0), html(1), html(2)));
        assertClean(rules, html(3), 3);
        assertClean(rules, html(4), 4);
    }

    @Test
    void linesThatComeBackInScrapedTextGetTheirRoles() {
        SiteRule rule = learn(List.of(text(0), text(1), text(2))).rules().get(0);
        for (int number = 3; number < 5; number++) {
            List<String> lines =
                    text(number).source().lines().filter(line -> !line.isBlank()).toList();
            SiteVerdict verdict = rule.judge(lines);
            for (int i = 0; i < lines.size(); i++) {
                boolean own = STORIES.get(number).contains(lines.get(i)) || i == 1;
                boolean other = lines.get(i).equals("By Ann Archer");
                assertTrue(other || own == (verdict.of(i) == null), lines.get(i));
            }
        }
    }

    @Test
    void whatWasLearntSaysOnWhatItRests() {
        String rule =
                new RuleLearner(PLAIN::extract).learn(List.of(html(0), html(1), html(2), text(3)));
        assertTrue(rule.startsWith("# Learnt from 4 pages.\nhost: harbour-herald.example\n"), rule);
        assertTrue(rule.contains("title: h1.head"), rule);
        assertTrue(rule.contains("body: div.story-text"), rule);
    }

    @Test
    void onePageTeachesAContainerAndNothingMore() {
        String rule = new RuleLearner(PLAIN::extract).learn(List.of(html(0)));
        assertFalse(rule.contains("role("), rule);
        assertThrows(
                IllegalArgumentException.class,
                () -> new RuleLearner(PLAIN::extract).learn(List.of()));
    }

    @Test
    void whatTwoSeedsTeachTakesNothingFromTheThird() throws java.io.IOException {
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
            SiteVerdict verdict = learn(teachers).rules().get(0).judge(out.lines());
            int told = 0;
            for (int i = 0; i < out.lines().size(); i++) {
                boolean decided = verdict.of(i) != null;
                told += decided ? 1 : 0;
                assertFalse(decided && out.roles().get(i) == Role.CONTENT, out.lines().get(i));
            }
            assertTrue(told >= 2, told + " lines of " + out);
        }
    }

    private static Page page(SeedRulesTest.Seed seed) throws java.io.IOException {
        return Page.text(
                java.nio.file.Files.readString(seed.file()), "https://harbour-herald.example/");
    }
}
