package org.winnow.site;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * Something in a rule file that its writer should know.
 *
 * @param file the file's name; the class's name for a {@link RuleSource} that failed
 * @param line its line, from 1; 0 for the file as a whole
 * @param severity how much it matters
 * @param message what it is, in a line
 */
public record RuleProblem(String file, int line, Severity severity, String message) {

    /** How much a problem matters, the worst first. */
    public enum Severity {
        /** The line does not do what it says, or a test of the rule fails. */
        ERROR,
        /** It hardly does what its writer thinks: an unknown directive, a rule that has expired. */
        WARNING,
        /** Nothing is wrong: a directive of the FiveFilters format has no effect here. */
        NOTE
    }

    /** A longer message quotes what its reader knows where to find. */
    private static final int MESSAGE_CHARS = 300;

    /**
     * The worst first, and of a severity as they stand: a file is compiled directive by directive,
     * but its writer mends it from top to bottom.
     */
    static final Comparator<RuleProblem> WORST_FIRST =
            Comparator.comparing(RuleProblem::severity)
                    .thenComparing(RuleProblem::file)
                    .thenComparingInt(RuleProblem::line);

    /**
     * @throws NullPointerException naming the component that is null
     */
    public RuleProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(severity, "severity");
        message = legible(Objects.requireNonNull(message, "message"));
    }

    /**
     * A message may quote the file, which may hold anything: one line of text, and not a long one.
     */
    private static String legible(String message) {
        StringBuilder line = new StringBuilder();
        int end = Math.min(message.length(), MESSAGE_CHARS);
        for (int i = 0; i < end; i++) {
            char c = message.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return end < message.length() ? line.append('…').toString() : line.toString();
    }

    /** {@code file:line: severity: message}, as compilers print it; a whole file has no line. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        return place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message;
    }
}
