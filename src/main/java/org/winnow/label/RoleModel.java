package org.winnow.label;

import java.util.Arrays;
import java.util.List;
import org.winnow.article.Role;

/**
 * The trained answer to which role a row that is not the story plays: trees over the row's
 * features, which see what a linear model makes of its words and of those around. Safe to share.
 */
final class RoleModel {

    /** The roles told apart, in the order of the trees' outputs: all but content. */
    static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.CONTENT).toList();

    /** So many rows are judged at a time: hundreds of features a row take room. */
    private static final int SLICE = 8192;

    /** A fifth: out of fold the best of .1, .2, .3, mostly for sign-up forms. */
    private static final float VOICE = 0.2f;

    private final WordModel words;
    private final Trees trees;
    private final List<String> extra;

    RoleModel(WordModel words, Trees trees) {
        this.words = words;
        this.trees = trees;
        String named = trees.header().getOrDefault("extra", "");
        this.extra = named.isEmpty() ? List.of() : List.of(named.split(" "));
    }

    static RoleModel load(String name) {
        return new RoleModel(WordModel.load(name + ".words"), Trees.load(name + ".bin"));
    }

    /** Probabilities, {@code ROLES.size()} a row; rows of {@link #SLICE}s see no others. */
    float[] answers(Sheet sheet, StoryPlace place) {
        float[] answers = new float[sheet.rows() * ROLES.size()];
        for (int from = 0; from < sheet.rows(); from += SLICE) {
            int to = Math.min(sheet.rows(), from + SLICE);
            Table table = new RoleFeatures(sheet, place, from, to).table(extra);
            WordModel.addScores(table, words.scores(sheet, from, to));
            float[] some = probabilities(trees, table);
            vote(sheet, from, some);
            System.arraycopy(some, 0, answers, from * ROLES.size(), some.length);
        }
        return answers;
    }

    /** Where all phrases of a row are of one role, they have a voice beside the trees'. */
    static void vote(Sheet sheet, int from, float[] answers) {
        int outputs = ROLES.size();
        for (int row = 0; row < answers.length / outputs; row++) {
            int role = oneRole(sheet, from + row);
            for (int k = 0; k < outputs && role >= 0; k++) {
                int cell = row * outputs + k;
                answers[cell] = (answers[cell] + (k == role ? VOICE : 0)) / (1 + VOICE);
            }
        }
    }

    /** The index of the one role that a row's phrases speak for; negative if there is none. */
    private static int oneRole(Sheet sheet, int row) {
        int voted = -1;
        if (sheet.hits().isEmpty(row)) {
            return voted;
        }
        for (int family : sheet.hits().of(row)) {
            int role = ROLES.indexOf(Lexicon.BUNDLED.family(family).role());
            if (voted >= 0 && voted != role) {
                return -1;
            }
            voted = role;
        }
        return voted;
    }

    /** The index of a row's most probable role. */
    static int best(float[] answers, int row) {
        int offset = row * ROLES.size();
        int best = 0;
        for (int k = 1; k < ROLES.size(); k++) {
            best = answers[offset + k] > answers[offset + best] ? k : best;
        }
        return best;
    }

    /**
     * What trees say of a table of {@link RoleFeatures}: probabilities, {@code ROLES.size()} a row.
     */
    static float[] probabilities(Trees trees, Table table) {
        int outputs = ROLES.size();
        float[] cells = table.cells(trees.columns());
        float[] all = new float[table.rows() * outputs];
        float[] sums = new float[outputs];
        for (int row = 0; row < table.rows(); row++) {
            Arrays.fill(sums, 0);
            trees.margins(cells, row * trees.columns().size(), sums);
            softmax(sums, all, row * outputs);
        }
        return all;
    }

    private static void softmax(float[] sums, float[] into, int offset) {
        float most = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        float total = 0;
        for (int k = 0; k < sums.length; k++) {
            into[offset + k] = (float) Math.exp(sums[k] - most);
            total += into[offset + k];
        }
        for (int k = 0; k < sums.length; k++) {
            into[offset + k] /= total;
        }
    }
}
