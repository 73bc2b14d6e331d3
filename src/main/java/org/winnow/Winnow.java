package org.winnow;

import java.util.Objects;
import org.winnow.article.Article;
import org.winnow.article.Focus;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.html.HtmlExtractor;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteRules;
import org.winnow.text.TextExtractor;

/**
 * Separates the article from the chaff of a news page.
 *
 * <pre>{@code
 * Winnow winnow = Winnow.create();
 * Article article = winnow.extract(Page.html(markup, "https://example.com/story"));
 * String clean = article.text();
 * }</pre>
 *
 * <p>An extraction never throws for what is on the page, never fetches, and never changes its
 * input. A Winnow is immutable: make one, share it between all threads.
 */
public final class Winnow {

    private final SiteRules rules;
    private final HtmlExtractor html;
    private final TextExtractor text;
    private final Role[] kept;

    private Winnow(Builder builder) {
        this.rules = builder.rules;
        this.html = new HtmlExtractor(builder.limits, builder.focus);
        this.text = new TextExtractor(builder.limits, builder.focus);
        this.kept = builder.kept;
    }

    /** With the bundled site rules and the default limits. */
    public static Winnow create() {
        return builder().build();
    }

    /** Settings to change before one is made. */
    public static Builder builder() {
        return new Builder();
    }

    /** The article on a page; one without content blocks if there is none. */
    public Article extract(Page page) {
        SiteRule rule = rules.find(Objects.requireNonNull(page, "page"));
        Article article =
                page.kind() == Page.Kind.HTML ? html.extract(page, rule) : text.extract(page, rule);
        return article.keeping(kept);
    }

    /** Settings; each has a default. */
    public static final class Builder {
        private SiteRules rules = SiteRules.bundled();
        private Limits limits = Limits.DEFAULT;
        private Focus focus = Focus.BALANCED;
        private Role[] kept = {};

        private Builder() {}

        /** The site rules to apply instead of the bundled ones; {@link SiteRules#NONE} for none. */
        public Builder rules(SiteRules rules) {
            this.rules = Objects.requireNonNull(rules, "rules");
            return this;
        }

        /** How much work a page may cost; {@link Limits#DEFAULT} unless set. */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Where to lean when a block may be story or chaff; {@link Focus#BALANCED} unless set. */
        public Builder focus(Focus focus) {
            this.focus = Objects.requireNonNull(focus, "focus");
            return this;
        }

        /** Roles to keep beside the content, as {@link Article#keeping}; none unless set. */
        public Builder keep(Role... roles) {
            this.kept = Objects.requireNonNull(roles, "roles").clone();
            for (Role role : kept) {
                Objects.requireNonNull(role, "role");
            }
            return this;
        }

        /** A Winnow with these settings; what is set afterwards does not change it. */
        public Winnow build() {
            return new Winnow(this);
        }
    }
}
