package org.winnow.article;

import java.util.Locale;
import java.util.Objects;

/**
 * What became of the site rule on a page, judged against the library's own view of the page.
 *
 * @param rule the rule's file; empty if no rule is for the page
 * @param health how it did
 * @param reason why that is said, in a few words
 */
public record RuleUse(String rule, Health health, String reason) {

    /** How a rule did on a page. */
    public enum Health {
        /** No rule is for the page, or it says nothing of pages like this. */
        NOT_USED,
        /** It did what it is for. */
        MATCHED,
        /** Its body was not found: the site has changed. The body was found without it. */
        DEAD,
        /** It keeps much that is surely no content: its body was overruled, what it strips went. */
        LEAKING,
        /**
         * It drops much that is surely content. If its body does, that was overruled, and what it
         * strips went; if a strip by a piece of an id or class does, that strip alone was.
         */
        OVER_CUTTING;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** Its name in output: {@code over-cutting} for OVER_CUTTING. */
        public String id() {
            return id;
        }
    }

    /** No rule is for the page. */
    public static final RuleUse NONE = new RuleUse("", Health.NOT_USED, "no rule for this page");

    /**
     * @throws NullPointerException naming the component that is null
     */
    public RuleUse {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(health, "health");
        Objects.requireNonNull(reason, "reason");
    }

    /** Whether something that the rule says was not followed. */
    public boolean isOverruled() {
        return health == Health.DEAD || health == Health.LEAKING || health == Health.OVER_CUTTING;
    }

    /** What the article's reader should know of that, a sentence; empty if all was followed. */
    public String note() {
        return isOverruled() ? "The rule " + rule + " was overruled: " + reason + "." : "";
    }
}
