package org.winnow.site;

import java.util.List;
import org.jsoup.nodes.Document;

/** What is known of one site. Immutable and safe to share between threads. */
public final class SiteRule {

    /** Knows nothing: leaves every decision open. */
    public static final SiteRule NONE = new SiteRule();

    private SiteRule() {}

    /** What this rule says of a parsed page. The document is not changed. */
    public SiteVerdict judge(Document document) {
        return SiteVerdict.NONE;
    }

    /** What this rule says of the lines of a scraped text. */
    public SiteVerdict judge(List<String> lines) {
        return SiteVerdict.NONE;
    }
}
