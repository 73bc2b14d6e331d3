package org.winnow.label;

/**
 * Reads a line once, character by character: its words, and counts of what stands in it. Reused.
 */
final class LineScanner {

    private final Tokens tokens = new Tokens();
    private String text = "";
    private boolean capital;
    private int lastLower;

    int words;
    int letterWords;
    int capitals;
    int shouted;
    int longest;
    int wordChars;
    int ideographs;
    int unspaced;
    int digits;
    int commas;
    int quotes;
    int signs;
    int separators;
    int sentences;
    int glued;
    int urls;
    int mails;
    int symbols;
    int chars;

    /** The line's words. */
    Tokens tokens() {
        return tokens;
    }

    /** Reads a line; its words go to the page's, too. */
    void scan(String line, Words page) {
        text = line;
        tokens.reset(line);
        clear();
        int i = 0;
        while (i < line.length()) {
            int kind = kind(i);
            if (kind == Chars.SPACE) {
                i++;
            } else if (kind < Chars.SIGN) {
                int first = tokens.size();
                i = word(i);
                publish(first, page);
            } else {
                sign(i);
                i += Character.isHighSurrogate(line.charAt(i)) ? 2 : 1;
            }
        }
    }

    private void publish(int first, Words page) {
        for (int t = first; t < tokens.size(); t++) {
            page.add(tokens, t, capital && t == first);
        }
    }

    private void clear() {
        words = letterWords = capitals = shouted = longest = wordChars = ideographs = unspaced = 0;
        digits = commas = quotes = signs = separators = sentences = glued = urls = mails = 0;
        symbols = chars = 0;
    }

    private int kind(int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return Chars.kind(c);
        }
        boolean second = Character.isLowSurrogate(c) && i > 0;
        return Chars.kindOf(second ? text.codePointBefore(i + 1) : text.codePointAt(i));
    }

    /** Reads the word that begins here, in parts where its kind changes; returns its end. */
    private int word(int start) {
        int kind = kind(start);
        capital = kind == Chars.UPPER;
        int i = start;
        int lower = 0;
        while (i < text.length() && kind < Chars.SIGN && kind != Chars.SPACE) {
            if (kind == Chars.DIGIT) {
                i = numeral(i);
            } else if (kind == Chars.IDEOGRAPH) {
                i = ideograph(i);
            } else {
                i = letters(i);
                lower += lastLower;
            }
            kind = i < text.length() ? kind(i) : Chars.SPACE;
        }
        words++;
        wordChars += i - start;
        longest = Math.max(longest, i - start);
        chars += i - start;
        if (kind(start) != Chars.DIGIT) {
            letterWords++;
            capitals += capital ? 1 : 0;
            shouted += capital && lower == 0 ? 1 : 0;
        }
        return i;
    }

    private int letters(int start) {
        tokens.begin(start);
        boolean afterLower = false;
        lastLower = 0;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = kind(i);
            if (!isLetter(kind)) {
                break;
            }
            if (kind != Chars.MARK) {
                glued += afterLower && kind == Chars.UPPER ? 1 : 0;
                afterLower = kind == Chars.LOWER;
                lastLower += afterLower ? 1 : 0;
                unspaced += kind == Chars.UNSPACED ? 1 : 0;
                tokens.letter(Chars.fold(c));
            }
        }
        tokens.finish(i);
        return i;
    }

    private static boolean isLetter(int kind) {
        return switch (kind) {
            case Chars.LOWER, Chars.UPPER, Chars.CASELESS, Chars.UNSPACED, Chars.MARK -> true;
            default -> false;
        };
    }

    private int numeral(int start) {
        tokens.begin(start);
        int i = start;
        while (i < text.length() && Chars.kind(text.charAt(i)) == Chars.DIGIT) {
            i++;
        }
        tokens.finishNumeral(i);
        digits += i - start;
        return i;
    }

    private int ideograph(int start) {
        tokens.begin(start);
        tokens.letter(Chars.fold(text.charAt(start)));
        int end = start + 1;
        if (Character.isHighSurrogate(text.charAt(start)) && end < text.length()) {
            tokens.letter(text.charAt(end++));
        }
        tokens.finish(end);
        ideographs++;
        return end;
    }

    private void sign(int i) {
        char c = text.charAt(i);
        chars++;
        signs++;
        if (Chars.isComma(c)) {
            commas++;
        } else if (Chars.isTerminal(c)) {
            stop(i);
        } else if (Chars.isQuote(c)) {
            quotes++;
        } else if (c == '@') {
            mails += isBetweenLetters(i) ? 1 : 0;
            symbols++;
        } else if (c == ':') {
            urls += text.startsWith("//", i + 1) ? 1 : 0;
        } else if (c == '#' || c == '+' || Chars.isCurrency(c)) {
            symbols++;
        }
        if (Chars.isSeparator(c)) {
            separators++;
        }
    }

    private void stop(int i) {
        char c = text.charAt(i);
        if (endsSentence(i)) {
            sentences++;
        } else if (c == '.' && isBetweenLetters(i)) {
            boolean turn =
                    Chars.kind(text.charAt(i - 1)) == Chars.LOWER
                            && Chars.kind(text.charAt(i + 1)) == Chars.UPPER;
            glued += turn ? 1 : 0;
            urls += "www".equals(lastWord()) ? 1 : 0;
        }
    }

    private String lastWord() {
        int last = tokens.size() - 1;
        return last < 0 || tokens.letters(last) != 3
                ? ""
                : text.substring(tokens.start(last), tokens.end(last));
    }

    /** A mark after a word of two letters or more (initials do not end one), before a space. */
    private boolean endsSentence(int i) {
        if (Chars.isWideStop(text.charAt(i))) {
            return true;
        }
        int last = tokens.size() - 1;
        if (last < 0 || tokens.end(last) < i - 2 || tokens.end(last) - tokens.start(last) < 2) {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && Chars.isCloser(text.charAt(next))) {
            next++;
        }
        return next == text.length() || kind(next) == Chars.SPACE;
    }

    private boolean isBetweenLetters(int i) {
        return i > 0 && i + 1 < text.length() && isWord(kind(i - 1)) && isWord(kind(i + 1));
    }

    private static boolean isWord(int kind) {
        return kind != Chars.SPACE && kind < Chars.SIGN;
    }
}
