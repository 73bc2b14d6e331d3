package org.winnow.site;

import java.util.Objects;

/**
 * Something wrong in a rule file.
 *
 * @param file the file's name
 * @param line its line, from 1; 0 for the file as a whole
 * @param message what is wrong
 */
public record RuleProblem(String file, int line, String message) {

    /**
     * @throws NullPointerException naming the component that is null
     */
    public RuleProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
    }

    /** {@code file:line: message}, as compilers print it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
