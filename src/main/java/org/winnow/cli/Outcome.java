package org.winnow.cli;

/**
 * What came of an entry.
 *
 * @param failed whether it could not be read
 * @param text what to print: the article, or a message
 */
record Outcome(boolean failed, String text) {

    static Outcome rendered(String text) {
        return new Outcome(false, text);
    }

    static Outcome failure(String name, String why) {
        return new Outcome(true, name + ": " + why);
    }
}
