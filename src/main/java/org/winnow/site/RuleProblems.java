package org.winnow.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.winnow.site.RuleProblem.Severity;

/** Collects what is wrong in rule files while they are read, and tells it in their order. */
final class RuleProblems {

    private final Set<RuleProblem> passed = new LinkedHashSet<>();
    private final Set<RuleProblem> fatal = new LinkedHashSet<>();

    /** What other readers of the format pass over. */
    void warn(Directive.Place place, String message) {
        passed.add(place.problem(Severity.WARNING, message));
    }

    /** What keeps a rule from loading. */
    void fail(RuleProblem problem) {
        fatal.add(problem);
    }

    /**
     * A mistake in a directive. It keeps the rule from loading if the directive is Winnow's own;
     * one of the FiveFilters format is left out, as other readers of it do.
     */
    void report(Directive directive, String message) {
        RuleProblem problem = directive.place().problem(Severity.ERROR, message);
        if (directive.kind().origin() == DirectiveKind.Origin.OWN) {
            fail(problem);
        } else {
            passed.add(problem);
        }
    }

    /** What does not keep the rules from loading. */
    List<RuleProblem> passed() {
        return ordered(passed);
    }

    /** Everything. */
    List<RuleProblem> all() {
        List<RuleProblem> all = new ArrayList<>(fatal);
        all.addAll(passed);
        return ordered(all);
    }

    private static List<RuleProblem> ordered(Collection<RuleProblem> problems) {
        return problems.stream().sorted(RuleProblem.WORST_FIRST).toList();
    }

    /**
     * @throws RuleSyntaxException if something keeps a rule from loading
     */
    void throwErrors() {
        if (!fatal.isEmpty()) {
            throw new RuleSyntaxException(ordered(fatal));
        }
    }
}
