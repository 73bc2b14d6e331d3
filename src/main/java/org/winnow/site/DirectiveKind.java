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
    FOOTNOTES(Origin.SHARED),
    NATIVE_AD_CLUE(Origin.SHARED),
    SKIP_JSON_LD(Origin.SHARED),
    SRC_LAZY_LOAD_ATTR(Origin.SHARED),
    INSERT_DETECTED_IMAGE(Origin.SHARED),
    AUTODETECT_ON_FAILURE(Origin.SHARED),
    IF_PAGE_CONTAINS(Origin.SHARED),
    SINGLE_PAGE_LINK(Origin.SHARED),
    NEXT_PAGE_LINK(Origin.SHARED),
    TEST_URL(Origin.SHARED),
    TEST_CONTAINS(Origin.SHARED),

    TIDY(Origin.IGNORED),
    POST_STRIP_ATTR(Origin.IGNORED),
    PARSER(Origin.IGNORED),
    HTTP_HEADER(Origin.IGNORED),
    REQUIRES_LOGIN(Origin.IGNORED),
    LOGIN_URI(Origin.IGNORED),
    LOGIN_USERNAME_FIELD(Origin.IGNORED),
    LOGIN_PASSWORD_FIELD(Origin.IGNORED),
    LOGIN_EXTRA_FIELDS(Origin.IGNORED),
    NOT_LOGGED_IN_XPATH(Origin.IGNORED),
    STRIP_COMMENTS(Origin.IGNORED),
    SKIP_ID_OR_CLASS(Origin.IGNORED),
    AUTODETECT_NEXT_PAGE(Origin.IGNORED),
    SINGLE_PAGE_LINK_IN_FEED(Origin.IGNORED),

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

    /** Who defined a directive, and whether it matters here. */
    enum Origin {
        /** Of the FiveFilters format, with effect. */
        SHARED,
        /** Of the FiveFilters format, about fetching, logging in, or another engine's output. */
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

    DirectiveKind(Origin origin) {
        this.origin = origin;
    }

    /** Its name in files. */
    String id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    static Optional<DirectiveKind> of(String id) {
        return Optional.ofNullable(BY_ID.get(id.toLowerCase(Locale.ROOT)));
    }
}
