package org.winnow.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one form in which nearly all declared dates stand, ISO 8601: {@code 2024-05-03}, {@code
 * 2024-05-03T12:30}, {@code 2024-05-03T12:30:15.250+02:00}, {@code 2024-05-03 12:30:15Z}. {@link
 * DateReader} reads it too, and all others, at twenty times the cost.
 */
final class IsoDate {

    private static final int DAY = "2024-05-03".length();
    private static final int MINUTE = "2024-05-03T12:30".length();
    private static final int SECOND = "2024-05-03T12:30:15".length();

    /** Finer than this no page states when it was published. */
    private static final int MOST_FRACTION = 9;

    private final String text;
    private int at;

    private IsoDate(String text) {
        this.text = text;
    }

    /** The date in a text that holds nothing else; null if it is not of this form. */
    static @Nullable Stamp of(String text) {
        if (text.length() < DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            return new IsoDate(text).read();
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private @Nullable Stamp read() {
        int year = number(0, 4);
        int month = number(5, 2);
        int day = number(8, 2);
        if (year < DayMatcher.FIRST_YEAR || year > DayMatcher.LAST_YEAR || month < 0 || day < 0) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (text.length() == DAY) {
            return Stamp.of(date);
        }
        boolean clock = text.charAt(DAY) == 'T' || text.charAt(DAY) == ' ';
        return clock && text.length() >= MINUTE && text.charAt(DAY + 3) == ':' ? timed(date) : null;
    }

    private @Nullable Stamp timed(LocalDate date) {
        int hour = number(DAY + 1, 2);
        int minute = number(DAY + 4, 2);
        at = MINUTE;
        boolean seconds = sign(at) == ':';
        int second = seconds ? number(MINUTE + 1, 2) : 0;
        if (hour < 0 || minute < 0 || second < 0) {
            return null;
        }
        at = seconds ? SECOND : MINUTE;
        int nanos = seconds && sign(at) == '.' ? fraction() : 0;
        LocalTime time = LocalTime.of(hour, minute, second, Math.max(0, nanos));
        if (nanos >= 0 && at == text.length()) {
            return new Stamp(date, time, seconds, null);
        }
        ZoneOffset zone = nanos < 0 ? null : zone();
        return zone == null ? null : new Stamp(date, time, seconds, zone);
    }

    /** The fraction of a second in nanoseconds, -1 if there is none. */
    private int fraction() {
        int nanos = 0;
        int digits = 0;
        at++;
        while (digits < MOST_FRACTION && number(at, 1) >= 0) {
            nanos = nanos * 10 + number(at, 1);
            digits++;
            at++;
        }
        for (int zeros = digits; zeros < MOST_FRACTION; zeros++) {
            nanos *= 10;
        }
        return digits == 0 || number(at, 1) >= 0 ? -1 : nanos;
    }

    private @Nullable ZoneOffset zone() {
        char sign = sign(at);
        if (sign == 'Z' && at + 1 == text.length()) {
            return ZoneOffset.UTC;
        }
        int colon = sign(at + 3) == ':' ? 1 : 0;
        int hours = number(at + 1, 2);
        int minutes = number(at + 3 + colon, 2);
        boolean whole = at + 5 + colon == text.length() && hours >= 0 && minutes >= 0;
        if (!whole || sign != '+' && sign != '-') {
            return null;
        }
        return ZoneOffset.ofTotalSeconds((sign == '+' ? 60 : -60) * (hours * 60 + minutes));
    }

    private char sign(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    private int number(int start, int digits) {
        int value = 0;
        for (int index = start; index < start + digits; index++) {
            char digit = sign(index);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = value * 10 + digit - '0';
        }
        return value;
    }
}
