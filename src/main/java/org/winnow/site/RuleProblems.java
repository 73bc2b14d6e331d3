package org.winnow.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in rule files while they are read, and tells it in their order. */
final class RuleProblems {

    /** A file is compiled directive by directive, but its writer mends it from top to bottom. */
    private static final Comparator<RuleProblem> AS_THEY_STAND =
            Comparator.comparing(RuleProblem::file).thenComparingInt(RuleProblem::line);

    private final Set<RuleProblem> warnings = new LinkedHashSet<>();
    private final Set<RuleProblem> errors = new LinkedHashSet<>();

    void warn(RuleProblem problem) {
        warnings.add(problem);
    }

    void fail(RuleProblem problem) {
        errors.add(problem);
    }

    /** A mistake in a directive: an error if the directive is Winnow's own, else a warning. */
    void report(Directive directive, String message) {
        RuleProblem problem = directive.place().problem(message);
        if (directive.kind().origin() == DirectiveKind.Origin.OWN) {
            fail(problem);
        } else {
            warn(problem);
        }
    }

    List<RuleProblem> warnings() {
        return ordered(warnings);
    }

    /** Everything, errors first. */
    List<RuleProblem> all() {
        List<RuleProblem> all = new ArrayList<>(ordered(errors));
        all.addAll(ordered(warnings));
        return all;
    }

    private static List<RuleProblem> ordered(Set<RuleProblem> problems) {
        return problems.stream().sorted(AS_THEY_STAND).toList();
    }

    /**
     * @throws RuleSyntaxException if there is an error
     */
    void throwErrors() {
        if (!errors.isEmpty()) {
            throw new RuleSyntaxException(ordered(errors));
        }
    }
}
