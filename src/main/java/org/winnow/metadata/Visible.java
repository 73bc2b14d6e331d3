package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Metadata.Field;

/** Reports the visible bylines and dates that stand near the headline. */
final class Visible {

    private final int headline;
    private final DateReader dates;
    private final Findings findings;

    /**
     * @param headline chars before the headline, -1 if the page shows none
     */
    Visible(int headline, DateReader dates, Findings findings) {
        this.headline = headline;
        this.dates = dates;
        this.findings = findings;
    }

    void report(Bylines bylines) {
        NameReader names = new NameReader(dates);
        for (Bylines.Byline byline :
                Near.headline(inside(bylines), headline, Bylines.Byline::chars)) {
            List<String> authors = new ArrayList<>();
            byline.names().forEach(name -> authors.addAll(names.declared(name)));
            if (authors.isEmpty()) {
                authors.addAll(names.line(byline.line()));
            }
            findings.add(Field.AUTHORS, authors, Origin.BYLINE, "byline");
            DateLine.of(byline.line(), dates).report(findings, Origin.BYLINE, "byline");
        }
    }

    private static List<Bylines.Byline> inside(Bylines bylines) {
        return bylines.bylines().stream().filter(byline -> !byline.outside()).toList();
    }

    void report(DateSpots spots) {
        for (Spot time : Near.headline(inside(spots.times()), headline, Spot::chars)) {
            dates.read(time.value()).ifPresent(stamp -> report(time, stamp));
        }
        for (Spot line : Near.headline(inside(spots.lines()), headline, Spot::chars)) {
            DateLine.of(line.label() + ' ' + line.value(), dates)
                    .report(findings, Origin.DATE_LINE, "date line");
        }
    }

    private void report(Spot time, Stamp stamp) {
        Field field = DateLabels.announcesUpdate(time.label()) ? Field.MODIFIED : Field.PUBLISHED;
        findings.add(field, stamp.iso(), Origin.TIME, "time");
    }

    private static List<Spot> inside(List<Spot> spots) {
        return spots.stream().filter(spot -> !spot.outside()).toList();
    }
}
