package org.winnow.label;

/**
 * Reads a line once, character by character: its words, and counts of what stands in it. Reused.
 */
final class LineScanner {

    private final Tokens tokens = new Tokens();
    private char[] text = new char[256];
    private int length;
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
        length = line.length();
        if (length > text.length) {
            text = new char[length * 2];
        }
        line.getChars(0, length, text, 0);
        tokens.reset(line);
        clear();
        int i = 0;
        while (i < length) {
            int kind = kind(i);
            if (kind == Chars.SPACE) {
                i++;
            } else if (kind < Chars.SIGN) {
                int first = tokens.size();
                i = word(i, kind);
                publish(first, page);
            } else {
                sign(i);
                i += Character.isHighSurrogate(text[i]) ? 2 : 1;
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
        int kind = Chars.kind(text[i]);
        return kind == Chars.SURROGATE ? kindOfPair(i) : kind;
    }

    private int kindOfPair(int i) {
        boolean second = Character.isLowSurrogate(text[i]) && i > 0;
        return Chars.kindOf(
                second
                        ? Character.codePointBefore(text, i + 1)
                        : Character.codePointAt(text, i, length));
    }

    /** Reads the word that begins here, in parts where its kind changes; returns its end. */
    private int word(int start, int firstKind) {
        int kind = firstKind;
        capital = kind == Chars.UPPER;
        int i = start;
        int lower = 0;
        while (kind < Chars.SIGN && kind != Chars.SPACE) {
            if (kind == Chars.DIGIT) {
                i = numeral(i);
            } else if (kind == Chars.IDEOGRAPH) {
                i = ideograph(i);
            } else {
                i = letters(i);
                lower += lastLower;
            }
            kind = i < length ? kind(i) : Chars.SPACE;
        }
        words++;
        wordChars += i - start;
        longest = Math.max(longest, i - start);
        chars += i - start;
        if (firstKind != Chars.DIGIT) {
            letterWords++;
            capitals += capital ? 1 : 0;
            shouted += capital && lower == 0 ? 1 : 0;
        }
        return i;
    }

    private int letters(int start) {
        tokens.begin(start);
        boolean afterLower = false;
        int lower = 0;
        int count = 0;
        int hash = Tokens.SEED;
        int i = start;
        for (; i < length; i++) {
            int kind = kind(i);
            if (!Chars.isLetter(kind)) {
                break;
            }
            if (kind != Chars.MARK) {
                glued += afterLower && kind == Chars.UPPER ? 1 : 0;
                afterLower = kind == Chars.LOWER;
                lower += afterLower ? 1 : 0;
                unspaced += kind == Chars.UNSPACED ? 1 : 0;
                hash = Tokens.mix(hash, Chars.fold(text[i]));
                if (++count == Tokens.STEM) {
                    tokens.endStem(hash);
                }
            }
        }
        lastLower = lower;
        tokens.end(i, hash, count);
        return i;
    }

    private int numeral(int start) {
        tokens.begin(start);
        int i = start;
        while (i < length && Chars.kind(text[i]) == Chars.DIGIT) {
            i++;
        }
        tokens.endNumeral(i);
        digits += i - start;
        return i;
    }

    private int ideograph(int start) {
        tokens.begin(start);
        int hash = Tokens.mix(Tokens.SEED, Chars.fold(text[start]));
        int end = start + 1;
        if (Character.isHighSurrogate(text[start]) && end < length) {
            hash = Tokens.mix(hash, text[end++]);
        }
        tokens.end(end, hash, end - start);
        ideographs++;
        return end;
    }

    private void sign(int i) {
        char c = text[i];
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
            urls += at(i + 1) == '/' && at(i + 2) == '/' ? 1 : 0;
        } else if (c == '#' || c == '+' || Chars.isCurrency(c)) {
            symbols++;
        }
        if (Chars.isSeparator(c)) {
            separators++;
        }
    }

    private void stop(int i) {
        char c = text[i];
        if (endsSentence(i)) {
            sentences++;
        } else if (c == '.' && isBetweenLetters(i)) {
            boolean turn =
                    Chars.kind(text[i - 1]) == Chars.LOWER
                            && Chars.kind(text[i + 1]) == Chars.UPPER;
            glued += turn ? 1 : 0;
            urls += isAfterThreeWs() ? 1 : 0;
        }
    }

    private boolean isAfterThreeWs() {
        int last = tokens.size() - 1;
        if (last < 0 || tokens.end(last) - tokens.start(last) != 3) {
            return false;
        }
        int start = tokens.start(last);
        return text[start] == 'w' && text[start + 1] == 'w' && text[start + 2] == 'w';
    }

    /** The character here; none beyond the end. */
    private char at(int i) {
        return i < length ? text[i] : 0;
    }

    /** A mark after a word of two letters or more (initials do not end one), before a space. */
    private boolean endsSentence(int i) {
        if (Chars.isWideStop(text[i])) {
            return true;
        }
        int last = tokens.size() - 1;
        if (last < 0 || tokens.end(last) < i - 2 || tokens.end(last) - tokens.start(last) < 2) {
            return false;
        }
        int next = i + 1;
        while (next < length && Chars.isCloser(text[next])) {
            next++;
        }
        return next == length || kind(next) == Chars.SPACE;
    }

    private boolean isBetweenLetters(int i) {
        return i > 0 && i + 1 < length && isWord(kind(i - 1)) && isWord(kind(i + 1));
    }

    private static boolean isWord(int kind) {
        return kind != Chars.SPACE && kind < Chars.SIGN;
    }
}
