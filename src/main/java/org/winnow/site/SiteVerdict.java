package org.winnow.site;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Evidence;
import org.winnow.article.Role;

/** What a site rule says of one page: the role of some of its nodes or lines, and metadata. */
public final class SiteVerdict {

    /** Says nothing. */
    public static final SiteVerdict NONE = new SiteVerdict();

    /**
     * A role that a rule gives.
     *
     * @param role the role
     * @param evidence file and line of the rule
     */
    public record Decision(Role role, Evidence evidence) {}

    private SiteVerdict() {}

    /**
     * What the rule says of exactly this node: it holds for all below that is not told otherwise.
     */
    public @Nullable Decision of(Node node) {
        return null;
    }

    /** What the rule says of the line with this number, from 0. */
    public @Nullable Decision of(int line) {
        return null;
    }
}
