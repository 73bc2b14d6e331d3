package org.winnow.metadata;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A clock time as it was printed.
 *
 * @param time the time
 * @param seconds whether seconds were printed
 * @param zone the zone, if printed
 * @param start the first token of it
 * @param end behind its last token
 */
record ClockTime(LocalTime time, boolean seconds, @Nullable ZoneId zone, int start, int end) {}
