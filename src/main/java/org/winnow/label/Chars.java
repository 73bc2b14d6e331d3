package org.winnow.label;

import java.text.Normalizer;

/**
 * What kind of character a UTF-16 unit is, and what it is taken for when words are compared: lower
 * case, without accents, the same under every locale. Tables, since every character of every page
 * is looked up.
 */
final class Chars {

    static final int SPACE = 0;
    static final int LOWER = 1;
    static final int UPPER = 2;

    /** A letter of a script without case, or of Hangul. */
    static final int CASELESS = 3;

    static final int DIGIT = 4;

    /** Han or kana: a word of its own, for the scripts write no spaces. */
    static final int IDEOGRAPH = 5;

    /** Thai, Lao, Khmer, Burmese: letters without spaces between the words. */
    static final int UNSPACED = 6;

    /** A combining mark that a comparison overlooks, as accents and vowel points are. */
    static final int MARK = 7;

    /** Punctuation and symbols. From here on a character is not part of a word. */
    static final int SIGN = 8;

    /** Half of a character beyond the first plane, whose kind only {@link #kindOf(int)} knows. */
    static final int SURROGATE = 9;

    private static final int KINDS = 15;

    private static final int LETTERS =
            1 << LOWER | 1 << UPPER | 1 << CASELESS | 1 << UNSPACED | 1 << MARK;

    private static final int TERMINAL = 16;
    private static final int COMMA = 32;
    private static final int QUOTE = 64;
    private static final int CLOSER = 128;
    private static final int SEPARATOR = 256;
    private static final int BULLET = 512;
    private static final int CURRENCY = 1024;

    private static final short[] TABLE = new short[1 << 16];
    private static final char[] FOLD = new char[1 << 16];

    static {
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = (short) kindOf((char) c);
            FOLD[c] = folded((char) c);
        }
        flag(TERMINAL, ".!?…。！？．؟۔।॥։።‽။។៕།");
        flag(COMMA, ",،、，;；؛");
        flag(QUOTE, "\"'“”„‟«»‘’‚‹›「」『』＂〝〞״");
        flag(CLOSER, "\"'”“’»«›」』)]）】〉》״");
        flag(SEPARATOR, "|•·/>›»→▶►‣⟩│｜・▸");
        flag(BULLET, "•·▪◦‣●■*–—>»✓+-▶►→○◆▸※");
        flag(CURRENCY, "$€£¥₹₽₩₺₴฿");
    }

    private Chars() {}

    private static void flag(int flag, String chars) {
        for (int i = 0; i < chars.length(); i++) {
            TABLE[chars.charAt(i)] |= (short) flag;
        }
    }

    static int kind(char c) {
        return TABLE[c] & KINDS;
    }

    /** Whether a character of this kind continues a word of letters. */
    static boolean isLetter(int kind) {
        return (LETTERS >> kind & 1) != 0;
    }

    /** May end a sentence, in any script. */
    static boolean isTerminal(char c) {
        return (TABLE[c] & TERMINAL) != 0;
    }

    static boolean isComma(char c) {
        return (TABLE[c] & COMMA) != 0;
    }

    static boolean isQuote(char c) {
        return (TABLE[c] & QUOTE) != 0;
    }

    /** A quotation mark or bracket that can stand behind the mark that ends a sentence. */
    static boolean isCloser(char c) {
        return (TABLE[c] & CLOSER) != 0;
    }

    /** Stands between the entries of a menu or breadcrumb. */
    static boolean isSeparator(char c) {
        return (TABLE[c] & SEPARATOR) != 0;
    }

    static boolean isBullet(char c) {
        return (TABLE[c] & BULLET) != 0;
    }

    static boolean isCurrency(char c) {
        return (TABLE[c] & CURRENCY) != 0;
    }

    /** A full stop of a script that puts no space after it. */
    static boolean isWideStop(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    /** What the character is taken for when words are compared. */
    static char fold(char c) {
        return FOLD[c];
    }

    /** The kind of a character beyond the first plane. */
    static int kindOf(int codePoint) {
        if (Character.isIdeographic(codePoint)) {
            return IDEOGRAPH;
        }
        return Character.isLetter(codePoint) ? CASELESS : SIGN;
    }

    private static int kindOf(char c) {
        if (isUnspaced(c)) {
            return Character.isDigit(c)
                    ? DIGIT
                    : isPart(c) ? UNSPACED : Character.isWhitespace(c) ? SPACE : SIGN;
        }
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER -> LOWER;
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
            case Character.OTHER_LETTER, Character.MODIFIER_LETTER -> letterKind(c);
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.COMBINING_SPACING_MARK -> CASELESS;
            case Character.NON_SPACING_MARK -> isIndic(c) ? CASELESS : MARK;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL ->
                    SPACE;
            case Character.FORMAT -> MARK;
            case Character.SURROGATE -> SURROGATE;
            default -> c == '_' ? CASELESS : SIGN;
        };
    }

    private static boolean isPart(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static int letterKind(char c) {
        boolean kana = isIn(c, 0x3040, 0x30FF) || isIn(c, 0x31F0, 0x31FF);
        boolean narrowKana = isIn(c, 0xFF66, 0xFF9F);
        return Character.isIdeographic(c) || kana || narrowKana ? IDEOGRAPH : CASELESS;
    }

    private static boolean isUnspaced(char c) {
        return isIn(c, 0x0E00, 0x0EFF) || isIn(c, 0x1000, 0x109F) || isIn(c, 0x1780, 0x17FF);
    }

    private static boolean isIn(char c, int first, int last) {
        return c >= first && c <= last;
    }

    private static boolean isIndic(char c) {
        return c >= 0x0900 && c <= 0x0DFF;
    }

    private static char folded(char c) {
        char lower = Character.toLowerCase(c);
        boolean accented = isIn(lower, 0xC0, 0x024F) || isIn(lower, 0x1E00, 0x1FFF);
        boolean greek = isIn(lower, 0x0370, 0x03FF);
        boolean arabic = isIn(lower, 0x0620, 0x064F);
        boolean wide = isIn(lower, 0xFF01, 0xFF5E);
        if (accented || greek || arabic || wide) {
            lower = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFKD).charAt(0);
        }
        return switch (lower) {
            case 'ı' -> 'i'; // capitals of Turkish lose the difference
            case 'ς' -> 'σ';
            case 'ё' -> 'е';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> lower;
        };
    }
}
