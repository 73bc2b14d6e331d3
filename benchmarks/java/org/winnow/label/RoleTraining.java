package org.winnow.label;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.winnow.article.Role;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.RoleScore;

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

    private static final int ROUNDS = 30;
    private static final int DEPTH = 4;
    private static final double ETA = 0.25;

    /** Share of the columns that a tree sees. */
    private static final double COLUMNS = 0.25;

    private static final int FOLDS = Corpus.FOLDS;

    /** Words that the linear model may know. */
    private static final int KEYS = 3000;

    private final List<Page> pages = new ArrayList<>();
    private final List<String> extra;
    private final TreeTrainer.Settings settings;

    /**
     * @param extra columns of the sheets that go in as they are
     */
    public RoleTraining(List<String> extra) {
        this.extra = List.copyOf(extra);
        this.settings =
                new TreeTrainer.Settings(ROUNDS, DEPTH, ETA, COLUMNS, RoleModel.ROLES.size());
    }

    /** A page with its gold: the index of the role a row, -1 for content, -2 for unknown. */
    private static final class Page {
        final String set;
        final String id;
        final int fold;
        final String site;
        final Sheet sheet;
        final List<String> gold;
        final boolean[] kept;
        final RoleModel.Answers answers;
        RolePage page;

        Page(String set, String id, String url, Sheet sheet, List<String> gold, boolean[] kept) {
            this.set = set;
            this.id = id;
            this.fold = Corpus.fold(url) % FOLDS;
            this.site = Corpus.site(url);
            this.sheet = sheet;
            this.gold = gold;
            this.kept = kept;
            this.answers = new RoleModel.Answers(new int[sheet.rows()], new float[sheet.rows()]);
            this.page = page(new float[sheet.rows() * RoleModel.ROLES.size()]);
        }

        private RolePage page(float[] scores) {
            Topic topic = new Topic(sheet, new StoryPlace(sheet, kept));
            return new RolePage(topic, 0, WordModel.logs(scores));
        }

        /** Sets what the linear model says. */
        void read(WordModel words) {
            page = page(words.scores(sheet, 0, sheet.rows()));
        }

        int[] counts() {
            int[] counts = new int[RoleModel.ROLES.size()];
            for (int row = 0; row < sheet.rows(); row++) {
                if (label(row) >= 0) {
                    counts[label(row)]++;
                }
            }
            return counts;
        }

        int label(int row) {
            String role = RoleScore.role(gold.get(row));
            return Role.of(role).map(RoleModel.ROLES::indexOf).orElse(-2);
        }
    }

    /** Adds a page; gold kinds a row, "-" for a row that nobody labelled. */
    public void add(String set, String id, String url, Sheet sheet, List<String> gold) {
        boolean[] kept = new boolean[gold.size()];
        for (int row = 0; row < kept.length; row++) {
            kept[row] = gold.get(row).equals("content");
        }
        boolean[] noisy = noisy(kept, sheet, id.hashCode());
        pages.add(new Page(set, id, url, sheet, gold, noisy));
    }

    /** Trains on four folds and answers for the fifth, five times; prints the scores. */
    public void crossValidate() {
        List<WordModel> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            WordModel words = WordTrainer.read(words(fold, Map.of()));
            models.add(words);
            for (Page page : pages) {
                if (page.fold == fold) {
                    page.read(words);
                }
            }
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            RoleModel model = new RoleModel(models.get(fold), trainer(fold).fit(settings));
            for (Page page : pages) {
                if (page.fold == fold) {
                    model.answer(page.page, page.answers);
                }
            }
        }
        scores().forEach((set, score) -> System.out.println(set + " " + score));
        reliability();
    }

    private byte[] words(int without, Map<String, String> header) {
        WordTrainer trainer = new WordTrainer(KEYS);
        double[] totals = new double[RoleModel.ROLES.size()];
        for (int round = 0; round < 2; round++) {
            for (Page page : pages) {
                if (page.fold != without) {
                    addWords(page, trainer, totals, round == 1);
                }
            }
        }
        return trainer.train(header);
    }

    private void addWords(Page page, WordTrainer trainer, double[] totals, boolean second) {
        int[] counts = page.counts();
        for (int row = 0; row < page.sheet.rows(); row++) {
            int label = page.label(row);
            if (label < 0) {
                continue;
            }
            double weight = Math.pow(counts[label], -ROOT);
            totals[label] += second ? 0 : weight;
            if (second) {
                double scale = 30 * Math.pow(totals[label], -(1 - ROLE_ROOT));
                trainer.add(page.sheet, row, label, (float) (weight * scale), page.site);
            }
        }
    }

    private TreeTrainer trainer(int without) {
        List<String> columns = new ArrayList<>(RoleFeatures.ALL.keySet());
        columns.addAll(extra);
        TreeTrainer trainer = new TreeTrainer(columns);
        double[] totals = new double[RoleModel.ROLES.size()];
        for (int round = 0; round < 2; round++) {
            for (Page page : pages) {
                if (page.fold != without) {
                    add(page, trainer, totals, round == 1);
                }
            }
        }
        return trainer;
    }

    private void add(Page page, TreeTrainer trainer, double[] totals, boolean second) {
        int[] counts = page.counts();
        float[] cells = second ? cells(page.page, trainer.columns()) : new float[0];
        java.util.Random random = new java.util.Random(page.id.hashCode());
        for (int row = 0; row < page.sheet.rows(); row++) {
            int label = page.label(row);
            if (label < 0 || random.nextDouble() * counts[label] > MOST) {
                continue;
            }
            double weight =
                    Math.max(1, counts[label] / (double) MOST) * Math.pow(counts[label], -ROOT);
            if (!second) {
                totals[label] += weight;
            } else {
                double scale = 100 * Math.pow(totals[label], -(1 - ROLE_ROOT));
                trainer.add(cells, row * trainer.columns().size(), label, (float) (weight * scale));
            }
        }
    }

    /** The columns of these names, each row's cells side by side. */
    private static float[] cells(RolePage page, List<String> columns) {
        float[] cells = new float[page.rows() * columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            float[] column = new float[page.rows()];
            int own = page.sheet().columns().indexOf(columns.get(c));
            RoleModel.fill(page, RoleFeatures.ALL.get(columns.get(c)), own, column);
            for (int row = 0; row < column.length; row++) {
                cells[row * columns.size() + c] = column[row];
            }
        }
        return cells;
    }

    private Map<String, RoleScore> scores() {
        Map<String, RoleScore> scores = new LinkedHashMap<>();
        for (Page page : pages) {
            RoleScore score = scores.computeIfAbsent(page.set, set -> new RoleScore());
            for (int row = 0; row < page.sheet.rows(); row++) {
                if (!page.gold.get(row).equals("-")) {
                    score.add(page.gold.get(row), role(page, row));
                }
            }
        }
        return scores;
    }

    private static String role(Page page, int row) {
        return page.kept[row] ? "content" : RoleModel.ROLES.get(page.answers.roles()[row]).id();
    }

    /** How many in a hundred are right of the rows given a confidence. */
    private void reliability() {
        int[] right = new int[11];
        int[] all = new int[11];
        double[] said = new double[11];
        for (Page page : pages) {
            for (int row = 0; row < page.sheet.rows(); row++) {
                int label = page.label(row);
                if (page.kept[row] || label == -2 || page.gold.get(row).equals("-")) {
                    continue;
                }
                float p = page.answers.sure()[row];
                int bin = (int) (p * 10);
                all[bin]++;
                said[bin] += p;
                right[bin] += page.answers.roles()[row] == label ? 1 : 0;
            }
        }
        for (int bin = 0; bin < 11; bin++) {
            if (all[bin] > 0) {
                System.out.printf(
                        "confidence %.2f: %.2f right of %d%n",
                        said[bin] / all[bin], right[bin] / (double) all[bin], all[bin]);
            }
        }
    }

    /** Prints each row that is wrong out of fold. */
    public void printWrong(java.io.PrintStream out) {
        for (Page page : pages) {
            out.println("\n=== " + page.set + " " + page.id);
            for (int row = 0; row < page.sheet.rows(); row++) {
                if (page.gold.get(row).equals("-")) {
                    continue;
                }
                String got = role(page, row);
                String want = RoleScore.role(page.gold.get(row));
                String text = page.sheet.text(row);
                out.printf(
                        "%s %-14s %-14s %s%n",
                        got.equals(want) ? " " : "!",
                        want,
                        got,
                        text.substring(0, Math.min(110, text.length())));
            }
        }
    }

    /** Trains on all pages, after {@link #crossValidate}, and writes the resources. */
    public void write(java.nio.file.Path folder, String name) throws java.io.IOException {
        Map<String, String> header = header(name);
        java.nio.file.Files.write(folder.resolve(name + ".words"), words(-1, header));
        header.put("settings", settings.toString());
        header.put("extra", String.join(" ", extra));
        java.nio.file.Files.write(
                folder.resolve(name + ".bin"), trainer(-1).train(settings, header));
    }

    private Map<String, String> header(String name) {
        CRC32 digest = new CRC32();
        for (Page page : pages) {
            for (int row = 0; row < page.sheet.rows(); row++) {
                String line = page.gold.get(row) + ' ' + page.sheet.text(row) + '\n';
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        int rows = pages.stream().mapToInt(page -> page.sheet.rows()).sum();
        String sets = String.join(", ", scores().keySet());
        Map<String, String> header = new LinkedHashMap<>();
        header.put("model", name + ": the role of a row that is not the story");
        header.put("data", pages.size() + " pages of " + sets + ": " + rows + " rows");
        header.put("digest", Long.toHexString(digest.getValue()));
        header.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        header.put("command", "benchmarks/README.md, Roles");
        scores().forEach((set, score) -> header.put("out of fold, " + set, score.toString()));
        return header;
    }

    static boolean[] noisy(boolean[] kept, Sheet sheet, long seed) {
        java.util.Random random = new java.util.Random(seed);
        boolean[] noisy = Arrays.copyOf(kept, kept.length);
        for (int row = 0; row < kept.length; row++) {
            float good = sheet.fact(row, Sheet.Fact.GOOD);
            double flip = kept[row] ? 0.05 : good > 0 ? 0.1 : 0.003;
            noisy[row] ^= random.nextDouble() < flip;
        }
        return noisy;
    }
}
