package org.winnow.site;

/**
 * A jar of rules on the class path or module path: found by {@link java.util.ServiceLoader}, and
 * part of {@link SiteRules#bundled()}, in front of the rules that come with the library.
 *
 * <pre>{@code
 * public final class LocalPapers implements RuleSource {
 *     public SiteRules rules() {
 *         return SiteRules.of(SiteRule.parse("example.com.txt", "body: div.story"));
 *     }
 * }
 * }</pre>
 */
public interface RuleSource {

    /** The rules; asked for once. If it throws, {@link SiteRules#problems()} tells so. */
    SiteRules rules();
}
