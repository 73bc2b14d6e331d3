package org.winnow.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Role;
import org.winnow.site.SiteVerdict.Decision;

/** What a rule says of scraped plain text. Immutable. */
final class LineRule {

    /** Which lines play a role. */
    private record RoleLines(Role role, Sourced<LineSpec> lines) {}

    /** A field, the role of the lines that bear it, and which lines these are. */
    private record FieldLines(Field field, Role role, List<Sourced<LineSpec>> places) {}

    /** The lines of a page, and what may still be done with them. */
    private record Lines(List<String> all, RuleWork work) {

        BitSet chosen(Sourced<LineSpec> lines) {
            return work.take(all.size()) ? lines.value().select(all) : new BitSet();
        }
    }

    private final String name;
    private final List<Sourced<LineSpec>> bodies;
    private final List<FieldLines> fields;
    private final List<RoleLines> roles = new ArrayList<>();
    private final List<TextRoles.Pattern> singles = new ArrayList<>();
    private final PageFlags flags;

    LineRule(String name, List<Directive> directives, RuleCompiler compiler) {
        this.name = name;
        bodies = compiler.lines(directives, DirectiveKind.TEXT_BODY);
        fields =
                List.of(
                        new FieldLines(
                                Field.TITLE,
                                Role.TITLE,
                                compiler.lines(directives, DirectiveKind.TEXT_TITLE)),
                        new FieldLines(
                                Field.AUTHORS,
                                Role.BYLINE,
                                compiler.lines(directives, DirectiveKind.TEXT_AUTHOR)),
                        new FieldLines(
                                Field.PUBLISHED,
                                Role.DATE,
                                compiler.lines(directives, DirectiveKind.TEXT_DATE)));
        flags = new PageFlags(directives, compiler);
        for (Directive directive : directives) {
            if (directive.kind() == DirectiveKind.ROLE && isLineSpec(directive.value())) {
                compiler.role(directive).ifPresent(role -> add(role, directive, compiler));
            } else if (directive.kind() == DirectiveKind.TEXT_STRIP) {
                add(Role.OTHER, directive, compiler);
            }
        }
    }

    private void add(Role role, Directive directive, RuleCompiler compiler) {
        compiler.compile(directive, directive.value(), LineSpec::compile)
                .ifPresent(lines -> add(role, new Sourced<>(lines, directive)));
    }

    private void add(Role role, Sourced<LineSpec> lines) {
        roles.add(new RoleLines(role, lines));
        if (lines.directive().kind() == DirectiveKind.ROLE && lines.value().isSingle()) {
            Decision decision = new Decision(role, lines.evidence());
            singles.add(new TextRoles.Pattern(lines.value(), decision));
        }
    }

    /** The roles that ask for nothing but a line by itself: blocks of markup have them too. */
    TextRoles texts() {
        return singles.isEmpty() ? TextRoles.NONE : new TextRoles(singles);
    }

    /**
     * Whether a role's value chooses lines: it begins with a word and a slash that no selector
     * begins with, or with a slash and ends with one, as no XPath does.
     */
    static boolean isLineSpec(String value) {
        return value.length() > 2 && value.startsWith("/") && value.endsWith("/")
                || value.startsWith("all ")
                || value.startsWith("before /")
                || value.startsWith("after /")
                || value.startsWith("between /");
    }

    boolean isEmpty() {
        return bodies.isEmpty()
                && roles.isEmpty()
                && fields.stream().allMatch(field -> field.places.isEmpty());
    }

    /** Roles come before fields, fields before the body: the particular before the general. */
    SiteVerdict judge(List<String> all, RuleWork work) {
        Lines lines = new Lines(all, work);
        SiteVerdict.Builder verdict = new SiteVerdict.Builder(name);
        @Nullable Decision[] decisions = new Decision[all.size()];
        for (RoleLines role : roles) {
            decide(lines.chosen(role.lines), role.role, role.lines, decisions);
        }
        fields.forEach(field -> field(field, lines, decisions, verdict));
        titles(all, decisions, verdict);
        boolean[] body = body(lines, decisions);
        if (!bodies.isEmpty()) {
            verdict.expectBody();
        }
        flags.judge(verdict);
        verdict.lines(decisions, body);
        return verdict.build();
    }

    private static void decide(
            BitSet chosen, Role role, Sourced<?> source, @Nullable Decision[] decisions) {
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            if (decisions[i] == null) {
                decisions[i] = new Decision(role, source.evidence());
            }
        }
    }

    /** The first place that yields a line wins; a byline that bears the date too stays a byline. */
    private static void field(
            FieldLines field,
            Lines lines,
            @Nullable Decision[] decisions,
            SiteVerdict.Builder verdict) {
        for (Sourced<LineSpec> place : field.places) {
            BitSet chosen = lines.chosen(place);
            int first = chosen.nextSetBit(0);
            if (first >= 0) {
                verdict.candidate(
                        field.field, place.value().groups(lines.all.get(first)), place.place());
                decide(chosen, field.role, place, decisions);
                return;
            }
        }
    }

    /** Empty if no place yields a line. */
    private boolean[] body(Lines lines, @Nullable Decision[] decisions) {
        for (Sourced<LineSpec> place : bodies) {
            decide(lines.chosen(place), Role.CONTENT, place, decisions);
            boolean[] body = new boolean[decisions.length];
            boolean any = false;
            for (int i = 0; i < decisions.length; i++) {
                Decision decision = decisions[i];
                body[i] = decision != null && decision.isContent();
                any |= body[i];
            }
            if (any) {
                return body;
            }
        }
        return new boolean[0];
    }

    /** A line that says the headline again is a headline too. */
    private void titles(
            List<String> lines, @Nullable Decision[] decisions, SiteVerdict.Builder verdict) {
        String title = verdict.value(Field.TITLE);
        for (int i = 0; i < decisions.length && !title.isEmpty(); i++) {
            if (decisions[i] == null && lines.get(i).equals(title)) {
                decisions[i] = new Decision(Role.TITLE, fields.get(0).places.get(0).evidence());
            }
        }
    }
}
