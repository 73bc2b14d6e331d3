package org.winnow.label;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.winnow.corpus.Corpus;

/**
 * Trains the role model on pages with a role a row, and scores it on the folds left out. The trees
 * learn from what the linear model says of pages that it had not seen.
 */
public final class RoleTraining {

    /** Menus would outvote all else: a role counts on a page by the root of its rows. */
    private static final double ROOT = 0.5;

    /** The same between the roles. */
    private static final double ROLE_ROOT = 0.65;

    /** Rows of a role that a page brings in: a menu's hundredth entry teaches nothing new. */
    private static final int MOST = 14;

    /** Weights as the trainers of trees and of keys expect them, about 1 for the usual row. */
    private static final double TREE_SCALE = 100;

    private static final double KEY_SCALE = 30;

    private static final int ROUNDS = 30;
    private static final int DEPTH = 4;
    private static final double ETA = 0.25;

    /** Columns that the model may ask for: out of fold 200 are as good as all 450. */
    private static final int WIDTH = 200;

    /** The voice learns from more rows of a role and a page than trees do. */
    private static final int VOICED = 30;

    /** Share of the columns that a tree sees. */
    private static final double COLUMNS = 0.25;

    private final List<LabelledRows> pages = new ArrayList<>();
    private final List<RoleModel> unseeing = new ArrayList<>();
    private final List<String> extra;
    private final KeyTrainer.Settings keys;
    private final KeyTrainer.Settings voiced;
    private final TreeTrainer.Settings settings;

    /**
     * @param extra columns of the sheets that go in as they are
     * @param keys words that the linear model may know
     * @param voiced keys that the voice may know
     */
    public RoleTraining(List<String> extra, int keys, int voiced) {
        this.keys = new KeyTrainer.Settings(keys, 1, 6);
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

    /** Trains on four folds and answers for the fifth, five times; prints the scores. */
    public void crossValidate() {
        List<WordModel> words = new ArrayList<>();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            words.add(new WordModel(KeyTrainer.read(words(fold, Map.of()))));
        }
        pages.forEach(page -> page.read(words.get(page.fold)));
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            Trees trees = TreeTrainer.read(trees(fold, Map.of()));
            Voice voice = new Voice(KeyTrainer.read(voice(fold, Map.of())));
            RoleModel model = new RoleModel(words.get(fold), trees, voice);
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

    /** A row to learn from. */
    private record Lesson(LabelledRows page, int row, int label, double weight) {}

    private byte[] words(int without, Map<String, String> header) {
        KeyTrainer trainer = new KeyTrainer(keys);
        int[] all = new int[WordModel.KEYS];
        for (Lesson lesson : lessons(without, Integer.MAX_VALUE)) {
            LabelledRows page = lesson.page();
            int count = WordModel.keys(page.sheet, lesson.row(), all);
            float weight = (float) (KEY_SCALE * lesson.weight());
            trainer.add(Arrays.copyOf(all, count), lesson.label(), weight, page.site);
        }
        return trainer.train(header);
    }

    private byte[] voice(int without, Map<String, String> header) {
        Map<String, String> lines = new LinkedHashMap<>(header);
        lines.put(Voice.COLUMNS, VoiceColumns.names(extra));
        Voice untaught = new Voice(KeyTrainer.read(new KeyTrainer(voiced).train(lines)));
        KeyTrainer trainer = new KeyTrainer(voiced);
        List<Lesson> lessons = lessons(without, VOICED);
        LabelledRows page = lessons.get(0).page();
        int[][] own = page.keys(untaught);
        for (Lesson lesson : lessons) {
            if (lesson.page() != page) {
                page = lesson.page();
                own = page.keys(untaught);
            }
            if (!page.kept[lesson.row()]) {
                float weight = (float) (KEY_SCALE * lesson.weight());
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
        List<Lesson> lessons = lessons(without, MOST);
        return trainer(lessons, trainer(lessons, all).best(settings, WIDTH));
    }

    private static TreeTrainer trainer(List<Lesson> lessons, List<String> columns) {
        TreeTrainer trainer = new TreeTrainer(columns);
        LabelledRows page = lessons.get(0).page();
        float[] cells = page.cells(columns);
        for (Lesson lesson : lessons) {
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

    /** What is to be learnt from the pages that are not of a fold, page by page. */
    private List<Lesson> lessons(int without, int most) {
        List<Lesson> lessons = new ArrayList<>();
        double[] totals = new double[RoleModel.ROLES.size()];
        for (LabelledRows page : pages) {
            if (page.fold != without) {
                int[] labels = page.labels(without);
                int[] counts = LabelledRows.counts(labels);
                Random random = new Random(page.gold.id().hashCode());
                for (int row = 0; row < labels.length; row++) {
                    int label = labels[row];
                    if (label >= 0 && random.nextDouble() * counts[label] <= most) {
                        double weight = page.weight() * weight(counts[label], most);
                        lessons.add(new Lesson(page, row, label, weight));
                        totals[label] += weight;
                    }
                }
            }
        }
        lessons.replaceAll(lesson -> balanced(lesson, totals));
        return lessons;
    }

    /** What a row weighs of which its page has so many, and brings in so many at the most. */
    private static double weight(int count, int most) {
        return Math.max(1, count / (double) most) * Math.pow(count, -ROOT);
    }

    private static Lesson balanced(Lesson lesson, double[] totals) {
        double scale = Math.pow(totals[lesson.label()], -(1 - ROLE_ROOT));
        return new Lesson(lesson.page(), lesson.row(), lesson.label(), lesson.weight() * scale);
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
        Files.write(folder.resolve(name + ".words"), words(-1, header));
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
        CRC32 digest = new CRC32();
        int rows = 0;
        for (LabelledRows page : pages) {
            rows += page.sheet.rows();
            for (int row = 0; row < page.sheet.rows(); row++) {
                String line = page.wanted(row) + ' ' + page.sheet.text(row) + '\n';
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        RoleReport report = new RoleReport(pages);
        Map<String, String> header = new LinkedHashMap<>();
        header.put("model", name + ": the role of a row that is not the story");
        header.put("data", pages.size() + " pages: " + rows + " rows");
        header.put("digest", Long.toHexString(digest.getValue()));
        header.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        header.put("command", "benchmarks/README.md, Roles");
        report.scores()
                .forEach(
                        (set, score) ->
                                header.put(
                                        "out of fold, " + set,
                                        score.toString().split("  lines")[0]));
        return header;
    }
}
