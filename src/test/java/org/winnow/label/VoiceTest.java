package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the linear voice hears of a row, and how its keys are written. */
class VoiceTest {

    private static final int OUTPUTS = RoleModel.ROLES.size();
    private static final int[] BOTH = {0, 1};

    private static final List<String> PAGE = List.of("Home", "Share this story with your friends");

    @Test
    void rowsOfOtherSizeAndOtherWordsHaveOtherKeysAndOneInCommon() throws IOException {
        List<Set<Integer>> keys = keys(voice("words", new int[0]));
        Set<Integer> common = new TreeSet<>(keys.get(0));
        common.retainAll(keys.get(1));
        assertEquals(1, common.size());
        assertTrue(keys.get(0).size() > 2);
    }

    @Test
    void whatIsZeroAndWhatIsNotThereSaysNothing() throws IOException {
        int without = keys(voice("words", new int[0])).get(0).size();
        assertEquals(without, keys(voice("words rights no_such_column", new int[0])).get(0).size());
    }

    @Test
    void aKeyWeighsLessTheMoreKeysARowHas() throws IOException {
        List<Set<Integer>> keys = keys(voice("words", new int[0]));
        Set<Integer> common = new TreeSet<>(keys.get(0));
        common.retainAll(keys.get(1));
        int key = KeyWeights.of(common.iterator().next());
        float[] scores = voice("words", new int[] {key}).scores(page(), BOTH);
        assertEquals(1 / Math.sqrt(keys.get(0).size()), scores[0], 1e-6);
        assertTrue(scores[OUTPUTS] > 0 && scores[OUTPUTS] < scores[0]);
    }

    @Test
    void keysFarApartAreReadAsTheyWereWritten() throws IOException {
        int[] written = {3, 127, 128, 40_000, (1 << KeyWeights.BITS) - 1};
        KeyWeights weights = weights("words", written);
        float[] scores = new float[OUTPUTS];
        for (int key : written) {
            weights.add(key << 32 - KeyWeights.BITS, scores, 0);
            weights.add(key + 1 << 32 - KeyWeights.BITS, new float[OUTPUTS], 0);
        }
        float[] expected = new float[OUTPUTS];
        expected[0] = 2 * written.length;
        assertArrayEquals(expected, scores);
    }

    private static List<Set<Integer>> keys(Voice voice) {
        List<Set<Integer>> keys = new ArrayList<>(List.of(new TreeSet<>(), new TreeSet<>()));
        voice.tell(
                page(),
                BOTH,
                (from, to, key) -> keys.subList(from, to).forEach(row -> row.add(key)));
        return keys;
    }

    private static Voice voice(String columns, int[] keys) throws IOException {
        return new Voice(weights(columns, keys));
    }

    /** Weights of 1, written as 2 halves, of these keys for the first role. */
    private static KeyWeights weights(String columns, int[] keys) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("parts: 2\ncolumns: " + columns + "\n\n");
        out.writeInt(keys.length);
        int last = 0;
        for (int key : keys) {
            int rest = key - last;
            for (; rest > 0x7F; rest >>>= 7) {
                out.writeByte((rest & 0x7F) | 0x80);
            }
            out.writeByte(rest);
            last = key;
        }
        for (int weight = 0; weight < keys.length * OUTPUTS; weight++) {
            out.writeByte(weight % OUTPUTS == 0 ? 2 : 0);
        }
        return KeyWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    private static RolePage page() {
        Sheet sheet = new Sheet(PAGE, List.of());
        Topic topic = new Topic(sheet, new StoryPlace(sheet, new boolean[PAGE.size()]));
        return new RolePage(topic, new float[PAGE.size()], 0, new float[PAGE.size() * OUTPUTS]);
    }
}
