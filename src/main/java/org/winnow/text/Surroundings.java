package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.winnow.label.Sheet;

/** The features of a line that only the lines around it can tell, each group in linear passes. */
final class Surroundings {

    /** The names of all these features, in the order in which they are filled. */
    static final List<String> COLUMNS = names();

    private Surroundings() {}

    /** A sheet of these lines with all that is known of them before they are judged. */
    static Sheet sheet(List<Line> lines) {
        List<String> texts = new ArrayList<>(lines.size());
        for (Line line : lines) {
            texts.add(line.text());
        }
        return of(new Sheet(texts, COLUMNS), lines);
    }

    /** The sheet, with the columns filled in that these lines around each other tell. */
    static Sheet of(Sheet sheet, List<Line> lines) {
        add(new Profile(sheet, lines), Columns.into(sheet));
        return sheet;
    }

    static void add(Profile page, Columns out) {
        DensestRun run = DensestRun.of(page.proseWords(), DensestRun.PENALTY);
        new Place(page).add(out);
        new Neighbours(page).add(out);
        new Signals(page, run).add(out);
        new Phrases(page, run).add(out);
        new Topic(page, run).add(out);
        new Headline(page, run).add(out);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        Sheet nothing = new Sheet(List.of(), List.of());
        add(new Profile(nothing, List.of()), Columns.into(names));
        return List.copyOf(names);
    }
}
