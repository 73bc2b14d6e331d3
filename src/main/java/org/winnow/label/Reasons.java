package org.winnow.label;

import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/** Says in words why a row has its role: the strongest thing that a reader would point at. */
final class Reasons {

    /** A heading is quoted up to here. */
    private static final int QUOTED = 40;

    /** A heading colours so many rows at most. */
    private static final int REACH = 60;

    /** A line of so many words is called a short one. */
    private static final int SHORT = 4;

    /** As many words as make prose, in {@link LineFacts}. */
    private static final int PROSE = 10;

    /** A text that stands so often on its page is named for that. */
    private static final int TWINS = 3;

    private final Sheet sheet;
    private final StoryPlace place;
    private final int[] heads;

    Reasons(Sheet sheet, StoryPlace place) {
        this.sheet = sheet;
        this.place = place;
        this.heads = heads(sheet, place);
    }

    /** Why a row belongs to the story. */
    String story(int row) {
        if (sheet.rows() == 1) {
            return "the only line";
        }
        if (!place.isInside(row)) {
            return "tells more of the story, apart from its densest run";
        }
        float words = sheet.fact(row, Fact.WORDS);
        if (sheet.is(row, Fact.GOOD)) {
            return words >= 3 * PROSE
                    ? "long prose inside the densest run"
                    : "prose inside the densest run";
        }
        return words <= PROSE
                ? "short line between paragraphs of the story"
                : "line inside the densest run of prose";
    }

    /** Why a row has this role, not being of the story. */
    String chaff(int row, Role role) {
        String own = phrase(row, role);
        if (own.isEmpty()) {
            own = fact(row, role);
        }
        if (own.isEmpty()) {
            own = heading(row, role);
        }
        return own.isEmpty() ? where(row) : own;
    }

    private String phrase(int row, Role role) {
        for (int family : sheet.hits().of(row)) {
            if (Lexicon.BUNDLED.family(family).role() == role) {
                return Lexicon.BUNDLED.family(family).reason();
            }
        }
        return "";
    }

    private String fact(int row, Role role) {
        return switch (role) {
            case DATE -> date(row);
            case TITLE -> "headline-like line that speaks of the story, near its start";
            case BYLINE -> sheet.is(row, Fact.DATE) ? "name and date before the story" : "";
            case RELATED -> feed(row);
            case FOOTER -> sheet.is(row, Fact.RIGHTS) ? "rights line" : "";
            case NAVIGATION -> menu(row);
            default -> "";
        };
    }

    private String date(int row) {
        if (sheet.is(row, Fact.DATE_ALONE)) {
            return "date and nothing else";
        }
        return isTime(row) ? "time and nothing else" : "";
    }

    private boolean isTime(int row) {
        return sheet.is(row, Fact.CLOCK_ALONE) || sheet.is(row, Fact.AGE_ALONE);
    }

    private String feed(int row) {
        if (isTime(row)) {
            return "clock time or age alone starts a feed item";
        }
        if (row > 0 && isTime(row - 1)) {
            return "follows a clock time or age alone, as feed items do";
        }
        return "";
    }

    private String menu(int row) {
        if (sheet.fact(row, Fact.REPEATS) >= TWINS) {
            return "stands " + (int) sheet.fact(row, Fact.REPEATS) + " times on the page";
        }
        return sheet.is(row, Fact.GLUED) && sheet.fact(row, Fact.WORDS) <= PROSE
                ? "words glued together, as in menus"
                : "";
    }

    private String heading(int row, Role role) {
        for (int head = heads[row]; head >= Math.max(0, row - REACH); head = heads[head]) {
            if (heads(head, role)) {
                return side(row) + "under the heading '" + quoted(head) + "'";
            }
        }
        return "";
    }

    private boolean heads(int row, Role role) {
        for (int family : sheet.hits().of(row)) {
            Lexicon.Family said = Lexicon.BUNDLED.family(family);
            if (said.head() && said.role() == role) {
                return true;
            }
        }
        return false;
    }

    /** For each row the heading before it, -1 for none; what follows story has none. */
    private static int[] heads(Sheet sheet, StoryPlace place) {
        int[] heads = new int[sheet.rows()];
        int last = -1;
        for (int row = 0; row < heads.length; row++) {
            heads[row] = last;
            last = place.kept[row] ? -1 : isHead(sheet, row) ? row : last;
        }
        return heads;
    }

    private static boolean isHead(Sheet sheet, int row) {
        for (int family : sheet.hits().of(row)) {
            if (Lexicon.BUNDLED.family(family).head()) {
                return true;
            }
        }
        return false;
    }

    private String quoted(int row) {
        String text = sheet.text(row);
        if (text.length() <= QUOTED) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return text.substring(0, end) + "…";
    }

    private String side(int row) {
        return place.isAfter(row) ? "after the story's end " : "";
    }

    private String where(int row) {
        float words = sheet.fact(row, Fact.WORDS);
        String what = sheet.is(row, Fact.GOOD) ? "prose" : words <= SHORT ? "short line" : "line";
        if (place.isEmpty()) {
            return what + " on a page without a story";
        }
        if (place.isInside(row)) {
            return what + " amid the story, unlike its prose";
        }
        return what + (place.isAfter(row) ? " after the story's end" : " before the story");
    }
}
