package org.winnow.metadata;

/** A family of places in which metadata stands. {@link Ranking} says whom to believe. */
enum Origin {
    RULE,
    JSON_LD,
    JSON_LD_PAGE,
    OPEN_GRAPH,
    PARSELY,
    SAILTHRU,
    CITATION,
    DUBLIN_CORE,
    TWITTER,
    TWITTER_DATA,
    META,
    HTTP,
    MICRODATA,
    RDFA,
    HEADLINE,
    TIME,
    BYLINE,
    DATE_LINE,
    DATE_TEXT,
    TITLE_ELEMENT,
    LINK,
    HTML,
    URL,
    AGE,
    PUBLISHER,
    TEXT,
    STORY,
    BLOCK
}
