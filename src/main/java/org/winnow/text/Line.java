package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Block;
import org.winnow.article.Shape;
import org.winnow.article.Span;
import org.winnow.label.Judge;

/**
 * A line of a scraped text, or what was made of lines: a paragraph of wrapped ones, a sentence of a
 * very long one.
 *
 * @param text what is seen, white space collapsed
 * @param start offset of its first visible character in the source
 * @param end offset after its last visible character
 * @param gap line ends since the line before: 0 (cut out of the same line), 1, or 2 for more
 */
record Line(String text, int start, int end, int gap) {

    private static final String DASHES = "-–";

    /** The line that these offsets cut out of the source; both must be at visible characters. */
    static Line of(String source, int start, int end, int gap) {
        return new Line(collapse(source, start, end), start, end, gap);
    }

    /** This line, so many line ends after the one before. */
    Line after(int otherGap) {
        return new Line(text, start, end, otherGap);
    }

    /** Lines as blocks that play these roles. */
    static List<Block> blocks(List<Line> lines, List<Judge.Verdict> roles) {
        List<Block> blocks = new ArrayList<>(lines.size());
        int end = -1;
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            int gap = line.gap == 0 && line.start == end ? Block.TOUCHING : line.gap;
            blocks.add(line.block(roles.get(row), gap));
            end = line.end;
        }
        return blocks;
    }

    private Block block(Judge.Verdict verdict, int blockGap) {
        Span span = new Span(start, end);
        return new Block(
                text, verdict.role(), shape(), level(), blockGap, span, verdict.evidence());
    }

    private int level() {
        return listed() ? 1 : 0;
    }

    /** A list item if it starts with a bullet or a number and a point, else a paragraph. */
    Shape shape() {
        return listed() ? Shape.LIST_ITEM : Shape.PARAGRAPH;
    }

    /** Whether it starts as the items of lists do. */
    boolean listed() {
        int at = 0;
        while (at < text.length() && at < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean marked =
                at == 0
                        ? Glyphs.bullet(text.charAt(0))
                        : at < text.length() && ".)".indexOf(text.charAt(at)) >= 0;
        return marked && at + 2 < text.length() && text.charAt(at + 1) == ' ' && !isSpeech();
    }

    /** Dashes around what is said: one opens the line, another ends or interrupts the speech. */
    private boolean isSpeech() {
        return DASHES.indexOf(text.charAt(0)) >= 0
                && text.indexOf(" " + text.charAt(0) + " ", 1) > 0
                && Glyphs.endsSentence(text.charAt(text.length() - 1));
    }

    /** Runs of white space become one space; a no-break space is white space. */
    private static String collapse(String source, int start, int end) {
        int plain = start;
        while (plain < end && !collapsible(source, plain)) {
            plain++;
        }
        if (plain == end) {
            return source.substring(start, end);
        }
        char[] text = new char[end - start];
        source.getChars(start, end, text, 0);
        int length = plain - start;
        int at = length;
        while (at < text.length) {
            int next = at;
            boolean spaced = false;
            while (Glyphs.blank(text[next])) {
                spaced |= Glyphs.space(text[next++]);
            }
            if (spaced) {
                text[length++] = ' ';
                at = next;
            }
            while (at <= next) {
                text[length++] = text[at++];
            }
        }
        return new String(text, 0, length);
    }

    /** Whether the character here is white space other than a single plain space. */
    private static boolean collapsible(String source, int at) {
        char c = source.charAt(at);
        return c == ' ' ? Glyphs.blank(source.charAt(at + 1)) : Glyphs.blank(c);
    }
}
