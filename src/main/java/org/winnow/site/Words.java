package org.winnow.site;

/** Counts words. */
final class Words {

    /** Characters of scripts without spaces that count for one word. */
    private static final int DENSE = 2;

    private Words() {}

    /** Runs of letters and digits; in scripts without spaces, every two characters. */
    static int count(String text) {
        int words = 0;
        int dense = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && c >= '\u3040' && c <= '\u9FFF') {
                dense++;
            } else if (letter && !inside) {
                words++;
            }
            inside = letter;
        }
        return words + (dense + 1) / DENSE;
    }
}
