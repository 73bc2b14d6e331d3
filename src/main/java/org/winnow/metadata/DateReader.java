package org.winnow.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates in lines of text and in the values of markup. Immutable. */
final class DateReader {

    /** So many tokens may stand between a day and its clock time. */
    private static final int WIDEST_GAP = 5;

    private static final Set<String> FILLERS = WordList.set("date-words");
    private static final Set<String> WEEKDAYS = weekdays();

    /** Digits of seconds and of milliseconds since 1970. */
    private static final int SECONDS_DIGITS = 10;

    private static final int MILLIS_DIGITS = 13;

    private final DateHint hint;

    DateReader(DateHint hint) {
        this.hint = hint;
    }

    /**
     * A date in a line.
     *
     * @param start where it starts, its day of the week and its clock time included
     * @param end where it ends
     */
    record Found(Stamp stamp, int start, int end) {}

    /** The first date in a text, as values of markup hold one. */
    Optional<Stamp> read(String text) {
        String value = text.strip();
        Stamp machine = machine(value);
        return machine != null
                ? Optional.of(machine)
                : scan(value).stream().findFirst().map(Found::stamp);
    }

    /** All dates in a line, in the order in which they stand. */
    List<Found> scan(String line) {
        if (!Texts.hasDigit(line)) { // most lines that are asked have none
            return List.of();
        }
        DateTokens tokens = DateTokens.of(line);
        DayMatcher days = new DayMatcher(tokens, hint);
        List<Found> found = new ArrayList<>();
        int lastEnd = 0;
        for (int at = 0; at < tokens.size(); at++) {
            DayMatcher.Match day = days.at(at);
            if (day != null) {
                Span span = span(tokens, day, lastEnd);
                found.add(
                        new Found(
                                span.stamp,
                                tokens.at(span.start).start(),
                                tokens.at(span.end - 1).end()));
                at = span.end - 1;
                lastEnd = span.end;
            }
        }
        return found;
    }

    private record Span(Stamp stamp, int start, int end) {}

    private static Span span(DateTokens tokens, DayMatcher.Match day, int from) {
        ClockMatcher clocks = new ClockMatcher(tokens);
        int start = weekdayBefore(tokens, day.start(), from);
        ClockTime after = clockAfter(tokens, clocks, day.end());
        if (after != null) {
            int end =
                    tokens.number(after.end(), 4) == day.day().getYear()
                            ? after.end() + 1
                            : after.end();
            return new Span(Stamp.of(day.day()).at(after), start, end);
        }
        ClockTime before = clockBefore(tokens, clocks, start, from);
        if (before != null) {
            return new Span(Stamp.of(day.day()).at(before), before.start(), day.end());
        }
        return new Span(Stamp.of(day.day()), start, day.end());
    }

    private static @Nullable ClockTime clockAfter(DateTokens tokens, ClockMatcher clocks, int end) {
        for (int at = end; at <= end + WIDEST_GAP && at < tokens.size(); at++) {
            ClockTime clock = clocks.at(at);
            if (clock != null) {
                return clock;
            }
            if (!isFiller(tokens, at)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable ClockTime clockBefore(
            DateTokens tokens, ClockMatcher clocks, int start, int from) {
        for (int at = start - 2; at >= Math.max(from, start - 2 * WIDEST_GAP); at--) {
            ClockTime clock = clocks.at(at);
            if (clock != null && onlyFillers(tokens, clock.end(), start)) {
                return longer(clocks, clock, from);
            }
        }
        return null;
    }

    /** The clock time that ends with another one and starts before it: 10:05 a.m., not 05 a.m. */
    private static ClockTime longer(ClockMatcher clocks, ClockTime clock, int from) {
        for (int at = Math.max(from, clock.start() - 2); at < clock.start(); at++) {
            ClockTime longer = clocks.at(at);
            if (longer != null && longer.end() == clock.end()) {
                return longer;
            }
        }
        return clock;
    }

    private static boolean onlyFillers(DateTokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isFiller(tokens, at)) {
                return false;
            }
        }
        return from <= to;
    }

    private static boolean isFiller(DateTokens tokens, int at) {
        String text = tokens.at(at).text();
        if (tokens.isWord(at)) {
            return FILLERS.contains(text) || WEEKDAYS.contains(text);
        }
        return tokens.isOneOf(at, ",.-–—|·•@()（）/;:");
    }

    private static int weekdayBefore(DateTokens tokens, int start, int from) {
        int at = start - 1;
        while (at >= from
                && (tokens.isOneOf(at, ",.(") || FILLERS.contains(tokens.at(at).text()))) {
            at--;
        }
        boolean weekday =
                at >= from && tokens.isWord(at) && WEEKDAYS.contains(tokens.at(at).text());
        return weekday ? at : start;
    }

    /** Compact and numeric forms, which only the values of markup have. */
    private static @Nullable Stamp machine(String value) {
        if (value.isEmpty() || !isDigits(value)) {
            return IsoDate.of(value);
        }
        try {
            return switch (value.length()) {
                case SECONDS_DIGITS -> instant(Long.parseLong(value));
                case MILLIS_DIGITS -> instant(Long.parseLong(value) / 1000);
                case 8, 12, 14 -> compact(value);
                default -> null;
            };
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static boolean isDigits(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) < '0' || value.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Stamp instant(long seconds) {
        OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        return new Stamp(time.toLocalDate(), time.toLocalTime(), true, ZoneOffset.UTC);
    }

    private static Stamp compact(String digits) {
        LocalDate day =
                LocalDate.of(
                        Integer.parseInt(digits, 0, 4, 10),
                        Integer.parseInt(digits, 4, 6, 10),
                        Integer.parseInt(digits, 6, 8, 10));
        if (digits.length() == 8) {
            return Stamp.of(day);
        }
        int second = digits.length() == 14 ? Integer.parseInt(digits, 12, 14, 10) : 0;
        return new Stamp(
                day,
                LocalTime.of(
                        Integer.parseInt(digits, 8, 10, 10),
                        Integer.parseInt(digits, 10, 12, 10),
                        second),
                digits.length() == 14,
                null);
    }

    private static Set<String> weekdays() {
        Set<String> words = new HashSet<>();
        for (String[] columns : WordList.rows("weekdays")) {
            for (int at = 1; at < columns.length; at++) {
                words.add(WordList.fold(columns[at]));
            }
        }
        return words;
    }
}
