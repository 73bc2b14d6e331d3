package org.winnow.label;

import org.winnow.article.Role;

/**
 * What instruments and markets read: a short row with a temperature ("Velmar 15 °C") or with a
 * price and by how much it changed ("AXY 225.86 -12.99").
 */
final class Readings {

    /** Longer rows tell of a temperature or a price; each part of a number is a word. */
    private static final float LONGEST = 12;

    private final Guesses guesses;

    Readings(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Gives those of these rows that are readings to the widgets. */
    void claim(int[] rows) {
        for (int row : rows) {
            boolean possible = guesses.is(row, Sheet.Fact.DIGITS) && guesses.words(row) <= LONGEST;
            if (possible && isReading(guesses.text(row))) {
                guesses.give(row, Role.WIDGET);
            }
        }
    }

    private static boolean isReading(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '°' || c == 'º') {
                return isDegree(text, i);
            }
            if (isSign(c) && isFraction(text, end(text, i)) && isFraction(text, start(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** Not the "º" of an ordinal: degrees stand alone or before C and F. */
    private static boolean isDegree(String text, int sign) {
        int next = sign + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean scaled = next < text.length() && "CF".indexOf(text.charAt(next)) >= 0;
        boolean digit = Character.isDigit(text.charAt(sign - 1)) || text.charAt(sign - 1) == ' ';
        return digit && (scaled || text.charAt(sign) == '°' && next == text.length());
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-' || c == '−' || c == '▲' || c == '▼';
    }

    /** Where the number after a sign begins. */
    private static int end(String text, int sign) {
        return sign + 1 < text.length() && text.charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
    }

    /** Where the number before a sign begins, brackets and spaces between them aside. */
    private static int start(String text, int sign) {
        int start = sign;
        while (start > 0 && " (".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPart(char c) {
        return Character.isDigit(c) || c == '.' || c == ',';
    }

    /** Whether a number with a fraction begins at this place: ranges and scores have none. */
    private static boolean isFraction(String text, int start) {
        int at = start;
        while (at < text.length() && isPart(text.charAt(at))) {
            at++;
        }
        String number = text.substring(Math.min(start, at), at);
        return number.length() > 2
                && Character.isDigit(number.charAt(0))
                && Character.isDigit(number.charAt(number.length() - 1))
                && (number.indexOf('.') > 0 || number.indexOf(',') > 0);
    }
}
