package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Metadata.Field;

/** Reports the visible bylines and dates that stand near the headline. */
final class Visible {

    /** So little text stands between the bylines of two authors of one story. */
    private static final int MOST_BETWEEN = 80;

    private final @Nullable Spot headline;
    private final DateReader dates;
    private final Findings findings;
    private final NameReader names;

    /**
     * @param headline null if the page shows none
     */
    Visible(@Nullable Spot headline, DateReader dates, Findings findings) {
        this.headline = headline;
        this.dates = dates;
        this.findings = findings;
        this.names = new NameReader(dates);
    }

    /**
     * Reports the names and dates in the bylines near the headline, nearest first; without any
     * those beside it, then the others, as at the story's end.
     */
    void report(Bylines bylines) {
        List<Bylines.Byline> all = bylines.bylines();
        report(near(all, Bylines.Byline::spot));
        if (findings.of(Field.AUTHORS).isEmpty() && headline != null) {
            report(Near.headline(all, headline.chars(), byline -> byline.spot().chars()));
        }
        if (findings.of(Field.AUTHORS).isEmpty()) {
            report(here(all, Bylines.Byline::spot));
        }
    }

    private void report(List<Bylines.Byline> near) {
        for (int at = 0; at < near.size(); at++) {
            Bylines.Byline byline = near.get(at);
            List<String> authors = new ArrayList<>(names(byline));
            while (!byline.bare()
                    && at + 1 < near.size()
                    && isNext(near.get(at), near.get(at + 1))) {
                at++;
                authors.addAll(names(near.get(at)));
            }
            findings.add(Field.AUTHORS, authors, Origin.BYLINE, "byline");
            DateLine.of(byline.spot().value(), dates).report(findings, Origin.BYLINE, "byline");
        }
    }

    /** Whether two bylines are of one list: elements alike, the one right behind the other. */
    private static boolean isNext(Bylines.Byline one, Bylines.Byline other) {
        Spot first = one.spot();
        Spot second = other.spot();
        int between = second.chars() - first.chars() - first.value().length();
        return between >= 0 - first.value().length()
                && second.chars() > first.chars()
                && between <= MOST_BETWEEN
                && first.element().normalName().equals(second.element().normalName())
                && first.element().className().equals(second.element().className());
    }

    private List<String> names(Bylines.Byline byline) {
        String line = byline.spot().value();
        if (byline.bare()) {
            return names.marked(line);
        }
        if (byline.links().isEmpty()) {
            return names.line(line);
        }
        List<String> authors = new ArrayList<>();
        List<String> sections = names.sections(line);
        for (String link : byline.links()) {
            if (sections.stream().anyMatch(section -> section.contains(link))) {
                authors.addAll(names.declared(link));
            }
        }
        return authors.isEmpty() ? names.line(line) : authors;
    }

    /**
     * Reports the dates near the headline; without any that of a sidebar beside it, and without
     * that too what says anywhere that it is the date of publication.
     */
    void report(DateSpots spots) {
        dates(near(spots.times()), near(spots.lines()), near(spots.texts()));
        if (findings.of(Field.PUBLISHED).isEmpty() && headline != null) {
            dates(beside(spots.times()), beside(spots.lines()), beside(spots.texts()));
        }
        if (findings.of(Field.PUBLISHED).isEmpty()) {
            dates(labelled(spots.times()), labelled(spots.lines()), labelled(spots.texts()));
        }
    }

    /** Reports the age that stands nearest to the headline. */
    void report(DateSpots spots, Ages ages) {
        List<Spot> all = new ArrayList<>(near(spots.times()));
        all.addAll(near(spots.lines()));
        for (Spot spot : all) {
            Optional<Stamp> stamp = ages.read(spot.value());
            if (stamp.isPresent()) {
                boolean update = DateLabels.announcesUpdate(spot.label() + ' ' + spot.value());
                Field field = update ? Field.MODIFIED : Field.PUBLISHED;
                findings.add(field, stamp.get().iso(), Origin.AGE, "age");
                return;
            }
        }
    }

    private void dates(List<Spot> times, List<Spot> lines, List<Spot> texts) {
        for (Spot time : times) {
            dates.read(time.value()).ifPresent(stamp -> report(time, stamp));
        }
        for (Spot line : lines) {
            line(line, Origin.DATE_LINE, "date line");
        }
        for (Spot text : texts) {
            line(text, Origin.DATE_TEXT, "date text");
        }
    }

    private void line(Spot line, Origin origin, String source) {
        DateLine.of(line.label() + ' ' + line.value(), dates).report(findings, origin, source);
    }

    private void report(Spot time, Stamp stamp) {
        Field field = DateLabels.announcesUpdate(time.label()) ? Field.MODIFIED : Field.PUBLISHED;
        findings.add(field, stamp.iso(), Origin.TIME, "time");
    }

    private List<Spot> near(List<Spot> spots) {
        return near(spots, spot -> spot);
    }

    private List<Spot> beside(List<Spot> spots) {
        List<Spot> apart = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot.apart(headline)) {
                apart.add(spot);
            }
        }
        return headline == null ? apart : Near.headline(apart, headline.chars(), Spot::chars);
    }

    private static List<Spot> labelled(List<Spot> spots) {
        List<Spot> labelled = new ArrayList<>();
        for (Spot spot : spots) {
            String words = spot.label() + ' ' + spot.value();
            if (DateLabels.announcesPublication(words) || DateLabels.announcesUpdate(words)) {
                labelled.add(spot);
            }
        }
        return labelled;
    }

    /** The parts that stand near the headline and not in a part of the page apart from it. */
    private <T> List<T> near(List<T> parts, Function<T, Spot> spot) {
        List<T> here = here(parts, spot);
        int chars = headline == null ? -1 : headline.chars();
        return Near.headline(here, chars, part -> spot.apply(part).chars());
    }

    private <T> List<T> here(List<T> parts, Function<T, Spot> spot) {
        List<T> here = new ArrayList<>();
        for (T part : parts) {
            if (!spot.apply(part).apart(headline)) {
                here.add(part);
            }
        }
        return here;
    }
}
