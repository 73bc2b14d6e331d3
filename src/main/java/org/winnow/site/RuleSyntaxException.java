package org.winnow.site;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that cannot be used, with all that is wrong in them at once. */
public final class RuleSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    RuleSyntaxException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every error, in the order of files and lines. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
