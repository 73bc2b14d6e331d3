package org.winnow.label;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winnow.corpus.Corpus;

/**
 * Trains the role model on pages with a role a row, and scores it on the folds left out. The trees
 * learn from what the linear model says of pages that it had not seen.
 */
public final class RoleTraining {

    /** Rows of a role that a page brings in: a menu's hundredth entry teaches nothing new. */
    private static final int MOST = 14;

    /** Weights as the trainer of trees expects them, about 1 for the usual row. */
    private static final double TREE_SCALE = 100;

    private static final int ROUNDS = 26;
    private static final int DEPTH = 4;
    private static final double ETA = 0.25;

    /** Columns that the model may ask for: out of fold 200 are as good as all 450. */
    private static final int WIDTH = 200;

    /** The voice learns from more rows of a role and a page than trees do. */
    private static final int VOICED = 30;

    /** Share of the columns that a tree sees. */
    private static final double COLUMNS = 0.25;

    private final List<LabelledRows> pages = new ArrayList<>();
    private final Lessons lessons = new Lessons(pages);
    private final List<RoleModel> unseeing = new ArrayList<>();
    private final List<String> extra;
    private final KeyTrainer.Settings voiced;
    private final TreeTrainer.Settings settings;

    /**
     * @param extra columns of the sheets that go in as they are
     * @param voiced keys that the voice may know
     */
    public RoleTraining(List<String> extra, int voiced) {
        this.voiced = new KeyTrainer.Settings(voiced, 2, 3);
        this.extra = List.copyOf(extra);
        this.settings =
                new TreeTrainer.Settings(ROUNDS, DEPTH, ETA, COLUMNS, RoleModel.ROLES.size());
    }

    /**
     * What is known of a page's rows.
     *
     * @param kinds the gold kind of each row, "-" for one that nobody labelled; or, if a teacher
     *     did it, such a list for each fold, by a teacher that has not seen that fold
     */
    public record Gold(String set, String id, String url, List<List<String>> kinds) {}

    /**
     * What the model says of a page.
     *
     * @param roles the role of each row
     * @param sure how probable it is
     */
    public record Answer(List<String> roles, float[] sure) {}

    /**
     * Adds a page, with what story models say that have not seen its site.
     *
     * @param story how probable it is that each row belongs to the story
     * @param kept which rows are taken for it
     */
    public void add(Gold gold, Sheet sheet, float[] story, boolean[] kept) {
        pages.add(new LabelledRows(gold, sheet, story, kept));
    }

    /** What words say, learnt from these pages; kept in a folder. */
    public RoleWords words(Path folder) throws IOException {
        return RoleWords.train(lessons, folder);
    }

    /** Trains on four folds and answers for the fifth, five times; prints the scores. */
    public void crossValidate(RoleWords words) {
        List<WordModel> unseen = new ArrayList<>();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            unseen.add(words.without(fold));
        }
        pages.forEach(page -> page.read(unseen.get(page.fold)));
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            Trees trees = TreeTrainer.read(trees(fold, Map.of()));
            Voice voice = new Voice(KeyTrainer.read(voice(fold, Map.of())));
            RoleModel model = new RoleModel(unseen.get(fold), trees, voice);
            unseeing.add(model);
            for (LabelledRows page : pages) {
                if (page.fold == fold && page.isGold()) {
                    page.answer(model);
                }
            }
        }
        RoleReport report = new RoleReport(pages);
        report.scores().forEach((set, score) -> System.out.println(set + " " + score));
        report.reliability(System.out);
    }

    /** What the cross-validation scored: by "set macro" and "set accuracy". */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        new RoleReport(pages)
                .scores()
                .forEach(
                        (set, score) -> {
                            figures.put(set + " macro", score.macro());
                            figures.put(set + " accuracy", score.accuracy());
                        });
        return figures;
    }

    /** What the model says of a page that was trained without a fold. */
    public Answer answer(int without, Sheet sheet, float[] story, boolean[] kept) {
        RoleModel.Answers found =
                unseeing.get(without).answers(sheet, story, new StoryPlace(sheet, kept));
        List<String> roles = new ArrayList<>();
        float[] sure = new float[sheet.rows()];
        for (int row = 0; row < sure.length; row++) {
            roles.add(RoleModel.ROLES.get(found.role(row)).id());
            sure[row] = found.sure(row);
        }
        return new Answer(roles, sure);
    }

    private byte[] voice(int without, Map<String, String> header) {
        Map<String, String> lines = new LinkedHashMap<>(header);
        lines.put(Voice.COLUMNS, VoiceColumns.names(extra));
        Voice untaught = new Voice(KeyTrainer.read(new KeyTrainer(voiced).train(lines)));
        KeyTrainer trainer = new KeyTrainer(voiced);
        List<Lessons.Lesson> rows = lessons.without(without, VOICED);
        LabelledRows page = rows.get(0).page();
        int[][] own = page.keys(untaught);
        for (Lessons.Lesson lesson : rows) {
            if (lesson.page() != page) {
                page = lesson.page();
                own = page.keys(untaught);
            }
            if (!page.kept[lesson.row()]) {
                float weight = (float) (Lessons.KEY_SCALE * lesson.weight());
                trainer.add(own[lesson.row()], lesson.label(), weight, page.site);
            }
        }
        return trainer.train(lines);
    }

    /** A trainer on the columns that say most on the pages that are not of a fold. */
    private TreeTrainer trainer(int without) {
        List<String> all = new ArrayList<>(extra);
        for (Sheet.Fact fact : Sheet.Fact.values()) {
            all.add(fact.id());
        }
        all.addAll(RoleFeatures.ALL.keySet());
        List<Lessons.Lesson> rows = lessons.without(without, MOST);
        return trainer(rows, trainer(rows, all).best(settings, WIDTH));
    }

    private static TreeTrainer trainer(List<Lessons.Lesson> lessons, List<String> columns) {
        TreeTrainer trainer = new TreeTrainer(columns);
        LabelledRows page = lessons.get(0).page();
        float[] cells = page.cells(columns);
        for (Lessons.Lesson lesson : lessons) {
            if (lesson.page() != page) {
                page = lesson.page();
                cells = page.cells(columns);
            }
            if (!page.kept[lesson.row()]) {
                float weight = (float) (TREE_SCALE * lesson.weight());
                trainer.add(cells, lesson.row() * columns.size(), lesson.label(), weight);
            }
        }
        return trainer;
    }

    /** Writes each row with its gold and its answer. */
    public void printRows(Path file) throws IOException {
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            new RoleReport(pages).rows(out);
        }
    }

    /** Trains on all pages, after {@link #crossValidate}, and writes the resources. */
    public void write(Path folder, String name) throws IOException {
        Map<String, String> header = header(name);
        Files.write(folder.resolve(name + ".voice"), voice(-1, header));
        header.put("settings", settings.toString());
        header.put("extra", String.join(" ", extra));
        Files.write(folder.resolve(name + ".bin"), trees(-1, header));
    }

    /** Trees, with the roles' succession in their header. */
    private byte[] trees(int without, Map<String, String> header) {
        SuccessionTrainer succession = new SuccessionTrainer();
        for (LabelledRows page : pages) {
            if (page.fold != without && page.isGold()) {
                succession.add(page.labels(without), page.kept);
            }
        }
        Map<String, String> lines = new LinkedHashMap<>(header);
        lines.put(Succession.KEY, succession.line());
        return trainer(without).train(settings, lines);
    }

    private Map<String, String> header(String name) {
        Map<String, String> header =
                lessons.header(name + ": the role of a row that is not the story");
        RoleReport report = new RoleReport(pages);
        report.scores()
                .forEach(
                        (set, score) ->
                                header.put(
                                        "out of fold, " + set,
                                        score.toString().split("  lines")[0]));
        return header;
    }
}
