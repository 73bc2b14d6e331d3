package org.winnow.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All directives of rule files. */
enum DirectiveKind {
    BODY(Origin.SHARED),
    TITLE(Origin.SHARED),
    AUTHOR(Origin.SHARED),
    DATE(Origin.SHARED),
    STRIP(Origin.SHARED),
    STRIP_ID_OR_CLASS(Origin.SHARED),
    STRIP_IMAGE_SRC(Origin.SHARED),
    STRIP_ATTR(Origin.SHARED),
    PRUNE(Origin.SHARED),
    FIND_STRING(Origin.SHARED),
    REPLACE_STRING(Origin.SHARED),
    WRAP_IN(Origin.SHARED),
    MOVE_INTO(Origin.SHARED),
    DISSOLVE(Origin.SHARED),
    CONVERT_DOUBLE_BR_TAGS(Origin.SHARED),
    NATIVE_AD_CLUE(Origin.SHARED),
    SKIP_JSON_LD(Origin.SHARED),
    SRC_LAZY_LOAD_ATTR(Origin.SHARED),
    IF_PAGE_CONTAINS(Origin.SHARED),
    SINGLE_PAGE_LINK(Origin.SHARED),
    NEXT_PAGE_LINK(Origin.SHARED),
    TEST_URL(Origin.SHARED),
    TEST_CONTAINS(Origin.SHARED),

    FOOTNOTES("an article is text without links, so none can become a footnote"),
    INSERT_DETECTED_IMAGE("no image is put into an article; the main one is told as metadata"),
    AUTODETECT_ON_FAILURE(
            "where a body fails the story is found without it, and Article.ruleUse() tells so"),
    TIDY("markup is parsed as browsers do it"),
    POST_STRIP_ATTR("no attribute is ever written"),
    PARSER("markup is parsed as browsers do it"),
    HTTP_HEADER("nothing is fetched"),
    REQUIRES_LOGIN("nothing is fetched"),
    LOGIN_URI("nothing is fetched"),
    LOGIN_USERNAME_FIELD("nothing is fetched"),
    LOGIN_PASSWORD_FIELD("nothing is fetched"),
    LOGIN_EXTRA_FIELDS("nothing is fetched"),
    NOT_LOGGED_IN_XPATH("nothing is fetched"),
    STRIP_COMMENTS("comments of markup are never text"),
    SKIP_ID_OR_CLASS("nothing is dropped for its id or class alone"),
    AUTODETECT_NEXT_PAGE("pages that follow are told by next_page_link alone"),
    SINGLE_PAGE_LINK_IN_FEED("feeds are not read"),

    HOST(Origin.OWN),
    PHRASE(Origin.OWN),
    PHRASES_NEEDED(Origin.OWN),
    ROLE(Origin.OWN),
    TEXT_BODY(Origin.OWN),
    TEXT_TITLE(Origin.OWN),
    TEXT_AUTHOR(Origin.OWN),
    TEXT_DATE(Origin.OWN),
    TEXT_STRIP(Origin.OWN),
    VALID_FROM(Origin.OWN),
    VALID_UNTIL(Origin.OWN),
    TEST_FILE(Origin.OWN),
    TEST_NOT_CONTAINS(Origin.OWN);

    /** Who defined a directive, and whether it has an effect here. */
    enum Origin {
        /** Of the FiveFilters format, with effect. */
        SHARED,
        /** Of the FiveFilters format, without effect here: {@link #reason} tells why. */
        IGNORED,
        /** Winnow's own: a mistake in it is an error, not a warning. */
        OWN
    }

    private static final Map<String, DirectiveKind> BY_ID = new HashMap<>();

    static {
        for (DirectiveKind kind : values()) {
            BY_ID.put(kind.id, kind);
        }
    }

    private final String id = name().toLowerCase(Locale.ROOT);
    private final Origin origin;
    private final String reason;

    DirectiveKind(Origin origin) {
        this.origin = origin;
        this.reason = "";
    }

    /** Of the FiveFilters format, but without effect, and why. */
    DirectiveKind(String reason) {
        this.origin = Origin.IGNORED;
        this.reason = reason;
    }

    /** Its name in files. */
    String id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    /** Why it has no effect; empty if it has one. */
    String reason() {
        return reason;
    }

    static Optional<DirectiveKind> of(String id) {
        return Optional.ofNullable(BY_ID.get(id.toLowerCase(Locale.ROOT)));
    }
}
