package org.winnow.metadata;

import org.winnow.article.Metadata.Field;
import org.winnow.site.SiteVerdict;

/** What the rule for the page's site says. */
final class RuleValues {

    private RuleValues() {}

    static void report(SiteVerdict rule, Findings findings) {
        for (Field field : Field.values()) {
            rule.candidate(field)
                    .ifPresent(
                            candidate ->
                                    findings.add(
                                            field,
                                            candidate.values(),
                                            Origin.RULE,
                                            candidate.source()));
        }
    }
}
