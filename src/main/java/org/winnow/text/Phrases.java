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
        float[] any = new float[page.rows()];
        for (Role role : CHAFF) {
            float[] own = page.phrases(role);
            out.add("phrases.", role.id(), row -> own[row]);
            for (int row = 0; row < any.length; row++) {
                any[row] += own[row];
            }
        }
        for (int offset = 1; offset <= 2; offset++) {
            Neighbours.addShifted(out, "phrases", any, offset);
        }
        Neighbours.addWindows(out, "phrases", any);
        Signals signals = new Signals(page, run);
        signals.addSignal(out, "phrases", any);
        signals.addSignal(out, "related", page.phrases(Role.RELATED));
    }
}
