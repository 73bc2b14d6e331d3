package org.winnow.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the site's name, the section and their separators off a page's title. */
final class TitleCleaner {

    /** Signs that part a headline from the site's name when spaces stand around them. */
    private static final String SEPARATORS = "|-–—·•»«›‹:⋅/~｜▷>";

    /** Signs that part them without spaces too. */
    private static final String BARE = "|｜»«";

    private static final Set<String> SECTIONS = WordList.set("section-words");

    /** Names of sites and sections are of so few words. */
    private static final int MOST_NAME_WORDS = 4;

    /** A headline is seldom shorter. */
    private static final int FEWEST_HEADLINE_WORDS = 3;

    private final SiteNames names;

    /** What was cleaned already: many sources say the same. */
    private final Map<String, String> known = new HashMap<>();

    TitleCleaner(SiteNames names) {
        this.names = names;
    }

    SiteNames names() {
        return names;
    }

    private record Segment(String text, char before) {}

    /** The title without segments at its ends that name the site or a section. */
    String clean(String title) {
        return known.computeIfAbsent(title, this::cleaned);
    }

    private String cleaned(String title) {
        List<Segment> segments = segments(title);
        int from = 0;
        int to = segments.size();
        while (to - from > 1 && isExtra(segments.get(to - 1))) {
            to--;
        }
        if (to < segments.size()) {
            while (to - from > 1 && isSection(segments.get(to - 1))) {
                to--;
            }
        }
        while (to - from > 1 && isLead(segments, from)) {
            from++;
        }
        if (to - from > 1 && isBar(segments.get(to - 1).before)) {
            to = withoutBars(segments, from, to);
        }
        return joined(title, segments, from, to);
    }

    /** What parted by bars stands behind a headline of some length is section and site. */
    private static int withoutBars(List<Segment> segments, int from, int to) {
        String last = segments.get(to - 1).text;
        String first = segments.get(from).text;
        boolean shorter = last.length() < first.length() && words(last) <= MOST_NAME_WORDS;
        return shorter && words(first) >= FEWEST_HEADLINE_WORDS ? to - 1 : to;
    }

    private boolean isExtra(Segment segment) {
        return names.isName(segment.text);
    }

    private static boolean isSection(Segment segment) {
        return SECTIONS.contains(WordList.fold(segment.text))
                || isBar(segment.before) && words(segment.text) <= 2;
    }

    private boolean isLead(List<Segment> segments, int from) {
        Segment lead = segments.get(from);
        return segments.get(from + 1).before == ':'
                ? names.isExactly(lead.text)
                : names.isName(lead.text);
    }

    private static boolean isBar(char sign) {
        return sign == '|' || sign == '｜';
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    private static String joined(String title, List<Segment> segments, int from, int to) {
        if (from == 0 && to == segments.size()) {
            return title;
        }
        int start = title.indexOf(segments.get(from).text);
        int at = start;
        for (int segment = from; segment < to; segment++) {
            at =
                    title.indexOf(segments.get(segment).text, at)
                            + segments.get(segment).text.length();
        }
        return title.substring(Math.max(0, start), at).strip();
    }

    private static List<Segment> segments(String title) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        char before = ' ';
        for (int at = 0; at <= title.length(); at++) {
            if (at == title.length() || isSeparator(title, at)) {
                String text = title.substring(start, at).strip();
                if (!text.isEmpty()) {
                    segments.add(new Segment(text, before));
                }
                before = at < title.length() ? title.charAt(at) : ' ';
                start = at + 1;
            }
        }
        return segments;
    }

    private static boolean isSeparator(String title, int at) {
        char sign = title.charAt(at);
        if (SEPARATORS.indexOf(sign) < 0) {
            return false;
        }
        boolean after = at + 1 < title.length() && title.charAt(at + 1) == ' ';
        boolean before = at > 0 && title.charAt(at - 1) == ' ';
        return BARE.indexOf(sign) >= 0 || after && (before || sign == ':');
    }
}
