package org.winnow.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.winnow.article.Limits;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.Floors;
import org.winnow.corpus.Taught;
import org.winnow.label.RoleTraining;
import org.winnow.label.RoleWords;
import org.winnow.label.Sheet;
import org.winnow.label.StoryTrainer;
import org.winnow.label.UnseenStory;

/**
 * Trains the roles of lines of plain text: {@code TextRoles [gate|DIR]}, which fails below the
 * floors, or writes the resources to DIR.
 */
public final class TextRoles {

    /** Out of fold 3,000 gain less than .005 of the macro, and are 14 KB more of the jar. */
    private static final int VOICED = 1400;

    private final RoleTraining training = new RoleTraining(List.of(), VOICED);
    private final UnseenStory story;

    private TextRoles() {
        List<LabelledText> texts = new ArrayList<>();
        story =
                new UnseenStory(
                        TextTraining.NAME,
                        fold -> {
                            if (texts.isEmpty()) {
                                texts.addAll(TrainingTexts.all());
                            }
                            return TextTraining.trainer(texts, fold)
                                    .train(TextTraining.SETTINGS, Map.of());
                        });
    }

    public static void main(String[] args) throws IOException {
        TextRoles roles = new TextRoles();
        for (String set : List.of("typed", "roles")) {
            Corpus.texts(set).forEach(roles::add);
        }
        Corpus.seeds().forEach(roles::add);
        roles.addTaught();
        roles.training.crossValidate(RoleWords.read(Path.of("target")));
        roles.training.printRows(Path.of("target/roles-text.txt"));
        if (List.of(args).contains("gate")) {
            Floors.check("text-roles", roles.training.figures());
        } else if (args.length > 0) {
            roles.training.write(Path.of(args[0]), "roles-text");
        }
    }

    private void add(Corpus.TextPage page) {
        Variant variant = Variant.plain(page);
        List<Line> lines = Segmenter.cut(variant.source(), Limits.DEFAULT).lines();
        add(page, lines, List.of(kinds(variant, lines)));
    }

    /** Pages that nobody labelled, with the roles that their markup was given. */
    private void addTaught() {
        Taught taught = Taught.read(Path.of("target/taught-roles.tsv"));
        for (Corpus.TextPage page : Corpus.texts("wcxb-plain")) {
            if (taught.has(page.id())) {
                Variant variant = Variant.plain(page);
                List<Line> lines = Segmenter.cut(variant.source(), Limits.DEFAULT).lines();
                add(page, lines, taught.roles(page.id(), lines.stream().map(Line::text).toList()));
            }
        }
    }

    private void add(Corpus.TextPage page, List<Line> lines, List<List<String>> kinds) {
        Sheet sheet = Surroundings.whole(lines);
        StoryTrainer.Model model = story.without(page.fold());
        float[] answers = model.probabilities(sheet);
        training.add(
                new RoleTraining.Gold(page.set(), page.id(), page.url(), kinds),
                sheet,
                answers,
                Threshold.keep(sheet, answers));
    }

    /** The gold kind that most of each line has. */
    private static List<String> kinds(Variant variant, List<Line> lines) {
        List<String> kinds = new ArrayList<>();
        int first = 0;
        for (Line line : lines) {
            while (variant.end(first) <= line.start()) {
                first++;
            }
            kinds.add(kind(variant, line, first));
        }
        return kinds;
    }

    private static String kind(Variant variant, Line line, int first) {
        int most = 0;
        String kind = "-";
        for (int gold = first; gold < variant.starts().length; gold++) {
            int start = variant.starts()[gold];
            int shared = Math.min(variant.end(gold), line.end()) - Math.max(start, line.start());
            if (start >= line.end()) {
                break;
            }
            if (shared > most && !variant.page().lines().get(gold).isBlank()) {
                most = shared;
                kind = variant.page().kinds().get(gold);
            }
        }
        return kind;
    }
}
