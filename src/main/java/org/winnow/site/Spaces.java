package org.winnow.site;

/** White space in what expressions find. */
final class Spaces {

    private Spaces() {}

    /** Each run of white space, no-break spaces included, as one space; none at the ends. */
    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                gap = !collapsed.isEmpty();
            } else {
                if (gap) {
                    collapsed.append(' ');
                    gap = false;
                }
                collapsed.append(c);
            }
        }
        return collapsed.toString();
    }
}
