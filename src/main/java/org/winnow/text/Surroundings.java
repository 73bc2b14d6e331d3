package org.winnow.text;

import java.util.ArrayList;
import java.util.List;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;

/** The features of a line that only the lines around it can tell, each group in linear passes. */
final class Surroundings {

    /** The names of all these features, in the order in which they are filled. */
    static final List<String> ALL = names();

    /** Those that the judge of texts asks for. */
    static final List<String> ASKED = Columns.asked(ALL, Judge.text().columns());

    private static final int[] PLACES = Columns.places(ALL, ASKED);

    private Surroundings() {}

    /** A sheet of these lines with all that must be known of them before they are judged. */
    static Sheet sheet(List<Line> lines) {
        return of(new Sheet(texts(lines), ASKED), lines);
    }

    /** The sheet, with the columns filled in that these lines around each other tell. */
    static Sheet of(Sheet sheet, List<Line> lines) {
        add(new Profile(sheet, lines), Columns.of(sheet, PLACES));
        return sheet;
    }

    /** A sheet of these lines with all features, asked for or not. */
    static Sheet whole(List<Line> lines) {
        Sheet sheet = new Sheet(texts(lines), ALL);
        add(new Profile(sheet, lines), Columns.of(sheet, Columns.places(ALL, ALL)));
        return sheet;
    }

    private static List<String> texts(List<Line> lines) {
        List<String> texts = new ArrayList<>(lines.size());
        for (Line line : lines) {
            texts.add(MarkdownText.seen(line.text()));
        }
        return texts;
    }

    private static void add(Profile page, Columns out) {
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
        add(new Profile(nothing, List.of()), Columns.naming(names));
        return List.copyOf(names);
    }
}
