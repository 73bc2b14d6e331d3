package org.winnow.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The solar calendar of Iran, as far as pages of the web need it. A leap year is told by the cycle
 * of 33 years, which is right for the years 1244 to 1472.
 */
final class Jalali {

    /**
     * 1981 of the common era: no page is older, and the years before may be hours, numbers or
     * words.
     */
    static final int FIRST_YEAR = 1360;

    /** 2093: the last year for which the leap years below are right. */
    static final int LAST_YEAR = 1472;

    /** The first day of the year 1360. */
    private static final LocalDate START = LocalDate.of(1981, 3, 21);

    /** Years after which leap years recur. */
    private static final int CYCLE = 33;

    /** Days of the first six months; the next five have one less, the last one has 29 or 30. */
    private static final int LONG_MONTH = 31;

    private Jalali() {}

    /**
     * The day in the common calendar.
     *
     * @throws DateTimeException if there is no such day
     */
    static LocalDate day(int year, int month, int day) {
        int length = month <= 6 ? LONG_MONTH : month < 12 || isLeap(year) ? 30 : 29;
        if (month < 1 || month > 12 || day < 1 || day > length) {
            throw new DateTimeException("no day " + year + '-' + month + '-' + day);
        }
        int days = (month - 1) * LONG_MONTH - Math.max(0, month - 7) + day - 1;
        for (int before = FIRST_YEAR; before < year; before++) {
            days += isLeap(before) ? 366 : 365;
        }
        return START.plusDays(days);
    }

    private static boolean isLeap(int year) {
        return switch (year % CYCLE) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }
}
