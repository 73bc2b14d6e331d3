package org.winnow.article;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The part that a block plays on its page. Every block plays exactly one. */
public enum Role {
    /** The article: standfirst, paragraphs, subheadings, lists, tables, quotes, dateline. */
    CONTENT,
    /** The headline, and a second headline that repeats it beside the byline. */
    TITLE,
    /** Who wrote it, agency sign-offs included; byline and date on one line is a byline. */
    BYLINE,
    /** Publication or update date or time alone on a line, reading time alone. */
    DATE,
    /** Image caption or credit. */
    CAPTION,
    /** Sign-up forms, prompts and their messages; push, app-alert and messenger-channel prompts. */
    NEWSLETTER,
    /**
     * Other stories: related, recommended, most read, feeds, teasers, and the heading over them.
     */
    RELATED,
    /** Advertisement labels, sponsored blocks, house promotions, app downloads, shop buttons. */
    ADVERTISEMENT,
    /** Menus, breadcrumbs, skip links, section labels, tags, language switches, search. */
    NAVIGATION,
    /** Share, follow, print, save, counters. */
    SOCIAL,
    /** Reader comments, comment rules and prompts. */
    COMMENTS,
    /** Subscription, membership and donation appeals, log-in prompts. */
    PAYWALL,
    /** Cookie consent, running privacy or legal text. */
    CONSENT,
    /** Copyright, imprint, contact, link lists at the page's end. */
    FOOTER,
    /** About the author. */
    AUTHOR_BIO,
    /** Audio-player notes, video players and their blurb, polls, weather, market tickers. */
    WIDGET,
    /** The rest. */
    OTHER;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The role's name in output and on the command line: {@code author-bio} for AUTHOR_BIO. */
    public String id() {
        return id;
    }

    /** The role with this {@link #id()}, in any case; empty if there is none. */
    public static Optional<Role> of(String id) {
        String wanted = Objects.requireNonNull(id, "id").toLowerCase(Locale.ROOT).replace('_', '-');
        for (Role role : values()) {
            if (role.id.equals(wanted)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
