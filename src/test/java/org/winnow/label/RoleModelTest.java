package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The resources are what the library reads. */
class RoleModelTest {

    private static final int OUTPUTS = RoleModel.ROLES.size();

    private static final int STORY = 1;

    private static final List<String> PAGE =
            List.of("Home", "The old bridge opened again on Friday.", "Share", "More stories");

    @ParameterizedTest
    @ValueSource(strings = {"roles-text", "roles-markup"})
    void treesAskForColumnsThatThereAreAndAnswerForEachRole(String name) {
        Trees trees = Trees.load(name + ".bin");
        assertEquals(OUTPUTS, trees.outputs());
        Set<String> known = new HashSet<>(RoleFeatures.ALL.keySet());
        known.addAll(sheet().columns());
        known.addAll(List.of(trees.header().getOrDefault("extra", "").split(" ")));
        assertTrue(known.containsAll(trees.columns()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles-text", "roles-markup"})
    void keysHaveOneWeightARole(String name) {
        for (String resource : List.of(WordModel.RESOURCE, name + ".voice")) {
            KeyWeights words = KeyWeights.load(resource);
            assertTrue(words.size() > 0);
            assertEquals(0, words.size() % OUTPUTS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles-text", "roles-markup"})
    void theVoiceAsksForColumnsThatThereAre(String name) {
        Set<String> known = new HashSet<>(RoleFeatures.ALL.keySet());
        known.addAll(sheet().columns());
        known.addAll(
                List.of(Trees.load(name + ".bin").header().getOrDefault("extra", "").split(" ")));
        assertTrue(known.containsAll(Voice.load(name + ".voice").columns()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles-text", "roles-markup"})
    void resourcesSayWhatTheyWereTrainedOnAndHowWellTheyDo(String name) {
        assertTellsItsScores(Voice.load(name + ".voice").header());
        assertTellsItsScores(Trees.load(name + ".bin").header());
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles-text", "roles-markup"})
    void rowsOfTheStoryGetNoAnswerAndAllOthersDo(String name) {
        RoleModel.Answers answers =
                RoleModel.load(name).answers(sheet(), new float[PAGE.size()], place());
        for (int row = 0; row < PAGE.size(); row++) {
            float sure = answers.sure(row);
            assertTrue(row == STORY ? sure == 0 : sure > 1f / OUTPUTS && sure <= 1);
        }
    }

    @Test
    void theWordsSayWhatTheyWereTrainedOn() {
        assertTellsItsOrigin(KeyWeights.load(WordModel.RESOURCE).header());
    }

    private static void assertTellsItsScores(Map<String, String> header) {
        assertTellsItsOrigin(header);
        assertTrue(
                header.keySet().containsAll(List.of("out of fold, typed", "out of fold, roles")));
    }

    private static void assertTellsItsOrigin(Map<String, String> header) {
        assertTrue(header.keySet().containsAll(List.of("data", "digest", "date", "command")));
    }

    private static StoryPlace place() {
        return new StoryPlace(sheet(), new boolean[] {false, true, false, false});
    }

    private static Sheet sheet() {
        return new Sheet(PAGE, List.of());
    }
}
