package org.winnow.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The date in a URL: {@code /2024/05/23/}, {@code /2024-05-23-story}, {@code /20240523/}. */
final class UrlDate {

    private UrlDate() {}

    static Optional<Stamp> of(String url) {
        int path = url.indexOf('/', url.indexOf("://") + 3);
        for (int at = Math.max(0, path); at + 8 <= url.length(); at++) {
            boolean start = at == 0 || !isDigit(url.charAt(at - 1));
            if (start && isDigit(url.charAt(at))) {
                Optional<Stamp> day = at(url, at);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Stamp> at(String url, int start) {
        int year = number(url, start, 4);
        if (year < DayMatcher.FIRST_YEAR || year > DayMatcher.LAST_YEAR) {
            return Optional.empty();
        }
        int at = start + 4;
        char sign = at < url.length() ? url.charAt(at) : ' ';
        boolean parted = sign == '/' || sign == '-' || sign == '_';
        at += parted ? 1 : 0;
        int month = number(url, at, 2);
        at += 2;
        if (parted && (at >= url.length() || url.charAt(at) != sign)) {
            return Optional.empty();
        }
        at += parted ? 1 : 0;
        int day = number(url, at, 2);
        boolean end = at + 2 >= url.length() || !isDigit(url.charAt(at + 2));
        return end && month > 0 && day > 0 ? day(year, month, day) : Optional.empty();
    }

    private static Optional<Stamp> day(int year, int month, int day) {
        try {
            return Optional.of(Stamp.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String url, int start, int digits) {
        int value = 0;
        for (int at = start; at < start + digits; at++) {
            if (at >= url.length() || !isDigit(url.charAt(at))) {
                return -1;
            }
            value = value * 10 + url.charAt(at) - '0';
        }
        return value;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
