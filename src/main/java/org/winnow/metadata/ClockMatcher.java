package org.winnow.metadata;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds clock times among the tokens of a line, with the zone that is printed behind them. */
final class ClockMatcher {

    private static final Map<String, ZoneId> ZONES = zones();
    private static final Map<String, Boolean> AFTERNOON = halves();

    /** What parts hours from minutes. */
    private static final Set<String> HOUR_WORDS = WordList.line("date-parts", "hour");

    /** What stands behind a whole hour that has no minutes: {@code 14 Uhr}, {@code 5 PM}. */
    private static final Set<String> WHOLE_HOUR = WordList.line("date-parts", "whole-hour");

    private final DateTokens tokens;

    ClockMatcher(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** The clock time that starts at a token, or null. */
    @Nullable ClockTime at(int start) {
        int lead = halfLength(start);
        Boolean afternoon = lead > 0 ? half(start) : null;
        int hourAt = start + lead;
        int hour = tokens.number(hourAt, 2);
        if (hour < 0) {
            return null;
        }
        int minuteAt = minuteAt(hourAt);
        int minute = minuteAt > 0 ? tokens.number(minuteAt, 2) : 0;
        int end = minuteAt > 0 ? minuteAt + 1 : hourAt + 1;
        if (minuteAt < 0) {
            boolean whole =
                    halfLength(end) > 0 || lead > 0 || WHOLE_HOUR.contains(tokens.at(end).text());
            if (!whole) {
                return null;
            }
            end += WHOLE_HOUR.contains(tokens.at(end).text()) ? 1 : 0;
        }
        if (minuteAt > 0 && (tokens.is(end, "分") || tokens.is(end, "분"))) {
            end++;
        }
        return withSeconds(new Parts(start, hour, minute, afternoon), end);
    }

    private record Parts(int start, int hour, int minute, @Nullable Boolean afternoon) {}

    private @Nullable ClockTime withSeconds(Parts parts, int at) {
        int end = at;
        int second = -1;
        int nano = 0;
        if (tokens.is(end, ":") && tokens.number(end + 1, 2) >= 0 && tokens.glued(end + 1)) {
            second = tokens.number(end + 1, 2);
            end += 2;
            if (tokens.isOneOf(end, ".,")
                    && tokens.glued(end + 1)
                    && tokens.at(end + 1).digits() > 0) {
                nano = nanos(tokens.at(end + 1));
                end += 2;
            }
        }
        Boolean afternoon = parts.afternoon;
        if (halfLength(end) > 0) {
            afternoon = half(end);
            end += halfLength(end);
            end += tokens.is(end, ".") && tokens.glued(end) ? 1 : 0;
        }
        end += tokens.is(end, "uhr") ? 1 : 0;
        try {
            LocalTime time =
                    LocalTime.of(
                            hour(parts.hour, afternoon), parts.minute, Math.max(0, second), nano);
            return withZone(new ClockTime(time, second >= 0, null, parts.start, end));
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static int nanos(DateTokens.Token fraction) {
        String digits = (fraction.text() + "000000000").substring(0, 9);
        return digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }

    private static int hour(int hour, @Nullable Boolean afternoon) {
        if (afternoon == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private int minuteAt(int hourAt) {
        int at = hourAt + 1;
        boolean parted = tokens.isOneOf(at, ":.：") || HOUR_WORDS.contains(tokens.at(at).text());
        int minutes = tokens.number(at + 1, 2);
        boolean fits = parted && minutes >= 0 && tokens.at(at + 1).digits() == 2;
        return fits ? at + 1 : -1;
    }

    private ClockTime withZone(ClockTime clock) {
        int at = clock.end();
        at += tokens.isOneOf(at, "(,") && ZONES.containsKey(tokens.at(at + 1).text()) ? 1 : 0;
        ZoneId named = tokens.isWord(at) ? ZONES.get(tokens.at(at).text()) : null;
        if (named != null) {
            at++;
        }
        int shiftAt = tokens.is(at, "(") && tokens.isOneOf(at + 1, "+-−") ? at + 1 : at;
        ZoneOffset shift = shift(shiftAt, named);
        if (shift != null) {
            at = shiftAt + (hasMinutes(shiftAt) ? 4 : 2);
        }
        ZoneId zone = shift != null ? shift : named;
        at += zone != null && tokens.is(at, ")") ? 1 : 0;
        return new ClockTime(
                clock.time(),
                clock.seconds(),
                zone,
                clock.start(),
                zone == null ? clock.end() : at);
    }

    /** {@code +02:00}, {@code -0500}, {@code +2} behind UTC. */
    private @Nullable ZoneOffset shift(int at, @Nullable ZoneId named) {
        if (!tokens.isOneOf(at, "+-−") || !tokens.glued(at + 1)) {
            return null;
        }
        int digits = tokens.at(at + 1).digits();
        int value = tokens.number(at + 1, 4);
        boolean minutes = hasMinutes(at);
        if (value < 0 || (digits < 4 && !minutes && named == null && !tokens.is(at, "+"))) {
            return null;
        }
        int total =
                digits == 4
                        ? value / 100 * 60 + value % 100
                        : value * 60 + (minutes ? tokens.number(at + 3, 2) : 0);
        boolean whole = digits == 4 || minutes || tokens.glued(at);
        boolean sane = whole && total <= 18 * 60;
        return sane ? ZoneOffset.ofTotalSeconds((tokens.is(at, "+") ? 1 : -1) * total * 60) : null;
    }

    private boolean hasMinutes(int shiftAt) {
        return tokens.is(shiftAt + 2, ":") && tokens.number(shiftAt + 3, 2) >= 0;
    }

    /** Whether the tokens here say afternoon; only where {@link #halfLength} is not 0. */
    private boolean half(int at) {
        return Boolean.TRUE.equals(AFTERNOON.get(halfText(at, halfLength(at))));
    }

    private int halfLength(int at) {
        if (!tokens.isWord(at)) {
            return 0;
        }
        for (int length = 3; length >= 1; length--) {
            if (AFTERNOON.containsKey(halfText(at, length))) {
                return length;
            }
        }
        return 0;
    }

    /** Of one word, of two ideographs, or of two letters with a dot between. */
    private String halfText(int at, int length) {
        String first = tokens.at(at).text();
        if (length == 1) {
            return first;
        }
        boolean dotted = length == 3 && tokens.is(at + 1, ".");
        boolean ideographs = length == 2 && tokens.isWord(at + 1) && tokens.glued(at + 1);
        return dotted || ideographs ? first + tokens.at(at + length - 1).text() : "";
    }

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String[] columns : WordList.rows("zones")) {
            zones.put(WordList.fold(columns[0]), ZoneId.of(columns[1]));
        }
        return zones;
    }

    private static Map<String, Boolean> halves() {
        Map<String, Boolean> halves = new HashMap<>();
        for (String[] columns : WordList.rows("clock-halves")) {
            for (int at = 1; at < columns.length; at++) {
                halves.put(WordList.fold(columns[at]), columns[0].equals("after"));
            }
        }
        return halves;
    }
}
