package org.winnow.site;

import java.util.Iterator;
import java.util.Objects;
import java.util.ServiceConfigurationError;

/**
 * Adds the rules of the {@link RuleSource}s that are found. One that fails costs its own rules and
 * no others: whose jar lies on the class path is not the library's to choose.
 */
final class RuleSources {

    /** The JDK does not promise that looking for the next one gets any further. */
    private static final int MOST_FAILURES = 100;

    private SiteRules rules;
    private int failures;

    private RuleSources(SiteRules rules) {
        this.rules = rules;
    }

    /** Rules, and in front of them those of the sources; what failed is among the problems. */
    static SiteRules before(SiteRules rules, Iterator<RuleSource> found) {
        RuleSources sources = new RuleSources(rules);
        while (sources.failures < MOST_FAILURES && sources.takesNext(found)) {}
        return sources.rules;
    }

    private boolean takesNext(Iterator<RuleSource> found) {
        String name = RuleSource.class.getName();
        try {
            if (!found.hasNext()) {
                return false;
            }
            RuleSource source = found.next();
            name = source.getClass().getName();
            rules = rules.with(Objects.requireNonNull(source.rules(), "rules() gave null"));
        } catch (ServiceConfigurationError | LinkageError | RuntimeException failure) {
            failures++;
            rules = rules.withProblem(problem(name, failure));
        }
        return true;
    }

    private static RuleProblem problem(String name, Throwable failure) {
        String message = "its rules are left out: " + failure;
        return new RuleProblem(name, 0, RuleProblem.Severity.ERROR, message);
    }
}
