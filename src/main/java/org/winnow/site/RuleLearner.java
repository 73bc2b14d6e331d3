package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.winnow.article.Article;
import org.winnow.article.Page;

/**
 * Proposes a rule for a site from a few of its pages, markup or scraped text: the container that
 * the stories have in common, the blocks and lines that come back from page to page with their
 * roles, and where title, authors and date stand. What one page leaves in doubt, the others settle.
 *
 * <pre>{@code
 * Winnow plain = Winnow.builder().rules(SiteRules.NONE).build();
 * String rule = new RuleLearner(plain::extract).learn(pages);
 * Files.writeString(Path.of("rules/example.com.txt"), rule);
 * }</pre>
 *
 * <p>Two pages are the least from which anything can be said to come back; from one, only the
 * container is proposed. The result is a rule file like any other, with comments that count what
 * each line rests on. Safe to share between threads if the extractor is.
 */
public final class RuleLearner {

    private final Function<Page, Article> heuristic;

    /**
     * @param heuristic extracts a page without any site rule
     */
    public RuleLearner(Function<Page, Article> heuristic) {
        this.heuristic = Objects.requireNonNull(heuristic, "heuristic");
    }

    /**
     * The text of a rule file.
     *
     * @throws IllegalArgumentException if there is no page
     */
    public String learn(List<Page> pages) {
        if (Objects.requireNonNull(pages, "pages").isEmpty()) {
            throw new IllegalArgumentException("no page to learn from");
        }
        List<StudiedPage> markup = new ArrayList<>();
        List<StudiedText> texts = new ArrayList<>();
        for (Page page : pages) {
            Article article = heuristic.apply(page);
            if (page.kind() == Page.Kind.HTML) {
                markup.add(StudiedPage.of(page, article));
            } else {
                texts.add(StudiedText.of(page, article));
            }
        }
        StringBuilder rule = new StringBuilder("# Learnt from " + count(pages.size()) + ".\n");
        pages.stream()
                .flatMap(page -> page.host().stream())
                .distinct()
                .sorted()
                .forEach(host -> rule.append("host: ").append(host).append('\n'));
        if (!markup.isEmpty()) {
            rule.append("\n# --- pages of markup ---\n");
            new MarkupLesson(markup).lines().forEach(line -> rule.append(line).append('\n'));
        }
        if (!texts.isEmpty()) {
            rule.append("\n# --- scraped text ---\n");
            new TextLesson(texts).lines().forEach(line -> rule.append(line).append('\n'));
        }
        return rule.toString();
    }

    static String count(int pages) {
        return pages == 1 ? "1 page" : pages + " pages";
    }
}
