package org.winnow.metadata;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A point in time with just the precision that was stated.
 *
 * @param day the day
 * @param time the clock time, if stated
 * @param seconds whether the clock time was stated to the second
 * @param offset the distance from UTC, if a zone was printed
 */
record Stamp(
        LocalDate day, @Nullable LocalTime time, boolean seconds, @Nullable ZoneOffset offset) {

    /** A day alone. */
    static Stamp of(LocalDate day) {
        return new Stamp(day, null, false, null);
    }

    /** This day at a clock time. */
    Stamp at(ClockTime clock) {
        ZoneId zone = clock.zone();
        ZoneOffset shift =
                zone == null
                        ? null
                        : zone.getRules().getOffset(LocalDateTime.of(day, clock.time()));
        return new Stamp(day, clock.time(), clock.seconds(), shift);
    }

    /** ISO 8601. */
    String iso() {
        if (time == null) {
            return day.toString();
        }
        String clock = time.toString();
        if (seconds && clock.length() == "00:00".length()) {
            clock += ":00";
        }
        return day + "T" + clock + zone();
    }

    private String zone() {
        if (offset == null) {
            return "";
        }
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.toString();
    }
}
