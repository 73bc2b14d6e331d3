package org.winnow.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.site.RuleProblem.Severity;

/**
 * Checks a directory of rules: syntax, unknown directives, expired dates, directives without
 * effect, and the rules' tests. Safe to share between threads if the extractor is.
 */
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
     * All that its writer should know, the worst first; nothing but {@linkplain
     * RuleProblem.Severity#NOTE notes} if all is well. A directive without effect is told once,
     * however many rules have it. Tests need a {@code test_file}: nothing is fetched. What has an
     * error of syntax is left out when they are run.
     *
     * @throws java.io.UncheckedIOException if the directory or a rule cannot be read
     */
    public List<RuleProblem> problems(Path directory) {
        RuleFiles files = RuleFiles.read(Objects.requireNonNull(directory, "directory"));
        SiteRules rules = files.rules();
        List<RuleProblem> problems = new ArrayList<>(files.problems());
        List<Directive> directives = new ArrayList<>();
        for (SiteRule rule : rules.rules()) {
            directives.addAll(rule.directives());
            expired(rule, problems);
            for (RuleTest test : RuleTest.of(rule)) {
                problems.addAll(run(test, rules, directory));
            }
        }
        problems.addAll(withoutEffect(directives));
        return ordered(problems);
    }

    /**
     * All that the writer of one rule should know of its text, the worst first; its tests are not
     * run.
     *
     * @param fileName the rule's file, which tells its host
     * @param text what stands in it
     */
    public static List<RuleProblem> problems(String fileName, String text) {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(text, "text");
        RuleProblems problems = new RuleProblems();
        List<Directive> directives = RuleReader.read(fileName, text, problems);
        SiteRule.compile(fileName, directives, new RuleCompiler(problems));
        List<RuleProblem> all = new ArrayList<>(problems.all());
        all.addAll(withoutEffect(directives));
        return ordered(all);
    }

    private static List<RuleProblem> ordered(List<RuleProblem> problems) {
        return problems.stream().distinct().sorted(RuleProblem.WORST_FIRST).toList();
    }

    /** Of each kind the first line, and in how many more it stands; global lines count once. */
    private static List<RuleProblem> withoutEffect(List<Directive> directives) {
        Map<DirectiveKind, Set<Directive.Place>> places = new EnumMap<>(DirectiveKind.class);
        for (Directive directive : directives) {
            if (directive.kind().origin() == DirectiveKind.Origin.IGNORED) {
                places.computeIfAbsent(directive.kind(), kind -> new LinkedHashSet<>())
                        .add(directive.place());
            }
        }
        List<RuleProblem> notes = new ArrayList<>();
        places.forEach((kind, all) -> notes.add(note(kind, all)));
        return notes;
    }

    private static RuleProblem note(DirectiveKind kind, Set<Directive.Place> places) {
        int more = places.size() - 1;
        String others =
                more == 0 ? "" : " (nor in " + more + (more == 1 ? " line" : " lines") + " more)";
        return places.iterator()
                .next()
                .problem(
                        Severity.NOTE,
                        kind.id() + " has no effect here" + others + ": " + kind.reason());
    }

    private void expired(SiteRule rule, List<RuleProblem> problems) {
        for (Directive directive : rule.directives()) {
            if (directive.kind() == DirectiveKind.VALID_UNTIL
                    && rule.validUntil().filter(today::isAfter).isPresent()) {
                problems.add(
                        directive
                                .place()
                                .problem(Severity.WARNING, "expired on " + directive.value()));
            }
        }
    }

    private List<RuleProblem> run(RuleTest test, SiteRules rules, Path directory) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(directory.resolve(test.file()));
        } catch (IOException | InvalidPathException e) {
            return List.of(test.place().problem(Severity.ERROR, "cannot read " + test.file()));
        }
        return test.judge(extractor.apply(rules, test.page(bytes)));
    }
}
