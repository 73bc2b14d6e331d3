package org.winnow.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.article.Article;
import org.winnow.article.Focus;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.article.RuleUse.Health;
import org.winnow.site.SiteRule;

/** How the word of a site's rule meets the heuristic's. */
class RulingTest {

    private static final List<String> FIRST =
            List.of(
                    "The cable car over the Orm valley stood still for six hours on Wednesday, with forty people in its cabins.",
                    "A bird's nest had fallen into the upper wheel, said Tilda Marsh, who runs the line with her two brothers.",
                    "Firemen let themselves down from the rope and brought tea, blankets and a pack of cards to each of the cabins.",
                    "Nobody was hurt, and nobody asked for the fare back, though the last passengers came down after dark.",
                    "The line will be closed until Saturday, so that an engineer from Quell can look at the wheel and at the rope.");

    private static final List<String> SECOND =
            List.of(
                    "The council of Nether Orm has bought the old brewery and wants to turn it into a school for clockmakers.",
                    "It paid two million crowns for the house, the yard and a well that has not run dry since the year of the fire.",
                    "Teachers are wanted from January, and the first class of twelve will be chosen by a jury of retired masters.",
                    "The brewery's last owner, Pascal Durn, will keep a flat under the roof and the right to brew once a year.",
                    "Neighbours fear the noise of a hundred clocks, and have asked for thick windows and a silent hour at noon.");

    private static String paragraphs(List<String> texts) {
        return "<p>" + String.join("</p>\n<p>", texts) + "</p>";
    }

    private static final String STORY =
            "<h1>Forty wait for hours in cable car</h1><div class=text>"
                    + paragraphs(FIRST)
                    + "</div>";

    private static String page(String main) {
        return "<title>Forty wait for hours in cable car</title><nav><a href=/>Home</a></nav><main>"
                + main
                + "</main><footer>© Orm Valley Post</footer>";
    }

    private static Article extract(String main, String... rule) {
        return new HtmlExtractor(Limits.DEFAULT, Focus.BALANCED)
                .extract(
                        Page.html(page(main)),
                        SiteRule.parse("orm.example.txt", String.join("\n", rule)));
    }

    private static Health health(Article article) {
        return article.ruleUse().health();
    }

    private static void assertFirstAlone(Article article) {
        assertEquals(String.join("\n\n", FIRST), article.text());
    }

    @Test
    void aSecondStoryBehindTheBodyGoes() {
        String both =
                STORY + "<h1>School for clockmakers</h1><div>" + paragraphs(SECOND) + "</div>";
        Article article = extract(both, "body: .text");
        assertEquals(Health.MATCHED, health(article));
        assertFirstAlone(article);
    }

    @Test
    void aStandfirstAboveTheBodyIsLeftToTheHeuristic() {
        String main =
                STORY.replace("<div class=text>", "")
                        .replace("<p>A bird", "<div class=text><p>A bird");
        assertFirstAlone(extract(main, "body: .text"));
    }

    @Test
    void aBodyThatIsTheWholePageLeaksAndIsOverruled() {
        String comments =
                "<ul>"
                        + "<li><a href=/x>More stories of this and that valley</a>".repeat(60)
                        + "</ul>";
        Article article = extract(STORY + comments, "body: //body");
        assertEquals(Health.LEAKING, health(article));
        assertTrue(
                article.notes().get(0).contains("orm.example.txt was overruled"),
                article.notes().get(0));
        assertFirstAlone(article);
    }

    @Test
    void aBodyThatLeavesOutTheStoryIsOverruledAndItsStripsStand() {
        String promo = "<p class=promo>" + SECOND.get(0) + "</p>";
        Article article =
                extract(
                        STORY.replace("<p>Nobody", promo + "<p>Nobody"),
                        "body: h1",
                        "strip: //p[@class='promo']");
        assertEquals(Health.OVER_CUTTING, health(article));
        assertFirstAlone(article);
    }

    @Test
    void stripsThatTakeTheStoryAreNotFollowed() {
        Article article = extract(STORY, "strip: //p");
        assertEquals(Health.OVER_CUTTING, health(article));
        assertFirstAlone(article);
    }

    /** A box of teasers that is never closed holds the end of the story. */
    private static String openBox() {
        String teasers = "<div class='rel-article-box'><ul><li><a href=/a>Ten bridges</a></ul>";
        return STORY.replace("<p>Firemen", teasers + "<p>Firemen");
    }

    @Test
    void aStripByAPieceOfAClassThatTakesAPartOfTheStoryIsNotFollowed() {
        Article article =
                extract(openBox(), "body: .text", "strip_id_or_class: rel-art", "strip: ul");
        assertEquals(Health.OVER_CUTTING, health(article));
        assertTrue(
                article.ruleUse().reason().startsWith("its strip_id_or_class: rel-art drops "),
                article.ruleUse()::reason);
        assertTrue(article.notes().get(0).contains("rel-art"), article.notes()::toString);
        assertFirstAlone(article);
    }

    @Test
    void aStripThatIsNotFollowedLeavesTheRulesEditsAlone() {
        Article article =
                extract(
                        openBox(),
                        "body: .text",
                        "strip_id_or_class: rel-art",
                        "strip: ul",
                        "find_string: Nobody was hurt",
                        "replace_string: Nobody was harmed");
        assertEquals(Health.OVER_CUTTING, health(article));
        assertTrue(article.text().contains("Nobody was harmed"), article::text);
    }

    @Test
    void aStripByAWholeWordOrASelectorIsFollowedInAnyCase() {
        for (String strip :
                List.of("strip_id_or_class(token): rel-article-box", "strip: .rel-article-box")) {
            Article article = extract(openBox(), "body: .text", strip);
            assertEquals(Health.MATCHED, health(article), strip);
            assertEquals(String.join("\n\n", FIRST.subList(0, 2)), article.text(), strip);
        }
    }

    @Test
    void furtherPagesAndNativeAdvertisementsAreToldToTheCaller() {
        Article article =
                extract(
                        STORY + "<a class=more href='https://orm.example/2'>Next</a>",
                        "body: .text",
                        "next_page_link: //a[@class='more']",
                        "single_page_link: //a[@class='all']",
                        "native_ad_clue: //h1");
        assertEquals(List.of("https://orm.example/2"), article.nextPages());
        assertEquals(java.util.Optional.empty(), article.singlePage());
        assertEquals(
                List.of("The rule orm.example.txt takes this page for an advertisement."),
                article.notes());
        assertFirstAlone(article);
    }

    @Test
    void whatAnOverruledRuleChangedInThePageIsUndone() {
        Article article =
                extract(
                        STORY,
                        "body: .gone",
                        "find_string: <p>",
                        "replace_string: <p hidden class=footer>",
                        "wrap_in(nav): //main");
        assertEquals(Health.DEAD, health(article));
        assertFirstAlone(article);
    }

    @Test
    void spaceReplacedByNothingDoesNotJoinWords() {
        String main = STORY.replace("Tilda Marsh", "Tilda&nbsp;Marsh");
        assertFirstAlone(extract(main, "body: .text", "replace_string(&nbsp;):"));
    }

    @Test
    void aNoteOnWhomToFollowIsNotBelievedForStandingInTheBody() {
        String note =
                "<div class=meta>Ada Kerr's book on ropeways, \"Out on a wire\", is out now. Follow her on Twitter @adakerr.</div>";
        String main = "<h1>Forty wait</h1><div class=text>" + paragraphs(FIRST) + note + "</div>";
        assertFirstAlone(extract(main, "body: .text", "prune: no"));
    }

    @Test
    void aLongLineThatIsNoSentenceIsNotBelievedForStandingInTheBody() {
        String video =
                "<div class=video>The firemen of Nether Orm on their way up to the cabins and back 21.04.2024 | 3:18 min</div>";
        String main = STORY.replace("<p>Nobody", video + "<p>Nobody");
        assertFirstAlone(extract(main, "body: .text", "prune: no"));
    }

    @Test
    void withinTheBodyPlainTextIsBelievedSoonerThanCaptions() {
        String main =
                STORY.replace(
                        "<p>Nobody",
                        "<figure><figcaption>A cabin over the valley, in spring</figcaption></figure><p>Nobody");
        Article article = extract(main, "body: .text", "prune: no");
        assertFalse(article.text().contains("in spring"), article.text());
        assertFirstAlone(article);
    }

    @Test
    void whatARuleCallsContentIsContentWhereverItStands() {
        String main = STORY + "<ul class=key><li>Six hours</ul><p class=note>Of the rope.</p>";
        Article article = extract(main, "body: .text", "role(content): .key, .note");
        assertTrue(article.text().endsWith("Six hours\n\nOf the rope."), article.text());
    }

    @Test
    void aLinePatternGivesItsRoleToBlocksOfMarkupToo() {
        String promo = "<p>Ride with us: the valley pass costs less than two single rides.</p>";
        Article article =
                extract(
                        STORY.replace("<p>Nobody", promo + "<p>Nobody"),
                        "role(advertisement): /^Ride with us: /",
                        "text_strip: /Nobody was hurt/");
        assertFirstAlone(article);
        assertEquals(Health.MATCHED, health(article));
    }
}
