package org.winnow.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.winnow.article.Article;
import org.winnow.article.Page;

/** Checks a directory of rules: syntax, unknown directives, expired dates, and the rules' tests. */
public final class RuleCheck {

    private final BiFunction<SiteRules, Page, Article> extractor;
    private final LocalDate today;

    /**
     * @param extractor extracts a page with these rules and no others
     * @param today a rule whose {@code valid_until} lies before has expired
     */
    public RuleCheck(BiFunction<SiteRules, Page, Article> extractor, LocalDate today) {
        this.extractor = Objects.requireNonNull(extractor, "extractor");
        this.today = Objects.requireNonNull(today, "today");
    }

    /**
     * All that is wrong, errors of syntax first; empty if all is well. Tests need a {@code
     * test_file}: nothing is fetched. What has an error of syntax is left out when they are run.
     *
     * @throws java.io.UncheckedIOException if the directory or a rule cannot be read
     */
    public List<RuleProblem> problems(Path directory) {
        RuleFiles files = RuleFiles.read(directory);
        SiteRules rules = files.rules();
        List<RuleProblem> problems = new ArrayList<>(files.problems());
        for (SiteRule rule : rules.rules()) {
            expired(rule, problems);
            for (RuleTest test : RuleTest.of(rule)) {
                problems.addAll(run(test, rules, directory));
            }
        }
        return problems;
    }

    /**
     * All that is wrong with the text of one rule, errors first; its tests are not run.
     *
     * @param fileName the rule's file, which tells its host
     * @param text what stands in it
     */
    public static List<RuleProblem> problems(String fileName, String text) {
        RuleProblems problems = new RuleProblems();
        List<Directive> directives = RuleReader.read(fileName, text, problems);
        SiteRule.compile(fileName, directives, new RuleCompiler(problems));
        return problems.all();
    }

    private void expired(SiteRule rule, List<RuleProblem> problems) {
        for (Directive directive : rule.directives()) {
            if (directive.kind() == DirectiveKind.VALID_UNTIL
                    && rule.validUntil().filter(today::isAfter).isPresent()) {
                problems.add(directive.place().problem("expired on " + directive.value()));
            }
        }
    }

    private List<RuleProblem> run(RuleTest test, SiteRules rules, Path directory) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(directory.resolve(test.file()));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return List.of(test.place().problem("cannot read " + test.file()));
        }
        return test.judge(extractor.apply(rules, test.page(bytes)));
    }
}
