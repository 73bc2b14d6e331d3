package org.winnow.label;

import java.util.Arrays;
import java.util.List;
import org.winnow.article.Role;

/**
 * The trained answer to which role a row that is not the story plays: trees over the row's
 * features, which see what a linear model makes of its words and of those around, and a linear
 * {@link Voice} with as much weight. Safe to share.
 */
final class RoleModel {

    /** The roles told apart, in the order of the trees' outputs: all but content. */
    static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.CONTENT).toList();

    /** So many rows are judged at a time: hundreds of features a row take room. */
    private static final int SLICE = 8192;

    /** A fifth: out of fold the best of .1, .2, .3, mostly for sign-up forms. */
    private static final float PHRASES = 0.2f;

    private final WordModel words;
    private final Trees trees;
    private final Voice voice;
    private final Succession succession;
    private final Asked asked;

    /** What is found of rows; nothing of rows of the story. */
    static final class Answers {
        private final int[] roles;
        private final float[] sure;

        Answers(int rows) {
            roles = new int[rows];
            sure = new float[rows];
        }

        /** The index of a row's most probable role among {@link #ROLES}. */
        int role(int row) {
            return roles[row];
        }

        /** How probable it is. */
        float sure(int row) {
            return sure[row];
        }
    }

    RoleModel(WordModel words, Trees trees, Voice voice) {
        this.words = words;
        this.trees = trees;
        this.voice = voice;
        this.succession = new Succession(trees.header().getOrDefault(Succession.KEY, ""));
        this.asked = new Asked(trees.columns());
    }

    static RoleModel load(String name) {
        Trees trees = Trees.load(name + ".bin");
        return new RoleModel(WordModel.bundled(), trees, Voice.load(name + ".voice"));
    }

    /** The roles of the rows that are not the story; rows of {@link #SLICE}s see no others. */
    Answers answers(Sheet sheet, float[] story, StoryPlace place) {
        Answers answers = new Answers(sheet.rows());
        Topic topic = new Topic(sheet, place);
        for (int from = 0; from < sheet.rows(); from += SLICE) {
            int to = Math.min(sheet.rows(), from + SLICE);
            float[] logs = WordModel.logs(words.scores(sheet, place.kept, from, to));
            answer(new RolePage(topic, story, from, logs), answers);
        }
        return answers;
    }

    /**
     * Answers for the rows of a page that are not the story. What rows say of each other they say
     * twice, so how sure the answer is lies between what is said of a row alone and what of all.
     */
    void answer(RolePage page, Answers answers) {
        int[] rows = page.removed();
        float[] alone = probabilities(page, rows);
        float[] settled = alone.clone();
        succession.settle(settled, page.place().kept, page.from());
        Claims.settle(page, settled, rows);
        for (int row : rows) {
            int at = row * ROLES.size();
            int best = best(settled, at);
            answers.roles[page.from() + row] = best;
            answers.sure[page.from() + row] = (alone[at + best] + settled[at + best]) / 2;
        }
    }

    /** What is said of each of these rows alone, at its place among all rows of the page. */
    private float[] probabilities(RolePage page, int[] rows) {
        float[] sums = trees.likelyMargins(asked.columns(page), rows);
        float[] voiced = voice.scores(page, rows);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (sums[i] + voiced[i]) / 2;
        }
        float[] probabilities = new float[page.rows() * ROLES.size()];
        float[] own = new float[ROLES.size()];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(sums, i * own.length, own, 0, own.length);
            softmax(own);
            vote(page.sheet(), page.from() + rows[i], own);
            System.arraycopy(own, 0, probabilities, rows[i] * own.length, own.length);
        }
        return probabilities;
    }

    /** Where all phrases of a row are of one role, they weigh in, too. */
    private static void vote(Sheet sheet, int row, float[] probabilities) {
        int role = sheet.hits().isEmpty(row) ? -1 : oneRole(sheet.hits().of(row));
        for (int k = 0; k < probabilities.length && role >= 0; k++) {
            probabilities[k] = (probabilities[k] + (k == role ? PHRASES : 0)) / (1 + PHRASES);
        }
    }

    /** The index of the one role that phrases speak for; negative if there is none. */
    private static int oneRole(int[] families) {
        int voted = -1;
        for (int family : families) {
            int role = Lexicon.BUNDLED.roleIndex(family);
            if (voted >= 0 && voted != role) {
                return -1;
            }
            voted = role;
        }
        return voted;
    }

    /** The most probable of the roles whose probabilities begin at this place. */
    static int best(float[] probabilities, int at) {
        int best = 0;
        for (int k = 1; k < ROLES.size(); k++) {
            best = probabilities[at + k] > probabilities[at + best] ? k : best;
        }
        return best;
    }

    /** Makes log-odds probabilities. */
    private static void softmax(float[] sums) {
        float most = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        float total = 0;
        for (int k = 0; k < sums.length; k++) {
            sums[k] = Exponential.of(sums[k] - most);
            total += sums[k];
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] /= total;
        }
    }
}
