package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Page;
import org.winnow.article.Role;

/** What the pages of a site settle among each other where the heuristic errs on one of them. */
class LessonsTest {

    private static final Winnow PLAIN = Winnow.builder().rules(SiteRules.NONE).build();

    /** Two stories that have nothing but their frame in common. */
    private static final List<List<String>> STORIES =
            List.of(
                    List.of(
                            "Ferry to the isles is late again",
                            "Passengers waited on the quay for three hours on Monday morning.",
                            "The ferry Tern lay in the yard with a broken shaft until noon, the line said.",
                            "Forty lorries with fish stood on the quay, and two of them turned back."),
                    List.of(
                            "Museum opens its cellar",
                            "Nobody had seen the paintings since the flood of forty years ago.",
                            "The cellar had been locked since the river came, and the key was lost.",
                            "A locksmith from the next street needed ten minutes, the director said."));

    private static Page page(List<String> story) {
        String label = "<div class=slot>Advertisement</div>";
        String sentences = "<p>" + story.get(2) + "</p>" + label + "<p>" + story.get(3) + "</p>";
        return Page.html(
                "<head><meta property=article:modified_time content=2026-05-01T18:00:00Z>"
                        + "<meta property=article:published_time content=2026-05-01T09:00:00Z>"
                        + "<meta name=description content='"
                        + story.get(1)
                        + "'></head><body><h1>"
                        + story.get(0)
                        + "</h1><p class=dek>"
                        + story.get(1)
                        + "</p><div class=story>"
                        + (sentences + label).repeat(2)
                        + "</div></body>");
    }

    /** A heuristic that gives roles by text and page. */
    private static Function<Page, Article> saying(BiFunction<String, Integer, Role> roles) {
        return page -> {
            int number = page.source().contains(STORIES.get(0).get(0)) ? 0 : 1;
            Article article = PLAIN.extract(page);
            List<Block> blocks =
                    article.blocks().stream()
                            .map(block -> with(block, roles.apply(block.text(), number)))
                            .toList();
            return Article.of(article.metadata(), blocks);
        };
    }

    private static Block with(Block block, Role role) {
        return new Block(
                block.text(),
                role,
                block.shape(),
                block.level(),
                block.gap(),
                block.span(),
                block.evidence());
    }

    private static String learn(BiFunction<String, Integer, Role> roles) {
        return new RuleLearner(saying(roles)).learn(STORIES.stream().map(s -> page(s)).toList());
    }

    private static boolean is(int part, String text) {
        return IntStream.of(0, 1).anyMatch(story -> STORIES.get(story).get(part).equals(text));
    }

    private static Role role(String text, Role ofStandfirst, Role ofLabel) {
        if (is(0, text)) {
            return Role.TITLE;
        }
        return is(1, text) ? ofStandfirst : text.equals("Advertisement") ? ofLabel : Role.CONTENT;
    }

    @Test
    void whatAllPagesDeclareAsDescriptionAndShowAboveTheStoryIsAStandfirst() {
        String rule = learn((text, page) -> role(text, Role.CAPTION, Role.ADVERTISEMENT));
        assertTrue(rule.contains("# Above the story, a part of it on 2 of 2 pages."), rule);
        assertTrue(rule.contains("role(content): p.dek\n"), rule);
    }

    @Test
    void aDateOfChangeIsNoDateOfPublicationThoughItIsOfTheSameDay() {
        String rule = learn((text, page) -> role(text, Role.CONTENT, Role.ADVERTISEMENT));
        String date = "date: //meta[@property=\"article:published_time\"]/@content\n";
        assertTrue(rule.contains(date), rule);
    }

    @Test
    void aLabelThatOnePageHasOftenAndNeverAsStoryIsNone() {
        String rule =
                learn(
                        (text, page) ->
                                role(
                                        text,
                                        Role.CONTENT,
                                        page == 0 ? Role.CONTENT : Role.ADVERTISEMENT));
        assertTrue(rule.contains("role(advertisement): /^Advertisement$/\n"), rule);
    }

    @Test
    void aLineThatEveryPageHasOftenAsStoryStays() {
        String rule = learn((text, page) -> role(text, Role.CONTENT, Role.CONTENT));
        assertFalse(rule.contains("/^Advertisement$/"), rule);
    }
}
