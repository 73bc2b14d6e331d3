package org.winnow.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.winnow.article.Role;

/**
 * Compiles the values of directives. One compiler serves one loading, in one thread: what stands in
 * many files is compiled once.
 */
final class RuleCompiler {

    private final RuleProblems problems;
    private final Map<String, Object> expressions = new HashMap<>();
    private final Set<Directive> unreadable = new HashSet<>();

    RuleCompiler(RuleProblems problems) {
        this.problems = problems;
    }

    RuleProblems problems() {
        return problems;
    }

    /** The expressions of all directives of a kind; one that is wrong is reported and left out. */
    List<Sourced<Expression>> expressions(List<Directive> directives, DirectiveKind kind) {
        return all(directives, kind, this::expression);
    }

    /** The line choices of all directives of a kind. */
    List<Sourced<LineSpec>> lines(List<Directive> directives, DirectiveKind kind) {
        return all(directives, kind, LineSpec::compile);
    }

    /** The dates of all directives of a kind. */
    List<Sourced<LocalDate>> dates(List<Directive> directives, DirectiveKind kind) {
        return all(directives, kind, RuleCompiler::date);
    }

    private <T> List<Sourced<T>> all(
            List<Directive> directives, DirectiveKind kind, Function<String, T> compile) {
        List<Sourced<T>> compiled = new ArrayList<>();
        for (Directive directive : directives) {
            if (directive.kind() == kind) {
                compile(directive, directive.value(), compile)
                        .ifPresent(value -> compiled.add(new Sourced<>(value, directive)));
            }
        }
        return compiled;
    }

    /** A value of a directive; empty, and reported, if it is wrong. */
    <T> Optional<T> compile(Directive directive, String value, Function<String, T> compile) {
        try {
            return Optional.of(compile.apply(value));
        } catch (IllegalArgumentException bad) {
            problems.report(directive, String.valueOf(bad.getMessage()));
            unreadable.add(directive);
            return Optional.empty();
        }
    }

    /** Whether a value of the directive was left out because it is wrong. */
    boolean isUnreadable(Directive directive) {
        return unreadable.contains(directive);
    }

    /**
     * @throws IllegalArgumentException with what is wrong with it
     */
    Expression expression(String value) {
        Object compiled = expressions.computeIfAbsent(value, RuleCompiler::attempt);
        if (compiled instanceof Expression expression) {
            return expression;
        }
        throw new IllegalArgumentException(String.valueOf(compiled));
    }

    private static Object attempt(String value) {
        try {
            return Expression.compile(value);
        } catch (IllegalArgumentException bad) {
            return String.valueOf(bad.getMessage());
        }
    }

    /** The role that a directive names in its brackets. */
    Optional<Role> role(Directive directive) {
        Optional<Role> role = Role.of(directive.argument().strip());
        if (role.isEmpty()) {
            problems.report(directive, "unknown role: " + directive.argument());
        }
        return role;
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException bad) {
            throw new IllegalArgumentException("not a date like 2026-01-31: " + value, bad);
        }
    }
}
