package org.winnow.metadata;

/**
 * What helps to read a date that can be read in two ways.
 *
 * @param language two or three letters, empty if unknown
 * @param monthFirst whether 5/3/2024 is the third of May
 */
record DateHint(String language, boolean monthFirst) {

    /** Of nothing: American order, as most pages with slashes that say nothing are American. */
    static final DateHint NONE = new DateHint("", true);

    /**
     * @param tag a BCP 47 tag, or empty
     * @param host the page's host, or empty
     */
    static DateHint of(String tag, String host) {
        String language = tag.length() < 2 ? "" : Texts.pieces(tag, "-_").get(0);
        boolean english = language.isEmpty() || language.equals("en");
        boolean american = english && !Regions.isDayFirst(tag, host);
        return new DateHint(language, american);
    }
}
