package org.winnow.text;

import java.util.List;
import org.winnow.article.Role;

/** What phrases of the lexicon betray about a line, and about the lines around it. */
final class Phrases {

    private static final List<Role> CHAFF =
            List.of(
                    Role.RELATED,
                    Role.NEWSLETTER,
                    Role.ADVERTISEMENT,
                    Role.PAYWALL,
                    Role.COMMENTS,
                    Role.CONSENT,
                    Role.FOOTER,
                    Role.NAVIGATION,
                    Role.SOCIAL,
                    Role.AUTHOR_BIO,
                    Role.WIDGET,
                    Role.OTHER);

    private final Profile page;
    private final DensestRun run;

    Phrases(Profile page, DensestRun run) {
        this.page = page;
        this.run = run;
    }

    void add(Columns out) {
        Once<float[]> sums = new Once<>(this::sums);
        Columns.Cells any = row -> sums.get()[row];
        for (Role role : CHAFF) {
            out.add("phrases.", role.id(), page.phrases(role));
        }
        Neighbours neighbours = new Neighbours(page);
        for (int offset = 1; offset <= 2; offset++) {
            neighbours.addShifted(out, "phrases", any, offset);
        }
        neighbours.addWindows(out, "phrases", any);
        Signals signals = new Signals(page, run);
        signals.addSignal(out, "phrases", any);
        signals.addSignal(out, "related", page.phrases(Role.RELATED));
    }

    /** The families of all these roles. */
    private float[] sums() {
        float[] sums = new float[page.rows()];
        for (Role role : CHAFF) {
            Columns.Cells phrases = page.phrases(role);
            for (int row = 0; row < sums.length; row++) {
                sums[row] += phrases.of(row);
            }
        }
        return sums;
    }
}
