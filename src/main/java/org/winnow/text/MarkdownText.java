package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Block;

/**
 * Text as scrapers write it that keep links, headings and emphasis in Markdown's way: {@code
 * [words](target)}, {@code ## heading}, {@code **strong**}. What a reader would see is judged; what
 * is given back is what was given.
 */
final class MarkdownText {

    private static final String SEAM = "](";
    private static final String STRONG = "**";

    /** Addresses are shorter; what was not closed by then is none. */
    private static final int LONGEST_TARGET = 2000;

    /** The words of a link are fewer; what was not opened before them is none. */
    private static final int LONGEST_WORDS = 500;

    /** Markdown has no lower heading. */
    private static final int LOWEST_HEADING = 6;

    private MarkdownText() {}

    /** A line without the marks; the same line if that leaves nothing. */
    static String seen(String line) {
        int heading = headingEnd(line);
        boolean links = line.contains(SEAM);
        boolean strong = line.contains(STRONG);
        if (heading == 0 && !links && !strong) {
            return line;
        }
        String text = line.substring(heading);
        text = links ? withoutTargets(text) : text;
        text = strong ? text.replace(STRONG, "") : text;
        return text.isBlank() ? line : text.strip();
    }

    /** The same blocks with what a reader would see of each. */
    static List<Block> seen(List<Block> blocks) {
        List<Block> seen = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            String text = seen(block.text());
            seen.add(
                    text.equals(block.text())
                            ? block
                            : new Block(
                                    text,
                                    block.role(),
                                    block.shape(),
                                    block.level(),
                                    block.gap(),
                                    block.span(),
                                    block.evidence()));
        }
        return seen;
    }

    /** Where the words of a heading begin, 0 if the line is none. */
    private static int headingEnd(String line) {
        int marks = 0;
        while (marks < line.length() && marks <= LOWEST_HEADING && line.charAt(marks) == '#') {
            marks++;
        }
        boolean isHeading =
                marks > 0
                        && marks <= LOWEST_HEADING
                        && marks < line.length()
                        && line.charAt(marks) == ' ';
        return isHeading ? marks + 1 : 0;
    }

    private static String withoutTargets(String line) {
        StringBuilder seen = new StringBuilder(line.length());
        int from = 0;
        int seam = line.indexOf(SEAM);
        while (seam >= 0) {
            int end = targetEnd(line, seam + SEAM.length());
            seen.append(line, from, seam);
            from = end >= 0 && (open(seen) || isAddress(line, seam)) ? end + 1 : seam;
            seam = line.indexOf(SEAM, Math.max(seam + SEAM.length(), from));
        }
        return seen.append(line, from, line.length()).toString();
    }

    /** Whether a seam leads to an address: the words of its link began on the line before. */
    private static boolean isAddress(String line, int seam) {
        return line.startsWith("http", seam + SEAM.length());
    }

    /** Where the bracket closes that was opened before a target, -1 if it does not. */
    private static int targetEnd(String line, int start) {
        int open = 1;
        int limit = Math.min(line.length(), start + LONGEST_TARGET);
        for (int at = start; at < limit; at++) {
            char c = line.charAt(at);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return at;
            }
            if (line.startsWith(SEAM, at)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Takes out the bracket that opens the words at the end, and the mark of an image before it.
     */
    private static boolean open(StringBuilder seen) {
        int open = 1;
        int at = seen.length();
        int limit = Math.max(0, at - LONGEST_WORDS);
        while (open > 0 && at > limit) {
            at--;
            open += seen.charAt(at) == ']' ? 1 : seen.charAt(at) == '[' ? -1 : 0;
        }
        if (open > 0) {
            return false;
        }
        seen.deleteCharAt(at);
        if (at > 0 && seen.charAt(at - 1) == '!') {
            seen.deleteCharAt(at - 1);
        }
        return true;
    }
}
