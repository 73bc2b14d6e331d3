package org.winnow.article;

/**
 * A place in the decoded input.
 *
 * @param start offset of the first character, in chars from 0
 * @param end offset after the last character, in chars
 */
public record Span(int start, int end) {

    /**
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The number of chars from start to end. */
    public int length() {
        return end - start;
    }
}
