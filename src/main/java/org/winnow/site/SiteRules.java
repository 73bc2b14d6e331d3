package org.winnow.site;

import org.winnow.article.Page;

/** The rules of many sites, found by host. Immutable and safe to share between threads. */
public final class SiteRules {

    /** No rules. */
    public static final SiteRules NONE = new SiteRules();

    private SiteRules() {}

    /** The rules that come with the library. */
    public static SiteRules bundled() {
        return NONE;
    }

    /** The rule for a page, {@link SiteRule#NONE} if there is none. */
    public SiteRule find(Page page) {
        return SiteRule.NONE;
    }
}
