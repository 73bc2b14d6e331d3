package org.winnow.label;

import java.util.Arrays;

/**
 * Finds clock times, dates and ages ("2 hours ago") among the words of a line, and whether the line
 * holds nothing else. Reused from line to line.
 */
final class TimeFinder {

    /** Letters that may be left over beside a time that stands alone: an initial, "@", "ET". */
    private static final int LEFT_OVER = 3;

    /** A longer line holds more than a time: it would not fit the longest date of any language. */
    private static final int LONGEST_ALONE = 80;

    /** A line of more words tells a time by a numeral, if at all. */
    private static final int FEW = 8;

    private static final int HOURS = 24;
    private static final int MINUTES = 59;
    private static final int EXPLAINED =
            TimeWords.MONTH
                    | TimeWords.WEEKDAY
                    | TimeWords.HALF
                    | TimeWords.ZONE
                    | TimeWords.HOUR
                    | TimeWords.LABEL
                    | TimeWords.EAST
                    | TimeWords.TODAY
                    | TimeWords.AFTER;

    /** Without a numeral there is no time unless a word can mean one of these. */
    private static final int TELLING = TimeWords.MONTH | TimeWords.TODAY | TimeWords.UNIT;

    private Tokens tokens = new Tokens();
    private int[] bits = new int[64];
    private boolean[] taken = new boolean[64];
    private boolean weakClock;

    boolean clock;
    boolean date;
    boolean age;

    /** Nothing else stands on the line. */
    boolean alone;

    void find(Tokens line) {
        tokens = line;
        clock = date = age = alone = weakClock = false;
        int size = line.size();
        if (bits.length < size) {
            bits = new int[size * 2];
            taken = new boolean[size * 2];
        }
        boolean numeral = hasNumeral();
        if (size <= FEW || numeral) {
            int all = 0;
            for (int t = 0; t < size; t++) {
                bits[t] = line.isNumeral(t) ? 0 : TimeWords.BUNDLED.of(line.hash(t));
                taken[t] = false;
                all |= bits[t];
            }
            if (numeral || (all & TELLING) != 0) {
                dates();
                clocks();
                ages();
                judgeAlone();
            }
        }
    }

    private boolean hasNumeral() {
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.isNumeral(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int token, int kinds) {
        return token >= 0 && token < tokens.size() && (bits[token] & kinds) != 0;
    }

    private boolean isNumeral(int token, int low, int high) {
        return token >= 0
                && token < tokens.size()
                && tokens.isNumeral(token)
                && tokens.value(token) >= low
                && tokens.value(token) <= high;
    }

    private boolean isYear(int token) {
        return isNumeral(token, 1900, 2700); // 2567 is a Thai year
    }

    private void dates() {
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.isNumeral(t)) {
                numericDate(t);
                eastDate(t);
            } else if (is(t, TimeWords.MONTH)) {
                monthDate(t);
            } else if (is(t, TimeWords.TODAY) && tokens.size() <= 6) {
                date = true;
                taken[t] = true;
            }
        }
    }

    /** 3.5.2024, 05/03/24, 2024-05-03. */
    private void numericDate(int t) {
        char mark = tokens.between(t);
        if ("./-".indexOf(mark) < 0 || tokens.between(t + 1) != mark) {
            return;
        }
        boolean yearLast =
                isNumeral(t, 1, 31) && isNumeral(t + 1, 1, 31) && isNumeral(t + 2, 0, 2700);
        boolean yearFirst = isYear(t) && isNumeral(t + 1, 1, 12) && isNumeral(t + 2, 1, 31);
        if (yearLast || yearFirst) {
            date = true;
            take(t, t + 3);
        }
    }

    /** 2024年5月3日, 5월 3일. */
    private void eastDate(int t) {
        if (is(t + 1, TimeWords.EAST) && isNumeral(t + 2, 1, 31) && is(t + 3, TimeWords.EAST)) {
            date = true;
            take(t, t + 4);
        }
    }

    /** A month with a day or a year beside it. */
    private void monthDate(int t) {
        boolean dayBefore =
                isNumeral(t - 1, 1, 31) || (isNumeral(t - 2, 1, 31) && tokens.letters(t - 1) <= 3);
        boolean after = isNumeral(t + 1, 1, 31) || isYear(t + 1);
        if (dayBefore || after) {
            date = true;
            taken[t] = true;
        }
    }

    private void clocks() {
        for (int t = 0; t < tokens.size(); t++) {
            if (!taken[t] && isNumeral(t, 0, HOURS) && tokens.digits(t) <= 2) {
                clock(t);
            }
        }
    }

    private void clock(int t) {
        boolean minutes = isNumeral(t + 1, 0, MINUTES) && tokens.digits(t + 1) == 2;
        char mark = tokens.between(t);
        boolean hour =
                is(t + 1, TimeWords.HOUR)
                        && isNumeral(t + 2, 0, MINUTES)
                        && tokens.digits(t + 2) <= 2;
        if (minutes && mark == ':') {
            clock = true;
            take(t, isNumeral(t + 2, 0, MINUTES) && tokens.between(t + 1) == ':' ? t + 3 : t + 2);
        } else if (hour) {
            clock = true;
            take(t, t + 3);
        } else if (is(t + 1, TimeWords.HALF) && isHalf(t + 1)) {
            clock = true;
            take(t, t + 2);
        } else if (minutes && mark == '.') {
            boolean told = is(t + 2, TimeWords.HOUR | TimeWords.HALF) || is(t - 1, TimeWords.HOUR);
            clock |= told;
            weakClock |= !told;
            take(t, t + 2);
        } else if (is(t + 1, TimeWords.HOUR) && !is(t + 1, TimeWords.UNIT)) {
            weakClock = true; // "14 Uhr"
            take(t, t + 2);
        }
    }

    /** Not the article in "3 a piece": a half of the day of one letter goes on with its second. */
    private boolean isHalf(int t) {
        return tokens.letters(t) > 1
                || (tokens.between(t) == '.' && is(t + 1, TimeWords.LABEL | TimeWords.UNIT));
    }

    private void ages() {
        for (int t = 0; t < tokens.size(); t++) {
            boolean unit = is(t, TimeWords.UNIT);
            if (unit && !taken[t] && (t > 0 || is(t + 1, TimeWords.AFTER))) {
                age(t);
            }
        }
    }

    private void age(int unit) {
        int end = unit + 1;
        while (end <= unit + 3
                && is(end, TimeWords.UNIT | TimeWords.FILL)
                && !is(end, TimeWords.AFTER)) {
            end++;
        }
        boolean number = isNumeral(unit - 1, 0, 999);
        boolean one = unit > 0 && tokens.letters(unit - 1) <= 4 && !tokens.isNumeral(unit - 1);
        boolean told =
                is(end, TimeWords.AFTER)
                        || is(unit, TimeWords.AFTER)
                        || is(unit - 2, TimeWords.BEFORE)
                        || (number && is(unit - 3, TimeWords.BEFORE));
        if (told && (number || one)) {
            age = true;
            take(unit - 1, Math.min(tokens.size(), end + 1));
            takeIf(unit - 2, TimeWords.BEFORE);
            takeIf(unit - 3, TimeWords.BEFORE);
        } else if (number && tokens.size() <= 3) {
            age = true; // "5h", "12 min"
            take(unit - 1, unit + 1);
        }
    }

    private void take(int from, int to) {
        Arrays.fill(taken, from, to, true);
    }

    private void takeIf(int t, int kind) {
        if (is(t, kind)) {
            taken[t] = true;
        }
    }

    private void judgeAlone() {
        int left = 0;
        for (int t = 0; t < tokens.size(); t++) {
            left += taken[t] || is(t, EXPLAINED) ? 0 : tokens.letters(t);
        }
        boolean bare = left <= LEFT_OVER && tokens.text().length() < LONGEST_ALONE;
        clock |= weakClock && bare && !date;
        alone = bare && (clock || date || age);
    }
}
