package org.winnow.metadata;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how old a story says it is, on a page whose time of fetching is known: {@code 3 hours ago},
 * {@code vor 2 Tagen}, {@code yesterday}. Minutes and hours give a point in time to the minute, in
 * UTC; days and weeks give a day. Months and years are no dates. Immutable.
 */
final class Ages {

    /** Longer lines are prose, which tells of other ages. */
    private static final int MOST_CHARS = 60;

    private static final Map<String, Duration> UNITS = units();
    private static final Set<String> ONE = WordList.line("ages", "one");
    private static final Set<String> BEFORE = words("before");
    private static final Set<String> BEHIND = words("behind");
    private static final Set<String> YESTERDAY = words("yesterday");

    /** Shorter words behind an age are names, too: {@code Fa}. */
    private static final int LONG_WORD = 3;

    /** Units of several ideographs are as long as this. */
    private static final int MOST_TOKENS = 2;

    /** Nothing that a page calls so old is told in days or weeks. */
    private static final int MOST = 400;

    private final Instant fetched;

    Ages(Instant fetched) {
        this.fetched = fetched;
    }

    /** Whether a text ends as ages do, told in numbers or not: {@code moments ago}. */
    static boolean endsAge(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.length() >= LONG_WORD
                && last.length() < text.length()
                && !Character.isUpperCase(last.charAt(0))
                && BEHIND.contains(WordList.fold(last));
    }

    /** The date that an age in a line gives; empty if it states none. */
    Optional<Stamp> read(String line) {
        if (line.length() > MOST_CHARS) {
            return Optional.empty();
        }
        DateTokens tokens = DateTokens.of(line);
        for (int at = 0; at < tokens.size(); at++) {
            if (YESTERDAY.contains(joined(tokens, at, 1))
                    || YESTERDAY.contains(joined(tokens, at, MOST_TOKENS))) {
                return Optional.of(stamp(Duration.ofDays(1), 1));
            }
            int number = number(tokens, at);
            for (int length = MOST_TOKENS; length > 0 && number > 0; length--) {
                Duration unit = UNITS.get(joined(tokens, at + 1, length));
                if (unit != null && isAge(tokens, at, at + 1 + length)) {
                    return Optional.of(stamp(unit, number));
                }
            }
        }
        return Optional.empty();
    }

    private static int number(DateTokens tokens, int at) {
        int number = tokens.number(at, 3);
        boolean one = tokens.isWord(at) && ONE.contains(tokens.at(at).text());
        return one ? 1 : number <= MOST ? number : -1;
    }

    /** Whether the words around a number and its unit make an age of it. */
    private static boolean isAge(DateTokens tokens, int number, int end) {
        return BEFORE.contains(tokens.at(number - 1).text())
                || BEFORE.contains(
                        tokens.at(number - 3).text()
                                + '_'
                                + tokens.at(number - 2).text()
                                + '_'
                                + tokens.at(number - 1).text())
                || BEHIND.contains(tokens.at(end).text());
    }

    private static String joined(DateTokens tokens, int at, int length) {
        String first = tokens.at(at).text();
        return length == 1 || !tokens.isWord(at + 1) || !tokens.glued(at + 1)
                ? first
                : first + tokens.at(at + 1).text();
    }

    private Stamp stamp(Duration unit, int number) {
        OffsetDateTime then =
                fetched.minus(unit.multipliedBy(number))
                        .atOffset(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MINUTES);
        return unit.compareTo(Duration.ofDays(1)) >= 0
                ? Stamp.of(then.toLocalDate())
                : new Stamp(then.toLocalDate(), then.toLocalTime(), false, ZoneOffset.UTC);
    }

    private static Map<String, Duration> units() {
        Map<String, Duration> units = new HashMap<>();
        words("minute").forEach(word -> units.put(word, Duration.ofMinutes(1)));
        words("hour").forEach(word -> units.put(word, Duration.ofHours(1)));
        words("day").forEach(word -> units.put(word, Duration.ofDays(1)));
        words("week").forEach(word -> units.put(word, Duration.ofDays(7)));
        return units;
    }

    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>();
        WordList.line("ages", line).forEach(word -> words.add(WordList.fold(word)));
        return words;
    }
}
