package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Metadata.Field;

/**
 * The dates that a visible line states.
 *
 * @param published those of publication, and those that say nothing
 * @param modified those of changes
 */
record DateLine(List<Stamp> published, List<Stamp> modified) {

    static DateLine of(String line, DateReader dates) {
        List<Stamp> published = new ArrayList<>();
        List<Stamp> modified = new ArrayList<>();
        int last = 0;
        for (DateReader.Found found : dates.scan(line)) {
            String before = line.substring(last, Math.max(last, found.start()));
            (DateLabels.announcesUpdate(before) ? modified : published).add(found.stamp());
            last = found.end();
        }
        return new DateLine(published, modified);
    }

    /** Reports the first of each kind. */
    void report(Findings findings, Origin origin, String source) {
        if (!published.isEmpty()) {
            findings.add(Field.PUBLISHED, published.get(0).iso(), origin, source);
        }
        if (!modified.isEmpty()) {
            findings.add(Field.MODIFIED, modified.get(0).iso(), origin, source);
        }
    }
}
