package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.winnow.article.Page;

/** The public-domain rule files of the FiveFilters project. */
class OpenRulesTest {

    private static SiteRules rules = SiteRules.NONE;

    @BeforeAll
    static void load() {
        rules = SiteRules.load(Shared.path("site-config"));
    }

    @Test
    void everyFileOfAHostLoads() {
        assertEquals(2039, rules.rules().size(), "the 2,040 files less the licence; global apart");
    }

    @Test
    void whatIsWrongIsTheKnownTyposAndBadExpressions() {
        List<String> places =
                rules.problems().stream()
                        .map(problem -> problem.file() + ":" + problem.line())
                        .sorted()
                        .toList();
        assertEquals(
                List.of(
                        ".tvbs.com.tw.txt:23",
                        "araraneon.com.br.txt:15",
                        "clubic.com.txt:23",
                        "faz.net.txt:24",
                        "fzone.cz.txt:8",
                        "gendai.media.txt:7",
                        "lapresse.ca.txt:21",
                        "lecker.de.txt:23",
                        "polygon.com.txt:1",
                        "publications.aap.org.txt:1",
                        "ruhlman.com.txt:2",
                        "zive.cz.txt:1"),
                places);
    }

    @Test
    void hostsWildcardsAndTheGlobalFileAreFound() {
        assertEquals("spiegel.de.txt", name("https://www.spiegel.de/politik/"));
        assertEquals(".substack.com.txt", name("https://some.paper.substack.com/p/x"));
        assertEquals("global.txt", name("https://nobody-knows-me.example/"));
        assertFalse(rules.find(Page.html("", "https://co.uk/")).hosts().contains("co.uk"));
    }

    @Test
    void textOfUnknownSourceIsLeftAlone() {
        assertSame("global.txt", rules.find(Page.text("Nothing here.")).name().intern());
    }

    private static String name(String url) {
        return rules.find(Page.html("", url)).name();
    }
}
