package org.winnow.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds calendar days among the tokens of a line, in all the orders in which people write them. */
final class DayMatcher {

    /** The web is not older, and numbers below are seldom years. */
    static final int FIRST_YEAR = 1990;

    /** Beyond this a number is no year of an article. */
    static final int LAST_YEAR = 2100;

    /** The Thai calendar counts from 543 years before the common era. */
    private static final int BUDDHIST_SHIFT = 543;

    /** What may follow the number of a day: {@code 1st}, {@code 2nd}, {@code 1er}, {@code 3-го}. */
    private static final Set<String> ORDINALS = WordList.line("date-parts", "ordinal");

    /** What may stand between day, month and year: {@code 3 de maig del 2024}. */
    private static final Set<String> JOINTS = WordList.line("date-parts", "joint");

    /** So many tokens behind a day its clock time is looked for. */
    private static final int CLOCK_GAP = 4;

    /** A month's name is of at most so many tokens. */
    private static final int LONGEST_MONTH = 3;

    /**
     * A day that was found.
     *
     * @param day the day
     * @param start its first token
     * @param end behind its last token
     */
    record Match(LocalDate day, int start, int end) {}

    private final DateTokens tokens;
    private final DateHint hint;

    DayMatcher(DateTokens tokens, DateHint hint) {
        this.tokens = tokens;
        this.hint = hint;
    }

    /** The day that starts at a token, or null. */
    @Nullable Match at(int start) {
        if (tokens.at(start).kind() == DateTokens.Kind.NUMBER) {
            Match match = yearFirst(start);
            match = match != null ? match : numbers(start);
            return match != null ? match : dayThenName(start);
        }
        return tokens.isWord(start) ? nameFirst(start) : null;
    }

    private @Nullable Match yearFirst(int start) {
        int year = year(start);
        if (year < 0) {
            return null;
        }
        int at = start + 1;
        while (isJoint(at) || tokens.isOneOf(at, "-/.,年‐‑–") || isYearSign(at)) {
            at++;
        }
        int month = tokens.number(at, 2);
        if (month < 0) {
            return yearThenName(start, year, at);
        }
        if (at == start + 1) {
            return null;
        }
        int name = month(skipJoints(at + 1));
        if (name > 0) {
            int nameAt = skipJoints(at + 1);
            return match(day(year, name, month), start, nameAt + monthLength(nameAt));
        }
        int dayAt = at + 1;
        while (tokens.isOneOf(dayAt, "-/.‐‑–") || tokens.is(dayAt, "月") || tokens.is(dayAt, "월")) {
            dayAt++;
        }
        int day = dayAt == at + 1 ? -1 : tokens.number(dayAt, 2);
        int end = tokens.is(dayAt + 1, "日") || tokens.is(dayAt + 1, "일") ? dayAt + 2 : dayAt + 1;
        return day < 0 ? null : match(day(year, month, day), start, end);
    }

    private boolean isYearSign(int at) {
        return tokens.is(at, "年") || tokens.is(at, "년");
    }

    private @Nullable Match yearThenName(int start, int year, int at) {
        int month = month(at);
        if (month == 0) {
            return null;
        }
        int dayAt = skipJoints(at + monthLength(at));
        int day = tokens.number(dayAt, 2);
        return day < 0 ? null : match(day(year, month, day), start, dayAt + 1);
    }

    /** {@code 3.5.2024}, {@code 05/03/2024}, {@code 3. 5. 2024}, {@code 3-5-24}. */
    private @Nullable Match numbers(int start) {
        int first = tokens.number(start, 2);
        int second = tokens.number(start + 2, 2);
        String sign = tokens.at(start + 1).text();
        if (first < 0
                || second < 0
                || !tokens.isOneOf(start + 1, "./-‐‑–")
                || !tokens.is(start + 3, sign)) {
            return null;
        }
        int year = year(start + 4);
        if (year < 0 && tokens.at(start + 4).digits() == 2 && tokens.glued(start + 4)) {
            year = 2000 + tokens.number(start + 4, 2);
        }
        if (year < 0) {
            return null;
        }
        boolean american = sign.equals("/") && hint.monthFirst() && !isDayClockBehind(start + 5);
        boolean monthFirst = second > 12 || first <= 12 && american;
        return monthFirst
                ? match(day(year, first, second), start, start + 5)
                : match(day(year, second, first), start, start + 5);
    }

    /** A clock of 24 hours stands on no American page. */
    private boolean isDayClockBehind(int from) {
        for (int at = from; at < from + CLOCK_GAP; at++) {
            if (tokens.number(at, 2) > 12) {
                return tokens.is(at + 1, ":");
            }
        }
        return false;
    }

    private @Nullable Match dayThenName(int start) {
        int day = tokens.number(start, 2);
        if (day < 0) {
            return null;
        }
        int at = start + 1;
        if (ORDINALS.contains(tokens.at(at).text()) || tokens.isOneOf(at, "ºª°")) {
            at++;
        }
        at = skipJoints(at);
        if (tokens.isOneOf(at, "-/")) {
            at++;
        }
        int month = month(at);
        int yearAt = month > 0 ? skipJoints(at + monthLength(at)) : vietnamese(at);
        if (month == 0 && yearAt > 0) {
            month = tokens.number(at, 2);
        }
        if (month <= 0) {
            return null;
        }
        yearAt = tokens.isOneOf(yearAt, "-/'’") ? yearAt + 1 : yearAt;
        int year = year(yearAt);
        if (year < 0 && tokens.at(yearAt).digits() == 2 && !tokens.isOneOf(yearAt + 1, ":.")) {
            year = 2000 + tokens.number(yearAt, 2);
        }
        return year < 0 ? null : match(day(year, month, day), start, yearAt + 1);
    }

    /** {@code 3 tháng 5 năm 2024}: where the year stands, 0 if this is not that. */
    private int vietnamese(int at) {
        if (!tokens.is(at - 1, "thang") || tokens.number(at, 2) < 0) {
            return 0;
        }
        int next = at + 1;
        while (tokens.is(next, "nam") || tokens.isOneOf(next, ",/.-")) {
            next++;
        }
        return next;
    }

    /** {@code May 3, 2024}, {@code Fri May 03 12:30:00 UTC 2024}. */
    private @Nullable Match nameFirst(int start) {
        int month = isNumberNear(start) ? month(start) : 0;
        if (month == 0) {
            return null;
        }
        int dayAt = start + monthLength(start);
        dayAt = tokens.isOneOf(dayAt, ".,") ? dayAt + 1 : dayAt;
        int day = tokens.number(dayAt, 2);
        if (day < 0) {
            return null;
        }
        int at = dayAt + 1;
        if (ORDINALS.contains(tokens.at(at).text())) {
            at++;
        }
        at = skipJoints(at);
        int year = year(at);
        if (year >= 0 && !isClock(at)) {
            return match(day(year, month, day), start, at + 1);
        }
        return yearAfterClock(month, day, start, at);
    }

    /** Whether a number stands where a day may behind a month's name: most words have none. */
    private boolean isNumberNear(int start) {
        for (int at = start + 1; at <= start + LONGEST_MONTH + 1; at++) {
            if (tokens.at(at).kind() == DateTokens.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number of four digits goes on as {@code 1230:00} does. */
    private boolean isClock(int at) {
        return tokens.is(at + 1, ":") && tokens.glued(at + 1) && tokens.glued(at + 2);
    }

    private @Nullable Match yearAfterClock(int month, int day, int start, int at) {
        ClockTime clock = new ClockMatcher(tokens).at(at);
        int year = clock == null ? -1 : year(clock.end());
        return clock == null || year < 0 ? null : match(day(year, month, day), start, at);
    }

    private int skipJoints(int at) {
        int next = at;
        while (isJoint(next) || tokens.isOneOf(next, ".,'’")) {
            next++;
        }
        return next;
    }

    private boolean isJoint(int at) {
        return tokens.isWord(at) && JOINTS.contains(tokens.at(at).text());
    }

    /** A month's number at a token, 0 if there is none. */
    private int month(int at) {
        if (!tokens.isWord(at)) {
            return 0;
        }
        int single = Months.number(tokens.at(at).text(), hint.language());
        return single > 0 ? single : Months.number(joined(at), hint.language());
    }

    /** Thai short names hold a dot, some Arabic ones are of two words. */
    private String joined(int at) {
        if (tokens.is(at + 1, ".") && tokens.isWord(at + 2)) {
            return tokens.at(at).text() + '.' + tokens.at(at + 2).text();
        }
        return tokens.at(at).text() + '_' + tokens.at(at + 1).text();
    }

    private int monthLength(int at) {
        if (Months.number(tokens.at(at).text(), hint.language()) > 0) {
            return 1;
        }
        return tokens.is(at + 1, ".") ? 3 : 2;
    }

    private int year(int at) {
        if (tokens.at(at).digits() != 4) {
            return -1;
        }
        int year = tokens.number(at, 4);
        if (year >= Jalali.FIRST_YEAR && year <= Jalali.LAST_YEAR && hint.language().equals("fa")) {
            return year;
        }
        if (year > LAST_YEAR
                && year - BUDDHIST_SHIFT <= LAST_YEAR
                && hint.language().equals("th")) {
            return year - BUDDHIST_SHIFT;
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
    }

    private static @Nullable Match match(@Nullable LocalDate day, int start, int end) {
        return day == null ? null : new Match(day, start, end);
    }

    /** The day in the calendar that its year is of; null if there is none. */
    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return year <= Jalali.LAST_YEAR
                    ? Jalali.day(year, month, day)
                    : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
