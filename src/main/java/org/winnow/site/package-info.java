/**
 * What is known of single sites: rule files, how they are read, and what a rule says about a page.
 *
 * <p>For callers: {@link org.winnow.site.SiteRules} and {@link org.winnow.site.SiteRule} load and
 * build rules, {@link org.winnow.site.RuleSource} brings them in a jar, {@link
 * org.winnow.site.PageEdit} is for sites that need code, and {@link org.winnow.site.RuleLearner},
 * {@link org.winnow.site.RuleTrial} and {@link org.winnow.site.RuleCheck} help to write them. What
 * passes between the library's own packages (SiteVerdict, RuleWork, EditedMarkup) is public for
 * their sake alone, says so, and may change with any version.
 */
@NullMarked
package org.winnow.site;

import org.jspecify.annotations.NullMarked;
