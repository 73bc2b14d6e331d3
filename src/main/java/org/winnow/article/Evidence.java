package org.winnow.article;

import java.util.Objects;

/**
 * Why a block has its role.
 *
 * @param by who decided: {@code heuristic}, or the file and line of a site rule ({@code
 *     example.com.txt:12})
 * @param reason the strongest reason, in a few words
 * @param confidence how sure, from 0 to 1
 */
public record Evidence(String by, String reason, double confidence) {

    /** {@link #by()} of what no site rule decided. */
    public static final String HEURISTIC = "heuristic";

    /**
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Evidence {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence: " + confidence);
        }
    }

    /** Evidence of the library's own judgement. */
    public static Evidence heuristic(String reason, double confidence) {
        return new Evidence(HEURISTIC, reason, confidence);
    }
}
