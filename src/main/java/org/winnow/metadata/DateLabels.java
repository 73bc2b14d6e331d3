package org.winnow.metadata;

import java.util.List;

/** Tells from the words before a date whether it is that of a change. */
final class DateLabels {

    private static final List<String> UPDATES = WordList.folded("update-words");
    private static final List<String> PUBLICATIONS = WordList.folded("publish-words");

    /** The words that speak of a date stand right before it. */
    private static final int NEAR = 40;

    private DateLabels() {}

    /** Whether the last words of a text announce the date of a change. */
    static boolean announcesUpdate(String before) {
        return announces(before, UPDATES);
    }

    /** Whether the last words of a text announce the date of publication. */
    static boolean announcesPublication(String before) {
        return announces(before, PUBLICATIONS);
    }

    private static boolean announces(String before, List<String> words) {
        String near = WordList.fold(before.substring(Math.max(0, before.length() - NEAR)));
        for (String word : words) {
            int at = near.indexOf(word);
            if (at == 0
                    || at > 0
                            && (!Character.isLetter(near.charAt(at - 1))
                                    || near.charAt(at) > '\u3000')) {
                return true;
            }
        }
        return false;
    }
}
