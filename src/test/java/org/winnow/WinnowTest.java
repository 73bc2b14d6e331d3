package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.winnow.article.Article;
import org.winnow.article.Focus;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteRules;

class WinnowTest {

    private static final Path PAGES = Path.of("testdata/pages");

    @Test
    void theMoreItLeansToRecallTheMoreIsKept() throws Exception {
        long precision = kept(Focus.PRECISION);
        long balanced = kept(Focus.BALANCED);
        long recall = kept(Focus.RECALL);
        assertTrue(precision < balanced, precision + " chars < " + balanced);
        assertTrue(balanced < recall, balanced + " chars < " + recall);
    }

    @Test
    void theBuilderKeepsTheRolesThatAnArticleKeepsWhenAsked() throws Exception {
        Page page = page(PAGES.resolve("caption-and-credit"));
        Article asked = Winnow.create().extract(page).keeping(Role.CAPTION, Role.BYLINE);
        Article built = Winnow.builder().keep(Role.CAPTION, Role.BYLINE).build().extract(page);
        assertEquals(asked.text(), built.text());
        assertTrue(built.content().stream().anyMatch(block -> block.role() == Role.CAPTION));
    }

    @Test
    void aMissingArgumentIsNamed() {
        Article article = Winnow.create().extract(Page.text("words"));
        assertNames("page", () -> Winnow.create().extract(null));
        assertNames("roles", () -> Winnow.builder().keep((Role[]) null));
        assertNames("role", () -> Winnow.builder().keep(Role.CAPTION, null));
        assertNames("roles", () -> article.keeping((Role[]) null));
        assertNames("role", () -> article.keeping(Role.CAPTION, null));
        assertNames("block", () -> article.keeps(null));
        assertNames("id", () -> Role.of(null));
        assertNames("others", () -> SiteRules.NONE.with(null));
        assertNames("rules", () -> SiteRules.of((SiteRule[]) null));
        assertNames("page", () -> SiteRules.NONE.find(null));
        assertNames("fileName", () -> SiteRule.parse(null, ""));
        assertNames("text", () -> SiteRule.parse("example.com.txt", null));
    }

    private static void assertNames(String parameter, Executable misuse) {
        assertEquals(parameter, assertThrows(NullPointerException.class, misuse).getMessage());
    }

    /**
     * Each label of a host is one to look a rule up by: a name of a million must not take hours.
     */
    @Test
    void aHostWithoutEndTakesNoTime() {
        Page page = Page.html("<p>Words", "https://" + "a.".repeat(1_000_000) + "com/");
        assertTimeoutPreemptively(
                Duration.ofSeconds(120), () -> Winnow.create().extract(page).text());
    }

    private static long kept(Focus focus) throws Exception {
        Winnow winnow = Winnow.builder().rules(SiteRules.NONE).focus(focus).build();
        long characters = 0;
        try (Stream<Path> cases = Files.list(PAGES)) {
            List<Path> sorted = cases.sorted().toList();
            for (Path folder : sorted) {
                characters += winnow.extract(page(folder)).text().length();
            }
        }
        return characters;
    }

    private static Page page(Path folder) throws Exception {
        Path html = folder.resolve("source.html");
        return Files.exists(html)
                ? Page.html(Files.readAllBytes(html), null, null)
                : Page.text(Files.readString(folder.resolve("source.txt"), StandardCharsets.UTF_8));
    }
}
