package org.winnow.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roles that a rule gives to blocks of markup by their text alone. Immutable. */
final class TextRoles {

    static final TextRoles NONE = new TextRoles(List.of());

    /** A longer text is no line that a pattern means. */
    private static final int TEXT_CHARS = 1000;

    /** What a text must look like, and what is said of it then. */
    record Pattern(LineSpec line, SiteVerdict.Decision decision) {}

    private final List<Pattern> patterns;

    TextRoles(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** What the first pattern that matches says. */
    SiteVerdict.@Nullable Decision of(String text) {
        for (Pattern pattern : patterns) {
            if (text.length() <= TEXT_CHARS && pattern.line.matches(text)) {
                return pattern.decision;
            }
        }
        return null;
    }
}
