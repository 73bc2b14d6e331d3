package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed resources are what the library reads and answers by. */
class StoryModelTest {

    private static final int ROWS = 40;

    @ParameterizedTest
    @ValueSource(strings = {"story-text", "story-markup"})
    void judgesAnswerAsTheCommittedTreesSay(String name) throws IOException {
        PlainTrees trees = PlainTrees.read(name + ".bin");
        Sheet sheet = sheet(trees.columns);
        float[] answers = judge(name).story(sheet);
        for (int row = 0; row < ROWS; row++) {
            assertEquals(trees.probability(sheet, row), answers[row], 1e-6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"story-text", "story-markup"})
    void resourcesSayWhatTheyWereTrainedOnAndHowWellTheyDo(String name) throws IOException {
        Map<String, String> header = PlainTrees.read(name + ".bin").header;
        assertTrue(header.keySet().containsAll(List.of("data", "digest", "date", "command")));
        assertTrue(header.keySet().stream().anyMatch(key -> key.startsWith("out of fold, aeb")));
        assertTrue(header.keySet().stream().anyMatch(key -> key.startsWith("out of fold, fundus")));
    }

    private static Judge judge(String name) {
        return name.equals("story-text") ? Judge.text() : Judge.markup();
    }

    /** Rows of any values: what is tested is not what they mean. */
    private static Sheet sheet(List<String> wanted) {
        List<String> own = new ArrayList<>(wanted);
        for (Sheet.Fact fact : Sheet.Fact.values()) {
            own.remove(fact.id());
        }
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            texts.add("The old bridge opened again, line " + row);
        }
        Sheet sheet = new Sheet(texts, own);
        Random random = new Random(1);
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < own.size(); column++) {
                sheet.own(column)[row] = random.nextInt(3) * random.nextFloat() * 10 - 2;
            }
        }
        return sheet;
    }

    /** The resource read as simply as can be, node by node. */
    private static final class PlainTrees {
        final Map<String, String> header;
        final List<String> columns;
        final List<float[]> nodes = new ArrayList<>();
        final int trees;

        private PlainTrees(DataInputStream in) throws IOException {
            header = Header.read(in);
            columns = List.of(header.getOrDefault("columns", "").split(" "));
            assertEquals(1, in.readInt());
            assertEquals(0, in.readFloat());
            trees = in.readInt();
            int size = in.readInt();
            int[] counts = new int[columns.size()];
            for (int column = 0; column < counts.length; column++) {
                counts[column] = in.readUnsignedByte();
            }
            int[] halves = shorts(in, Arrays.stream(counts).sum());
            for (int node = 0; node < size; node++) {
                nodes.add(new float[] {-in.readByte(), 0});
            }
            List<float[]> forks = nodes.stream().filter(node -> node[0] == 0).toList();
            List<float[]> leaves = nodes.stream().filter(node -> node[0] < 0).toList();
            int[] asked = shorts(in, forks.size());
            for (int fork = 0; fork < asked.length; fork++) {
                int before = Arrays.stream(counts, 0, asked[fork]).sum();
                int half = halves[before + in.readUnsignedByte()];
                forks.get(fork)[0] = asked[fork];
                forks.get(fork)[1] = Float.intBitsToFloat(half << 16);
            }
            int[] values = shorts(in, leaves.size());
            for (int leaf = 0; leaf < values.length; leaf++) {
                leaves.get(leaf)[1] = values[leaf] / 512f;
            }
            assertEquals(-1, in.read());
        }

        /** Numbers of which all upper bytes come first. */
        private static int[] shorts(DataInputStream in, int count) throws IOException {
            int[] shorts = new int[count];
            for (int at = 0; at < count; at++) {
                shorts[at] = in.readByte() << 8;
            }
            for (int at = 0; at < count; at++) {
                shorts[at] |= in.readUnsignedByte();
            }
            return shorts;
        }

        static PlainTrees read(String resource) throws IOException {
            try (DataInputStream in =
                    new DataInputStream(
                            StoryModelTest.class.getResourceAsStream(
                                    "/org/winnow/label/" + resource))) {
                return new PlainTrees(in);
            }
        }

        double probability(Sheet sheet, int row) {
            double sum = 0;
            int root = 0;
            for (int tree = 0; tree < trees; tree++) {
                int node = root;
                while (nodes.get(node)[0] >= 0) {
                    String column = columns.get((int) nodes.get(node)[0]);
                    float value = sheet.column(sheet.columns().indexOf(column))[row];
                    node = value < nodes.get(node)[1] ? node + 1 : end(node + 1);
                }
                sum += nodes.get(node)[1];
                root = end(root);
            }
            return 1 / (1 + Math.exp(-sum));
        }

        /** The node after all that are below a node. */
        private int end(int node) {
            return nodes.get(node)[0] < 0 ? node + 1 : end(end(node + 1));
        }
    }
}
