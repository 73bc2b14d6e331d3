package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines of a rule file: {@code directive: value} or {@code directive(argument): value},
 * blank lines, and comments after {@code #}.
 */
final class RuleReader {

    private final RuleProblems problems;
    private final List<Directive> directives = new ArrayList<>();

    private RuleReader(RuleProblems problems) {
        this.problems = problems;
    }

    static List<Directive> read(String file, String text, RuleProblems problems) {
        RuleReader reader = new RuleReader(problems);
        int number = 0;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            reader.line(text.substring(start, end).strip(), new Directive.Place(file, ++number));
            start = end + 1;
        }
        return reader.directives;
    }

    private void line(String line, Directive.Place place) {
        if (line.isEmpty() || line.charAt(0) == '#') {
            return;
        }
        int colon = colon(line);
        if (colon < 0) {
            problems.warn(place, "not a directive: " + line);
            return;
        }
        String name = line.substring(0, colon).strip();
        String argument = "";
        int bracket = name.indexOf('(');
        if (bracket >= 0 && name.endsWith(")")) {
            argument = name.substring(bracket + 1, name.length() - 1);
            name = name.substring(0, bracket);
        }
        Optional<DirectiveKind> kind = DirectiveKind.of(name);
        if (kind.isEmpty()) {
            problems.warn(place, "unknown directive: " + name);
            return;
        }
        String value = line.substring(colon + 1).strip();
        add(new Directive(kind.get(), argument, value, place));
    }

    private void add(Directive directive) {
        DirectiveKind kind = directive.kind();
        boolean mayBeEmpty =
                kind == DirectiveKind.REPLACE_STRING
                        || kind.origin() == DirectiveKind.Origin.IGNORED;
        if (directive.value().isEmpty() && !mayBeEmpty) {
            problems.report(directive, "no value for " + kind.id());
            return;
        }
        directives.add(directive);
    }

    /** The colon after the name; one inside an argument's brackets does not count. */
    private static int colon(String line) {
        int colon = line.indexOf(':');
        int bracket = line.indexOf('(');
        if (bracket < 0 || colon < bracket) {
            return colon;
        }
        for (int at = line.indexOf(')', bracket); at >= 0; at = line.indexOf(')', at + 1)) {
            int next = at + 1;
            while (next < line.length() && line.charAt(next) == ' ') {
                next++;
            }
            if (next < line.length() && line.charAt(next) == ':') {
                return next;
            }
        }
        return colon;
    }
}
