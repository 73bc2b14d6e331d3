package org.winnow.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a rule switches, for all pages or by what is on the page. Immutable. */
final class PageFlags {

    private final Set<SiteVerdict.Flag> always = EnumSet.noneOf(SiteVerdict.Flag.class);
    private final List<Sourced<Expression>> nativeAds;

    PageFlags(List<Directive> directives, RuleCompiler compiler) {
        nativeAds = compiler.expressions(directives, DirectiveKind.NATIVE_AD_CLUE);
        Set<DirectiveKind> seen = EnumSet.noneOf(DirectiveKind.class);
        for (Directive directive : directives) {
            if (seen.add(directive.kind())) {
                add(directive);
            }
        }
    }

    /** The first line of a kind counts: the site's own before the global one. */
    private void add(Directive directive) {
        boolean yes = directive.isYes();
        if (directive.kind() == DirectiveKind.PRUNE) {
            always.add(yes ? SiteVerdict.Flag.PRUNE_BODY : SiteVerdict.Flag.KEEP_BODY_AS_IT_IS);
        } else if (directive.kind() == DirectiveKind.SKIP_JSON_LD && yes) {
            always.add(SiteVerdict.Flag.SKIP_JSON_LD);
        }
    }

    /** What is switched for every page. */
    void judge(SiteVerdict.Builder verdict) {
        always.forEach(verdict::flag);
    }

    void judge(PageView page, SiteVerdict.Builder verdict) {
        judge(verdict);
        for (Sourced<Expression> clue : nativeAds) {
            if (!clue.value().find(page).isEmpty()) {
                verdict.flag(SiteVerdict.Flag.NATIVE_ADVERTISEMENT);
            }
        }
    }
}
