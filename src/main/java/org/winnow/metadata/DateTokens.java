package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * A line cut into numbers, words and signs. Words that were glued together come apart where small
 * letters meet capitals ({@code SHUMILINThursday}), and every ideograph is a word.
 */
final class DateTokens {

    /** Longer lines are read up to here: dates stand in short lines. */
    private static final int MOST_CHARS = 600;

    /** Numbers with more digits are no part of a date; this many still fit in a long. */
    private static final int MOST_DIGITS = 15;

    /** What a token is. */
    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    /**
     * A token.
     *
     * @param text folded, see {@link WordList#fold}
     * @param value of a number, else -1
     * @param start in the line
     * @param end in the line
     */
    record Token(Kind kind, String text, long value, int start, int end) {
        int digits() {
            return kind == Kind.NUMBER ? end - start : 0;
        }
    }

    private static final Token NONE = new Token(Kind.SIGN, "", -1, 0, 0);

    private final String line;
    private final List<Token> tokens = new ArrayList<>();

    private DateTokens(String line) {
        this.line = line;
    }

    static DateTokens of(String line) {
        DateTokens tokens = new DateTokens(line);
        tokens.cut(Math.min(line.length(), MOST_CHARS));
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The token at an index; one that matches nothing outside. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    boolean isWord(int index) {
        return at(index).kind == Kind.WORD;
    }

    /** A number of at most so many digits, or -1. */
    int number(int index, int mostDigits) {
        Token token = at(index);
        return token.kind == Kind.NUMBER && token.digits() <= mostDigits ? (int) token.value : -1;
    }

    boolean is(int index, String text) {
        return at(index).text.equals(text);
    }

    boolean isOneOf(int index, String signs) {
        Token token = at(index);
        return token.kind == Kind.SIGN
                && !token.text.isEmpty()
                && signs.indexOf(token.text.charAt(0)) >= 0;
    }

    /** Whether nothing stands between this token and the one before. */
    boolean glued(int index) {
        return index > 0 && at(index - 1).end == at(index).start;
    }

    private void cut(int end) {
        int at = 0;
        while (at < end) {
            int letter = line.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (Character.isDigit(letter)) {
                next = digits(at, end);
            } else if (Character.isLetter(letter)) {
                next = word(at, end);
            } else if (!isSpace(letter)) {
                tokens.add(new Token(Kind.SIGN, line.substring(at, next), -1, at, next));
            }
            at = next;
        }
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    private int digits(int start, int end) {
        long value = 0;
        int at = start;
        while (at < end && Character.isDigit(line.charAt(at))) {
            value =
                    at - start < MOST_DIGITS
                            ? value * 10 + Character.digit(line.charAt(at), 10)
                            : value;
            at++;
        }
        int next = Math.max(at, start + 1);
        tokens.add(new Token(Kind.NUMBER, line.substring(start, next), value, start, next));
        return next;
    }

    private int word(int start, int end) {
        int first = line.codePointAt(start);
        int at = start + Character.charCount(first);
        if (!Character.isIdeographic(first)) {
            while (at < end && continues(start, at, end)) {
                at++;
            }
        }
        tokens.add(new Token(Kind.WORD, WordList.fold(line.substring(start, at)), -1, start, at));
        return at;
    }

    private boolean continues(int start, int at, int end) {
        char letter = line.charAt(at);
        if (!isWordPart(letter) || Character.isIdeographic(letter)) {
            return false;
        }
        if (!Character.isUpperCase(letter)) {
            return true;
        }
        char before = line.charAt(at - 1);
        boolean lastOfCapitals = at + 1 < end && Character.isLowerCase(line.charAt(at + 1));
        return Character.isUpperCase(before) && !(lastOfCapitals && at - start > 1);
    }

    private static boolean isWordPart(char letter) {
        return Character.isLetter(letter)
                || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }
}
