package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a rule changes in raw markup, before it is parsed. Immutable. */
final class MarkupEdits {

    private record Replacement(String find, String replace) {

        /** White space goes to white space: nothing between two words would join them. */
        static Replacement of(String find, String replace) {
            boolean space = find.isBlank() || SPACES.contains(find);
            return new Replacement(find, replace.isEmpty() && space ? " " : replace);
        }
    }

    private static final Set<String> SPACES = Set.of("&nbsp;", "&#160;", "&#xa0;", "&#xA0;");

    private final List<Replacement> replacements = new ArrayList<>();
    private final boolean doubleBreaks;

    MarkupEdits(List<Directive> directives, RuleProblems problems) {
        List<Directive> finds = new ArrayList<>();
        List<Directive> replaces = new ArrayList<>();
        boolean breaks = false;
        for (Directive directive : directives) {
            if (directive.kind() == DirectiveKind.FIND_STRING) {
                finds.add(directive);
            } else if (directive.kind() == DirectiveKind.REPLACE_STRING) {
                replace(directive, replaces);
            } else if (directive.kind() == DirectiveKind.CONVERT_DOUBLE_BR_TAGS) {
                breaks |= directive.isYes();
            }
        }
        pair(finds, replaces, problems);
        doubleBreaks = breaks;
    }

    private void replace(Directive directive, List<Directive> replaces) {
        if (directive.argument().isEmpty()) {
            replaces.add(directive);
        } else {
            replacements.add(Replacement.of(directive.argument(), directive.value()));
        }
    }

    private void pair(List<Directive> finds, List<Directive> replaces, RuleProblems problems) {
        int pairs = Math.min(finds.size(), replaces.size());
        for (int i = 0; i < pairs; i++) {
            replacements.add(Replacement.of(finds.get(i).value(), replaces.get(i).value()));
        }
        for (Directive left : finds.subList(pairs, finds.size())) {
            problems.report(left, "find_string without replace_string");
        }
        for (Directive left : replaces.subList(pairs, replaces.size())) {
            problems.report(left, "replace_string without find_string");
        }
    }

    boolean isEmpty() {
        return replacements.isEmpty() && !doubleBreaks;
    }

    /** The markup to parse instead; the same if nothing applies. */
    EditedMarkup apply(String markup) {
        EditedMarkup edited = EditedMarkup.of(markup);
        for (Replacement replacement : replacements) {
            edited = edited.replace(replacement.find, replacement.replace);
        }
        return doubleBreaks ? splitAtDoubleBreaks(edited) : edited;
    }

    private static EditedMarkup splitAtDoubleBreaks(EditedMarkup edited) {
        String markup = edited.text();
        EditedMarkup.Changes changes = new EditedMarkup.Changes(markup);
        for (int at = nextBreak(markup, 0); at >= 0; at = nextBreak(markup, at)) {
            int end = afterTag(markup, at);
            int next = afterSpace(markup, end);
            if (isBreak(markup, next)) {
                end = afterTag(markup, next);
                changes.replace(at, end, "</p><p>");
            }
            at = end;
        }
        return changes.after(edited);
    }

    private static int nextBreak(String markup, int from) {
        int at = markup.indexOf('<', from);
        while (at >= 0 && !isBreak(markup, at)) {
            at = markup.indexOf('<', at + 1);
        }
        return at;
    }

    private static boolean isBreak(String markup, int at) {
        return markup.regionMatches(true, at, "<br", 0, 3)
                && at + 3 < markup.length()
                && " />\t\n\r".indexOf(markup.charAt(at + 3)) >= 0;
    }

    private static int afterTag(String markup, int at) {
        int end = markup.indexOf('>', at);
        return end < 0 ? markup.length() : end + 1;
    }

    private static int afterSpace(String markup, int at) {
        int next = at;
        while (next < markup.length() && Character.isWhitespace(markup.charAt(next))) {
            next++;
        }
        return next;
    }
}
