package org.winnow.site;

/**
 * One line of a rule file, not yet understood further.
 *
 * @param kind what it is about
 * @param argument what stands in brackets after its name, else empty
 * @param value what stands after the colon
 * @param place file and line
 */
record Directive(DirectiveKind kind, String argument, String value, Place place) {

    /** A reason is read in a table: longer expressions are found by file and line. */
    private static final int REASON_CHARS = 90;

    /** A line of a rule file. */
    record Place(String file, int line) {

        RuleProblem problem(RuleProblem.Severity severity, String message) {
            return new RuleProblem(file, line, severity, message);
        }

        /** As evidence names it. */
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** Whether the value switches something on. */
    boolean isYes() {
        return value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("true");
    }

    /** As the file says it, cut to what fits in a reason. */
    String quoted() {
        String name = argument.isEmpty() ? kind.id() : kind.id() + "(" + argument + ")";
        String whole = name + ": " + value;
        return whole.length() <= REASON_CHARS
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, REASON_CHARS / 2)) + " …";
    }
}
