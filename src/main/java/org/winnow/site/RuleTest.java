package org.winnow.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.site.RuleProblem.Severity;

/**
 * A saved page that a rule names, and what must and must not be in its article.
 *
 * @param place the line that names the page
 * @param file the page, relative to the rule's directory
 * @param url its URL: the {@code test_url} before it, else the rule's host
 * @param phrases lines with {@code test_contains} or {@code test_not_contains}
 */
record RuleTest(Directive.Place place, String file, String url, List<Directive> phrases) {

    /** The tests of a rule that can be run without fetching: those with a {@code test_file}. */
    static List<RuleTest> of(SiteRule rule) {
        List<RuleTest> tests = new ArrayList<>();
        String host = rule.hosts().isEmpty() ? "" : rule.hosts().get(0);
        String url = "https://" + (host.startsWith(".") ? "www" : "") + host + "/";
        List<Directive> phrases = new ArrayList<>();
        for (Directive directive : rule.directives()) {
            DirectiveKind kind = directive.kind();
            if (kind == DirectiveKind.TEST_URL) {
                url = directive.value();
                phrases = new ArrayList<>();
            } else if (kind == DirectiveKind.TEST_FILE) {
                phrases = new ArrayList<>();
                tests.add(new RuleTest(directive.place(), directive.value(), url, phrases));
            } else if (isPhrase(kind)) {
                phrases.add(directive);
            }
        }
        return tests;
    }

    private static boolean isPhrase(DirectiveKind kind) {
        return kind == DirectiveKind.TEST_CONTAINS || kind == DirectiveKind.TEST_NOT_CONTAINS;
    }

    Page page(byte[] bytes) {
        return file.endsWith(".txt")
                ? Page.text(new String(bytes, StandardCharsets.UTF_8), url)
                : Page.html(bytes, null, url);
    }

    /** What is not as it should be. */
    List<RuleProblem> judge(Article article) {
        String text = Spaces.collapse(article.text());
        List<RuleProblem> problems = new ArrayList<>();
        if (text.isEmpty()) {
            problems.add(place.problem(Severity.ERROR, "no article found in " + file));
        }
        for (Directive phrase : phrases) {
            problem(phrase, text).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<RuleProblem> problem(Directive phrase, String text) {
        boolean wanted = phrase.kind() == DirectiveKind.TEST_CONTAINS;
        boolean there = text.contains(Spaces.collapse(phrase.value()));
        String what = wanted ? "not in the article of " : "in the article of ";
        return there == wanted
                ? Optional.empty()
                : Optional.of(
                        phrase.place()
                                .problem(Severity.ERROR, what + file + ": " + phrase.value()));
    }
}
