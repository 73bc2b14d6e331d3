package org.winnow.site;

import org.winnow.article.Limits;

/**
 * How much work the expressions of one rule may still do on one page, in visits to nodes or lines.
 * An expression that might cost more than what is left is not run, and finds nothing. Serves one
 * page, in one thread.
 *
 * <p>Between the library's own packages: a caller sets {@link Limits#ruleWork} instead, and this
 * may change with any version.
 */
public final class RuleWork {

    private final long limit;
    private long left;
    private boolean met;

    /**
     * @param limit visits, as {@link Limits#ruleWork}
     */
    public RuleWork(long limit) {
        this.limit = limit;
        this.left = limit;
    }

    static RuleWork usual() {
        return new RuleWork(Limits.DEFAULT.ruleWork());
    }

    /** Whether so many more visits are allowed; if so, they count as done. */
    boolean take(double visits) {
        if (visits > left) {
            met = true;
            return false;
        }
        left -= (long) visits;
        return true;
    }

    /** A sentence for the article's reader if the limit was met, else empty. */
    public String note() {
        return met
                ? "The site rule was followed in part: it may visit " + limit + " nodes or lines."
                : "";
    }
}
