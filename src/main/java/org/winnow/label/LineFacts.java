package org.winnow.label;

import java.util.List;
import org.winnow.label.Sheet.Fact;

/** The facts about each line by itself, read in one pass over its characters. */
final class LineFacts {

    /** Two characters of Chinese or Japanese carry about as much as a word of other scripts. */
    private static final int IDEOGRAPHS_A_WORD = 2;

    /** Thai and its neighbours need about five letters for a word. */
    private static final int UNSPACED_A_WORD = 5;

    /** Prose has this many words at least, in every study of boilerplate. */
    private static final int PROSE = 10;

    /**
     * The same where no small letters and spaces tell prose. Where no full stops do, as in Thai, a
     * line of as many words ends a sentence.
     */
    private static final int IDEOGRAPHIC_PROSE = 15;

    /** Commas a word: what has more is prose, though no sentence ends in it. */
    private static final float PROSE_COMMAS = 0.03f;

    /** Prose has this share of words in small letters: titles and menus are capitalized. */
    private static final float PROSE_LOWER = 0.4f;

    private final Sheet sheet;
    private final LineScanner scanner = new LineScanner();
    private final TimeFinder times = new TimeFinder();
    private final LexiconMatcher matcher = new LexiconMatcher(Lexicon.BUNDLED);

    LineFacts(Sheet sheet) {
        this.sheet = sheet;
    }

    void read(int row) {
        String text = sheet.text(row);
        scanner.scan(text, sheet.words());
        sheet.words().endRow(row);
        measure(row);
        letters(row);
        begin(row, text);
        end(row, text);
        times(row);
        prose(row);
        phrases(row);
    }

    private void set(int row, Fact fact, float value) {
        sheet.set(row, fact, value);
    }

    private void set(int row, Fact fact, boolean value) {
        if (value) {
            sheet.set(row, fact, 1);
        }
    }

    private float words() {
        int wide = scanner.ideographs / IDEOGRAPHS_A_WORD + scanner.unspaced / UNSPACED_A_WORD;
        return Math.max(scanner.words, wide);
    }

    private void measure(int row) {
        float words = Math.max(1, words());
        float chars = Math.max(1, scanner.chars);
        set(row, Fact.WORDS, words());
        set(row, Fact.CHARS, scanner.chars);
        set(row, Fact.WORD_LENGTH, scanner.wordChars / words);
        set(row, Fact.LONGEST_WORD, scanner.longest);
        set(row, Fact.SENTENCES, scanner.sentences);
        set(row, Fact.COMMAS, scanner.commas / words);
        set(row, Fact.PUNCTUATION, scanner.signs / chars);
        set(row, Fact.DIGITS, scanner.digits / chars);
        set(row, Fact.QUOTES, scanner.quotes / words);
        set(row, Fact.SYMBOLS, scanner.symbols);
        set(row, Fact.SEPARATORS, scanner.separators);
        set(row, Fact.GLUED, scanner.glued);
        set(row, Fact.EMAIL, scanner.mails > 0);
        set(row, Fact.URL, scanner.urls > 0);
        set(row, Fact.ONE_WORD, words() == 1);
        set(row, Fact.CJK, (scanner.ideographs + scanner.unspaced) * 2 > scanner.wordChars);
    }

    private void letters(int row) {
        float words = Math.max(1, scanner.words);
        set(row, Fact.CAPITALISED, scanner.capitals / words);
        set(row, Fact.LOWER_SHARE, (scanner.letterWords - scanner.capitals) / words);
        boolean shouts = scanner.capitals > 0 && scanner.shouted == scanner.letterWords;
        set(row, Fact.ALL_CAPS, shouts);
    }

    private void begin(int row, String text) {
        int i = 0;
        while (i < text.length() && Chars.kind(text.charAt(i)) == Chars.SPACE) {
            i++;
        }
        if (i == text.length()) {
            return;
        }
        char first = text.charAt(i);
        int kind = Chars.kind(first);
        boolean spaced = i + 1 < text.length() && Chars.kind(text.charAt(i + 1)) == Chars.SPACE;
        set(row, Fact.LOWER_START, kind == Chars.LOWER);
        set(row, Fact.DIGIT_START, kind == Chars.DIGIT);
        set(row, Fact.QUOTE_START, Chars.isQuote(first));
        set(row, Fact.BULLET, Chars.isBullet(first) && (spaced || first == '•'));
        set(row, Fact.NUMBERED, kind == Chars.DIGIT && isNumber(text, i));
    }

    /** "12." or "12)" before a space. */
    private static boolean isNumber(String text, int start) {
        int i = start;
        while (i < text.length() && i < start + 3 && Chars.kind(text.charAt(i)) == Chars.DIGIT) {
            i++;
        }
        return i + 1 < text.length()
                && (text.charAt(i) == '.' || text.charAt(i) == ')')
                && Chars.kind(text.charAt(i + 1)) == Chars.SPACE;
    }

    private void end(int row, String text) {
        int last = text.length() - 1;
        while (last >= 0 && Chars.kind(text.charAt(last)) == Chars.SPACE) {
            last--;
        }
        if (last < 0) {
            return;
        }
        char mark = text.charAt(last);
        set(row, Fact.COLON, mark == ':' || mark == '：');
        set(row, Fact.OPEN_END, Chars.isComma(mark) || "-–—(".indexOf(mark) >= 0);
        set(row, Fact.QUESTION, mark == '?' || mark == '？' || mark == '؟');
        while (last > 0 && Chars.isCloser(text.charAt(last))) {
            last--;
        }
        boolean stopless =
                Chars.kind(text.charAt(last)) == Chars.UNSPACED && words() >= IDEOGRAPHIC_PROSE;
        set(row, Fact.TERMINAL, stopless || Chars.isTerminal(text.charAt(last)));
        set(row, Fact.ELLIPSIS, text.charAt(last) == '…' || text.startsWith("...", last - 2));
    }

    private void times(int row) {
        times.find(scanner.tokens());
        set(row, Fact.CLOCK, times.clock);
        set(row, Fact.DATE, times.date);
        set(row, Fact.AGE, times.age);
        if (times.alone) {
            Fact alone =
                    times.date ? Fact.DATE_ALONE : times.age ? Fact.AGE_ALONE : Fact.CLOCK_ALONE;
            sheet.set(row, alone, 1);
        }
    }

    private void prose(int row) {
        float words = words();
        boolean sentence =
                sheet.is(row, Fact.TERMINAL)
                        || scanner.sentences > 0
                        || sheet.fact(row, Fact.COMMAS) > PROSE_COMMAS;
        boolean spaced =
                words >= PROSE && sentence && sheet.fact(row, Fact.LOWER_SHARE) > PROSE_LOWER;
        boolean wide = sheet.is(row, Fact.CJK) && words >= IDEOGRAPHIC_PROSE;
        set(row, Fact.GOOD, spaced || wide);
        set(row, Fact.GOOD_WORDS, spaced || wide ? words : 0);
    }

    private void phrases(int row) {
        matcher.match(scanner.tokens(), sheet.fact(row, Fact.WORDS));
        List<Fact> told = Lexicon.BUNDLED.facts();
        for (int i = 0; i < matcher.count(); i++) {
            int family = matcher.family(i);
            sheet.hits().add(row, family);
            if (told.get(family) != Fact.WORDS) {
                sheet.set(row, told.get(family), 1);
            }
        }
        set(row, Fact.RIGHTS, sheet.is(row, Fact.RIGHTS) || sheet.text(row).indexOf('©') >= 0);
    }
}
