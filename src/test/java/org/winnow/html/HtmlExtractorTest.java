package org.winnow.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Focus;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.Shape;
import org.winnow.site.SiteRule;

class HtmlExtractorTest {

    private static final String[] SENTENCES = {
        "The harbour of Port Ellery closed on Monday after a storm tore two cranes from their rails.",
        "Nobody was hurt, said harbour master Ines Quarrel, who had sent her crews home at noon.",
        "Ships that were bound for the port now wait off the coast or sail on to Marrow Bay.",
        "The town council will meet on Thursday to decide who pays for the repairs, she added.",
        "Insurers estimate the damage at nine million crowns, more than the port earned last year.",
        "Fishermen fear for the season, which begins in three weeks and feeds half of the town."
    };

    @Test
    void keepsTheStoryAndNothingElse() {
        assertEquals(String.join("\n\n", SENTENCES), extract(page("")).text());
    }

    @Test
    void dropsCommentsThatAreLongerThanTheStory() {
        StringBuilder thread =
                new StringBuilder("<div class='comments' id=comments><h3>Comments</h3>");
        for (int i = 0; i < 40; i++) {
            thread.append("<div class=comment><b>reader")
                    .append(i)
                    .append("</b><p>")
                    .append("I have lived in this town for ")
                    .append(i + 20)
                    .append(" years and I never saw a storm like this one, and I wonder why")
                    .append(" nobody listened when we warned them about those cranes. ")
                    .append("</p></div>");
        }
        assertEquals(String.join("\n\n", SENTENCES), extract(page(thread + "</div>")).text());
    }

    @Test
    void keepsATableInTheMidstOfTheStory() {
        String table =
                "<table><tr><th>Port<th>Ships<tr><td>Ellery<td>0<tr><td>Marrow Bay<td>31"
                        + "<tr><td>Cold Harbour<td>12</table>";
        Article article = extract("<h1>Storm closes harbour</h1>" + story() + table + story2());
        assertTrue(article.text().contains("Ellery\t0\nMarrow Bay\t31"), article.text());
    }

    @Test
    void hiddenTextIsABlockButNoContent() {
        Article article =
                extract(
                        page(
                                "<p style='display:none'>"
                                        + SENTENCES[0].replace("Monday", "Friday")));
        assertFalse(article.text().contains("Friday"));
        assertTrue(article.blocks().stream().anyMatch(b -> b.text().contains("Friday")));
    }

    @Test
    void whatIsHiddenWithinAWordIsNoPartOfIt() {
        String hiding = SENTENCES[0].replace("Mon", "Mon<span hidden>old wording</span>");
        Article article = extract(page("").replace(SENTENCES[0], hiding));
        assertEquals(String.join("\n\n", SENTENCES), article.text());
    }

    @Test
    void whatIsHiddenBeforeASignPutsNoSpaceThere() {
        String hiding = SENTENCES[1].replace("hurt,", "hurt<i hidden> (new window)</i>,");
        Article article = extract(page("").replace(SENTENCES[1], hiding));
        assertEquals(String.join("\n\n", SENTENCES), article.text());
    }

    @Test
    void aStoryThatWaitsForAScriptToShowItIsNotHidden() {
        assertEquals(
                String.join("\n\n", SENTENCES),
                extract("<div hidden>" + page("") + "</div>").text());
    }

    @Test
    void blocksLeadBackToTheSource() {
        Page page = Page.html(page(""));
        for (Block block :
                new HtmlExtractor(Limits.DEFAULT, Focus.BALANCED)
                        .extract(page, SiteRule.NONE)
                        .blocks()) {
            assertEquals(
                    block.text(),
                    page.source().substring(block.span().start(), block.span().end()));
        }
    }

    @Test
    void blocksLeadBackToTheSourceThatARuleChanged() {
        SiteRule rule =
                SiteRule.parse(
                        "example.com.txt",
                        """
                        find_string: <nav>
                        replace_string: <div class="navigation bar"><b></b>
                        replace_string(Monday): last Monday morning
                        convert_double_br_tags: yes
                        """);
        Page page = Page.html(page("<div>One line<br><br>and the next</div>"));
        Article article = new HtmlExtractor(Limits.DEFAULT, Focus.BALANCED).extract(page, rule);
        assertTrue(article.text().contains("on last Monday morning after"), article.text());
        for (Block block : article.blocks()) {
            assertEquals(
                    block.text().replace("last Monday morning", "Monday"),
                    page.source().substring(block.span().start(), block.span().end()));
        }
    }

    @Test
    void findsAStoryThatStandsOnlyInTheData() {
        String body = String.join("\\n\\n", SENTENCES).replace("crowns", "cr\\u006fwns");
        Article article =
                extract(
                        "<body><div id=app>Loading</div><script type='application/ld+json'>"
                                + "{\"@type\": \"NewsArticle\", \"articleBody\": \""
                                + body
                                + "\"}</script>");
        assertEquals(String.join("\n\n", SENTENCES), article.text());
        assertEquals(
                "stands only in the page's data", article.content().get(0).evidence().reason());
    }

    @Test
    void findsAStoryInEmbeddedMarkup() {
        StringBuilder body = new StringBuilder();
        for (String sentence : SENTENCES) {
            body.append("<p>").append(sentence).append("<\\/p>");
        }
        Page page =
                Page.html(
                        "<div id=__next></div><script id=__NEXT_DATA__>{\"props\":{\"post\":{\"title\":"
                                + "\"Storm\",\"body\":\""
                                + body
                                + "\"}}}</script>");
        Article article =
                new HtmlExtractor(Limits.DEFAULT, Focus.BALANCED).extract(page, SiteRule.NONE);
        assertEquals(String.join("\n\n", SENTENCES), article.text());
        Block last = article.content().get(SENTENCES.length - 1);
        assertEquals(
                SENTENCES[SENTENCES.length - 1],
                page.source().substring(last.span().start(), last.span().end()));
    }

    @Test
    void theSitesRuleComesFirst() {
        SiteRule rule =
                SiteRule.builder("example.com")
                        .body("div.story")
                        .role(Role.NEWSLETTER, "p.promo")
                        .build();
        String promo = "<p class=promo>" + SENTENCES[0].replace("storm", "letter") + "</p>";
        Article article =
                new HtmlExtractor(Limits.DEFAULT, Focus.BALANCED)
                        .extract(
                                Page.html(page("<p>" + SENTENCES[1]).replace("<!---->", promo)),
                                rule);
        assertFalse(article.text().contains("letter"));
        Block block =
                article.blocks().stream()
                        .filter(b -> b.text().contains("letter"))
                        .findFirst()
                        .get();
        assertEquals(Role.NEWSLETTER, block.role());
        assertTrue(block.evidence().by().startsWith("example.com"));
    }

    @Test
    void aRuleThatLeavesNothingIsOverruled() {
        SiteRule rule = SiteRule.builder("example.com").body("h1").build();
        Article article =
                new HtmlExtractor(Limits.DEFAULT, Focus.BALANCED)
                        .extract(Page.html(page("")), rule);
        assertEquals(String.join("\n\n", SENTENCES), article.text());
        assertEquals(1, article.notes().size());
    }

    @Test
    void aLimitIsTold() {
        HtmlExtractor extractor =
                new HtmlExtractor(Limits.DEFAULT.withCharacters(400).withBlocks(2), Focus.BALANCED);
        Article article = extractor.extract(Page.html(page("")), SiteRule.NONE);
        assertEquals(2, article.blocks().size());
        assertEquals(2, article.notes().size());
    }

    @Test
    void shapesAreTold() {
        List<Block> blocks =
                extract(
                                "<h2>Head</h2><ul><li>one<ul><li>two</ul></ul><pre>a\n b</pre>"
                                        + "<blockquote>said</blockquote><table><tr><td>x<td>y</table>")
                        .blocks();
        assertEquals(
                List.of(
                        Shape.HEADING,
                        Shape.LIST_ITEM,
                        Shape.LIST_ITEM,
                        Shape.CODE,
                        Shape.QUOTE,
                        Shape.TABLE_ROW),
                blocks.stream().map(Block::shape).toList());
        assertEquals(List.of(2, 1, 2, 0, 0, 0), blocks.stream().map(Block::level).toList());
        assertEquals(List.of(0, 2, 1, 2, 2, 2), blocks.stream().map(Block::gap).toList());
    }

    @Test
    void paragraphsInATableThatLaysOutThePageAreNoRows() {
        Article article =
                extract(
                        "<table><tr><td>menu<td>"
                                + String.join("<br><br>", SENTENCES)
                                + "<table><tr><td colspan=2>Ships<tr><td>Ellery<td>0</table>"
                                + "</table>");
        assertEquals(
                List.of("Ships", "Ellery\t0"),
                article.blocks().stream()
                        .filter(block -> block.shape() == Shape.TABLE_ROW)
                        .map(Block::text)
                        .toList());
        assertTrue(article.text().contains(SENTENCES[0] + "\n\n" + SENTENCES[1]), article.text());
    }

    @Test
    void nothingMakesNothing() {
        for (String markup : List.of("", "<", "<frameset><frame></frameset>", "\0", "<!---", "&")) {
            assertEquals("", extract(markup).text());
        }
    }

    private static Article extract(String markup) {
        return new HtmlExtractor(Limits.DEFAULT, Focus.BALANCED)
                .extract(Page.html(markup), SiteRule.NONE);
    }

    private static String page(String after) {
        return "<title>Storm closes harbour of Port Ellery</title><nav><ul><li><a href=/>Home</a>"
                + "<li><a href=/sea>Sea</a></ul></nav><main><article><h1>Storm closes harbour of"
                + " Port Ellery</h1><div class=story>"
                + story()
                + "<!---->"
                + story2()
                + "</div>"
                + after
                + "</article></main><footer>© Ellery Courier</footer>";
    }

    private static String story() {
        return "<p>" + SENTENCES[0] + "</p><p>" + SENTENCES[1] + "</p><p>" + SENTENCES[2] + "</p>";
    }

    private static String story2() {
        return "<p>" + SENTENCES[3] + "</p><p>" + SENTENCES[4] + "</p><p>" + SENTENCES[5] + "</p>";
    }
}
