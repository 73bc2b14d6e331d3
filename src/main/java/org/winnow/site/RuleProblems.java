package org.winnow.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in rule files while they are read. */
final class RuleProblems {

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
        return List.copyOf(warnings);
    }

    /** Everything, errors first. */
    List<RuleProblem> all() {
        List<RuleProblem> all = new ArrayList<>(errors);
        all.addAll(warnings);
        return all;
    }

    /**
     * @throws RuleSyntaxException if there is an error
     */
    void throwErrors() {
        if (!errors.isEmpty()) {
            throw new RuleSyntaxException(List.copyOf(errors));
        }
    }
}
