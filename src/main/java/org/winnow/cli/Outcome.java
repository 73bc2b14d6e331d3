package org.winnow.cli;

import java.util.List;

/**
 * What came of an entry.
 *
 * @param failed whether it could not be read
 * @param text what to print: the article, or a message
 * @param notes what its reader should know beside the article, a message each
 */
record Outcome(boolean failed, String text, List<String> notes) {

    static Outcome rendered(String text, List<String> notes) {
        return new Outcome(false, text, notes);
    }

    static Outcome failure(String name, String why) {
        return new Outcome(true, message(name, why), List.of());
    }

    /** What is told of an entry on standard error. */
    static String message(String name, String what) {
        return name + ": " + what;
    }
}
