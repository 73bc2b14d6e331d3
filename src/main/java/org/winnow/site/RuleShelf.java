package org.winnow.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnow.article.Page;

/** The rules of one source, found by host or phrase. Immutable. */
final class RuleShelf {

    /** Names under which registries sell domains: a rule for co.uk is no parent's of bbc.co.uk. */
    private static final Set<String> REGISTRY_NAMES =
            Set.of("ac", "co", "com", "edu", "gov", "gob", "go", "ne", "net", "or", "org");

    private final List<SiteRule> rules;
    private final SiteRule global;
    private final Map<String, SiteRule> byHost = new HashMap<>();
    private final PhraseIndex phrases;

    RuleShelf(List<SiteRule> rules, SiteRule global) {
        this.rules = rules;
        this.global = global;
        for (SiteRule rule : rules) {
            for (String host : rule.hosts()) {
                byHost.putIfAbsent(host, rule);
            }
        }
        phrases = new PhraseIndex(rules);
    }

    List<SiteRule> rules() {
        return rules;
    }

    SiteRule global() {
        return global;
    }

    /** {@link SiteRule#NONE} if there is none. */
    SiteRule find(Page page, String host) {
        if (!host.isEmpty()) {
            return find(host);
        }
        return page.kind() == Page.Kind.TEXT && page.url().isEmpty()
                ? phrases.find(page.source())
                : SiteRule.NONE;
    }

    private SiteRule find(String host) {
        SiteRule rule = byHost.getOrDefault(host, SiteRule.NONE);
        if (rule == SiteRule.NONE) {
            rule = parent(host, ".");
        }
        return rule == SiteRule.NONE ? parent(host, "") : rule;
    }

    /** The rule of the nearest parent domain. */
    private SiteRule parent(String host, String prefix) {
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            String parent = host.substring(dot + 1);
            SiteRule rule = byHost.get(prefix + parent);
            if (rule != null && (!prefix.isEmpty() || isSite(parent))) {
                return rule;
            }
        }
        return SiteRule.NONE;
    }

    private static boolean isSite(String domain) {
        int dot = domain.indexOf('.');
        boolean national = domain.length() - dot == "uk".length() + 1;
        return dot > 0
                && !(national
                        && dot == domain.lastIndexOf('.')
                        && REGISTRY_NAMES.contains(domain.substring(0, dot)));
    }
}
