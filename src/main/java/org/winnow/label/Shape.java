package org.winnow.label;

/**
 * What a row looks like when its words cannot be read: "01:43 min", "55° F", "$1,349.00*" and "{|
 * name |}" say by their signs alone what they are, in any language.
 */
final class Shape {

    /** Signs looked at from the start of a row. */
    private static final int SIGNS = 8;

    /** A row of so many words, numerals and signs is known by its whole shape. */
    private static final int SHORT = 9;

    /** So many parts at its start are known by themselves, whatever follows. */
    private static final int START = 3;

    /** Characters looked at. */
    private static final int REACH = 120;

    private static final int SIGN = 0x6C8E9CF5;
    private static final int AMID = 0x1D872B41;
    private static final int BEGIN = 0x3AF1E2B7;
    private static final int WHOLE = 0x5F356495;

    /** The most keys of a row: two a sign, and two for all. */
    static final int KEYS = 2 * SIGNS + 2;

    private Shape() {}

    /** Adds the keys of a row's shape from {@code count} on and tells their new number. */
    static int add(String text, int[] keys, int count) {
        int end = Math.min(REACH, text.length());
        int added = count;
        int signs = 0;
        int parts = 0;
        int whole = WHOLE;
        int last = 0;
        for (int i = 0; i < end && signs < SIGNS; ) {
            int part = part(text, i);
            int next = end(text, i, end);
            if (part != 0) {
                whole = WordModel.mix(whole, part);
                parts++;
                if (parts == START) {
                    keys[added++] = WordModel.mix(BEGIN, whole);
                }
                if (isSign(part)) {
                    int follows = next < end ? part(text, next) : 0;
                    keys[added++] = WordModel.mix(SIGN, part);
                    keys[added++] =
                            WordModel.mix(WordModel.mix(WordModel.mix(AMID, last), part), follows);
                    signs++;
                }
            }
            last = part;
            i = next;
        }
        if (parts <= SHORT && end == text.length()) {
            keys[added++] = whole;
        }
        return added;
    }

    /** A number for what begins here: a word, a numeral, a sign; 0 for white space. */
    private static int part(String text, int i) {
        char c = text.charAt(i);
        int kind = Chars.kind(c);
        return kind == Chars.SPACE ? 0 : kind >= Chars.SIGN ? c + Chars.SIGN : kind;
    }

    private static boolean isSign(int part) {
        return part >= Chars.SIGN;
    }

    /** The place after the word, numeral or sign that begins here. */
    private static int end(String text, int start, int end) {
        int kind = Chars.kind(text.charAt(start));
        int i = start + 1;
        while (i < end && kind < Chars.SIGN && goesOn(kind, Chars.kind(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean goesOn(int kind, int next) {
        return Chars.isLetter(kind) ? Chars.isLetter(next) : kind == next;
    }
}
