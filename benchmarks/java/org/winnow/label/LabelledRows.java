package org.winnow.label;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Role;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.RoleScore;

/** A page whose rows have roles, by gold or by another model that is its teacher. */
final class LabelledRows {

    /** What a row counts that a teacher labelled, beside one that a person did. */
    private static final double TAUGHT = 0.3;

    final RoleTraining.Gold gold;
    final int fold;
    final String site;
    final Sheet sheet;
    final float[] story;
    final boolean[] kept;
    final RoleModel.Answers answers;
    private final List<List<String>> kinds;
    private RolePage page;

    LabelledRows(RoleTraining.Gold gold, Sheet sheet, float[] story, boolean[] kept) {
        this.gold = gold;
        this.kinds = gold.kinds();
        this.fold = Corpus.fold(gold.url());
        this.site = Corpus.site(gold.url());
        this.sheet = sheet;
        this.story = story;
        this.kept = kept;
        this.answers = new RoleModel.Answers(sheet.rows());
        this.page = page(new float[sheet.rows() * RoleModel.ROLES.size()]);
    }

    private RolePage page(float[] scores) {
        Topic topic = new Topic(sheet, new StoryPlace(sheet, kept));
        return new RolePage(topic, story, 0, WordModel.logs(scores));
    }

    /** Sets what the linear model says. */
    void read(WordModel words) {
        page = page(words.scores(sheet, kept, 0, sheet.rows()));
    }

    void answer(RoleModel model) {
        model.answer(page, answers);
    }

    /** Whether a person labelled it. */
    boolean isGold() {
        return kinds.size() == 1;
    }

    double weight() {
        return isGold() ? 1 : TAUGHT;
    }

    /**
     * The index of the role of each row for who trains without the pages of a fold: -1 for content,
     * -2 for unknown.
     */
    int[] labels(int without) {
        List<String> own = kinds.get(Math.max(0, Math.min(without, kinds.size() - 1)));
        int[] labels = new int[sheet.rows()];
        for (int row = 0; row < labels.length; row++) {
            String role = RoleScore.role(own.get(row));
            labels[row] = Role.of(role).map(RoleModel.ROLES::indexOf).orElse(-2);
        }
        return labels;
    }

    /** How many rows have each role. */
    static int[] counts(int[] labels) {
        int[] counts = new int[RoleModel.ROLES.size()];
        for (int label : labels) {
            if (label >= 0) {
                counts[label]++;
            }
        }
        return counts;
    }

    /** The role of a row by gold; "-" where nobody said. */
    String wanted(int row) {
        return RoleScore.role(kinds.get(0).get(row));
    }

    /** The role of a row as it was answered. */
    String answered(int row) {
        return kept[row] ? "content" : RoleModel.ROLES.get(answers.role(row)).id();
    }

    /** The keys of each row for a linear model that asks for what this one does. */
    int[][] keys(Voice voice) {
        int[] rows = new int[sheet.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row;
        }
        List<List<Integer>> keys = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            keys.add(new ArrayList<>());
        }
        voice.tell(
                page, rows, (from, to, key) -> keys.subList(from, to).forEach(row -> row.add(key)));
        return keys.stream()
                .map(own -> own.stream().mapToInt(key -> key).toArray())
                .toArray(int[][]::new);
    }

    /** The features of these names, each row's side by side. */
    float[] cells(List<String> columns) {
        float[] cells = new float[page.rows() * columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            float[] column = new float[page.rows()];
            RoleFeatures.Feature feature = RoleFeatures.ALL.get(columns.get(c));
            if (feature == null) {
                column = page.column(page.sheet().columns().indexOf(columns.get(c)));
            } else {
                feature.filler().accept(page, column);
            }
            for (int row = 0; row < column.length; row++) {
                cells[row * columns.size() + c] = column[row];
            }
        }
        return cells;
    }
}
