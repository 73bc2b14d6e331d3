package org.winnow.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnow.article.Metadata.Candidate;

/** Chooses among the dates of a page. */
final class DateChoice {

    /** What the page shows at its headline. */
    private static final Set<Origin> SHOWN =
            EnumSet.of(Origin.TIME, Origin.DATE_LINE, Origin.BYLINE, Origin.DATE_TEXT);

    private final DateReader dates;
    private final LocalDate latest;

    /**
     * @param latest the day beyond which a date is of the future
     */
    DateChoice(DateReader dates, LocalDate latest) {
        this.dates = dates;
        this.latest = latest;
    }

    private record Dated(Stamp stamp, Finding finding) {
        Candidate candidate() {
            return new Candidate(List.of(stamp.iso()), finding.source());
        }
    }

    /**
     * The dates that are none of the future, in the order of the findings, and those of the future
     * behind them. But no page is published after the date that it shows: a shown date that is more
     * than a day earlier than the first one comes before it, as on pages that moved to another
     * system, whose markup tells when they moved.
     */
    List<Candidate> ranked(List<Finding> findings) {
        List<Dated> sane = new ArrayList<>();
        List<Dated> late = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Stamp> stamp = dates.read(finding.values().get(0));
            stamp.ifPresent(
                    day -> (day.day().isAfter(latest) ? late : sane).add(new Dated(day, finding)));
        }
        shownFirst(sane);
        sane.addAll(late);
        return sane.stream().map(Dated::candidate).toList();
    }

    private static void shownFirst(List<Dated> ranked) {
        for (int at = 0; at < ranked.size(); at++) {
            Dated shown = ranked.get(at);
            if (SHOWN.contains(shown.finding.origin())) {
                if (shown.stamp.day().isBefore(ranked.get(0).stamp.day().minusDays(1))) {
                    ranked.remove(at);
                    ranked.add(0, shown);
                }
                return;
            }
        }
    }
}
