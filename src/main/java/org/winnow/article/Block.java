package org.winnow.article;

import java.util.Objects;

/**
 * A run of text with a place in the source, and the role it plays.
 *
 * @param text the visible text, white space collapsed (but in {@link Shape#CODE})
 * @param role the part that it plays on the page
 * @param shape what it looks like
 * @param level of a heading 1 to 6, of a list item the depth from 1, else 0
 * @param gap line breaks between the block before and this one: {@link #TOUCHING}, 0 on the same
 *     line, 1 on the next line, 2 after a blank line or, in markup, at the edge of a paragraph
 * @param span its place in the decoded input
 * @param evidence why it has its role
 */
public record Block(
        String text, Role role, Shape shape, int level, int gap, Span span, Evidence evidence) {

    /**
     * The gap of a block that goes on with the line before without so much as a space, as sentences
     * of some scripts do, and the rest of a word that something hidden interrupts.
     */
    public static final int TOUCHING = -1;

    /**
     * @throws NullPointerException naming the component that is null
     */
    public Block {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** This block in another role. */
    public Block as(Role other, Evidence reason) {
        return new Block(text, other, shape, level, gap, span, reason);
    }
}
