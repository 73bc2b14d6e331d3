package org.winnow.text;

/** What single characters of a scraped text mean for its lines. */
final class Glyphs {

    private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";
    private static final String LINE_ENDS = "\n\r\f\u000B\u0085\u2028\u2029";
    private static final String BULLETS = "•·▪◦‣●■◆►*–>»✓+-";
    private static final String SENTENCE_ENDS = ".!?…。！？؟।۔";
    private static final String FULL_WIDTH_ENDS = "。！？";
    private static final String CLOSERS = "\"'”’»›)]』」）";

    private Glyphs() {}

    /** Whether a line ends here, on any system: LF, CR, FF, VT, NEL, U+2028, U+2029. */
    static boolean endsLine(char c) {
        return c <= '\r' ? c >= '\n' : c >= '\u0085' && LINE_ENDS.indexOf(c) >= 0;
    }

    /** Whether this takes no room and no part in a word: soft hyphen, zero-width space, BOM. */
    static boolean invisible(char c) {
        return c >= '\u00AD' && INVISIBLE.indexOf(c) >= 0;
    }

    /** Whether this is white space of any script or a control character. */
    static boolean space(char c) {
        return c <= ' ' || c >= '\u007F' && (c <= '\u00A0' || Character.isSpaceChar(c));
    }

    /** Whether nothing is seen here. */
    static boolean blank(char c) {
        return space(c) || invisible(c);
    }

    /** Whether this marks a list item when a space follows. An em dash opens speech instead. */
    static boolean bullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /** The same, and where no line begins, too, it stands for nothing else. */
    static boolean marksItem(char c) {
        return c >= '•' && bullet(c);
    }

    /** Whether a sentence may end with this. */
    static boolean endsSentence(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** Whether this ends a sentence without a space after it, as Chinese and Japanese do. */
    static boolean fullWidthEnd(char c) {
        return FULL_WIDTH_ENDS.indexOf(c) >= 0;
    }

    /** Whether this may stand between the end mark and the next sentence: quotes, brackets. */
    static boolean closer(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** Whether this belongs to a script whose words are not set apart by spaces. */
    static boolean unspaced(char c) {
        return c >= '\u0E00'
                && (c <= '\u109F'
                        || c >= '\u1780' && c <= '\u17FF'
                        || c >= '\u3000' && c <= '\u9FFF'
                        || c >= '\uF900' && c <= '\uFAFF'
                        || c >= '\uFF00' && c <= '\uFFEF');
    }
}
