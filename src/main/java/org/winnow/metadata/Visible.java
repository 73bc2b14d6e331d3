package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Metadata.Field;

/** Reports the visible bylines and dates that stand near the headline. */
final class Visible {

    private final @Nullable Spot headline;
    private final DateReader dates;
    private final Findings findings;

    /**
     * @param headline null if the page shows none
     */
    Visible(@Nullable Spot headline, DateReader dates, Findings findings) {
        this.headline = headline;
        this.dates = dates;
        this.findings = findings;
    }

    void report(Bylines bylines) {
        NameReader names = new NameReader(dates);
        for (Bylines.Byline byline : near(bylines.bylines(), Bylines.Byline::spot)) {
            List<String> authors = new ArrayList<>();
            byline.names().forEach(name -> authors.addAll(names.declared(name)));
            if (authors.isEmpty()) {
                authors.addAll(names.line(byline.spot().value()));
            }
            findings.add(Field.AUTHORS, authors, Origin.BYLINE, "byline");
            DateLine.of(byline.spot().value(), dates).report(findings, Origin.BYLINE, "byline");
        }
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
        List<Spot> apart = spots.stream().filter(spot -> spot.apart(headline)).toList();
        return headline == null
                ? apart
                : Near.headline(apart, headline.chars(), Spot::chars);
    }

    private static List<Spot> labelled(List<Spot> spots) {
        return spots.stream()
                .filter(
                        spot ->
                                DateLabels.announcesPublication(spot.label() + ' ' + spot.value())
                                        || DateLabels.announcesUpdate(spot.label() + ' ' + spot.value()))
                .toList();
    }

    /** The parts that stand near the headline and not in a part of the page apart from it. */
    private <T> List<T> near(List<T> parts, Function<T, Spot> spot) {
        List<T> here = parts.stream().filter(part -> !spot.apply(part).apart(headline)).toList();
        int chars = headline == null ? -1 : headline.chars();
        return Near.headline(here, chars, part -> spot.apply(part).chars());
    }
}
