package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import org.junit.jupiter.api.Test;

class TreeTrainerTest {

    private static final List<String> COLUMNS = List.of("a", "b", "c");

    @Test
    void treesAnswerAsTheTrainerDoesForOneOutput() throws Exception {
        agree(new TreeTrainer.Settings(30, 4, 0.1, 1, 1));
    }

    @Test
    void treesAnswerAsTheTrainerDoesForSeveralOutputs() throws Exception {
        agree(new TreeTrainer.Settings(12, 3, 0.1, 1, 4));
    }

    @Test
    void treesAnswerAsTheTrainerDoesForAMeanOfTrainings() throws Exception {
        agree(new TreeTrainer.Settings(10, 3, 0.1, 0.7, 1, 3));
    }

    @Test
    void aMeanHasTheTreesOfAllItsTrainingsAndAnswersBetweenThem() throws Exception {
        TreeTrainer trainer = trainer(1);
        Booster one = trainer.booster(new TreeTrainer.Settings(10, 3, 0.1, 0.7, 1));
        Booster two = trainer.booster(new TreeTrainer.Settings(10, 3, 0.1, 0.7, 1, 2));
        assertEquals(10, one.getModelDump("", false).length);
        assertEquals(20, two.getModelDump("", false).length);
        float[] row = row(new Random(3));
        float single = TreeTrainer.trainersAnswer(one, row)[0];
        float mean = TreeTrainer.trainersAnswer(two, row)[0];
        assertTrue(Math.abs(mean - single) < 0.5 * Math.abs(single), mean + " for " + single);
    }

    @Test
    void trainingTwiceGivesTheSameBytes() {
        TreeTrainer.Settings settings = TreeTrainer.Settings.binary(10, 3);
        assertArrayEquals(
                trainer(1).train(settings, Map.of("data", "x")),
                trainer(1).train(settings, Map.of("data", "x")));
    }

    private static void agree(TreeTrainer.Settings settings) throws Exception {
        TreeTrainer trainer = trainer(settings.classes());
        Booster booster = trainer.booster(settings);
        Trees trees = TreeTrainer.read(trainer.write(booster, settings, Map.of("data", "random")));
        assertEquals("random", trees.header().get("data"));
        int[] asked = trees.columns().stream().mapToInt(COLUMNS::indexOf).toArray();
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            float[] row = row(random);
            float[][] cells = new float[asked.length][];
            Arrays.setAll(cells, column -> new float[] {row[asked[column]]});
            float[] sums = trees.margins(cells, 1);
            assertArrayEquals(TreeTrainer.trainersAnswer(booster, row), sums, 1e-6f);
        }
    }

    private static TreeTrainer trainer(int classes) {
        TreeTrainer trainer = new TreeTrainer(COLUMNS);
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            float[] row = row(random);
            float label = classes == 1 ? (row[0] + row[1] > 1 ? 1 : 0) : (int) (row[2] * classes);
            trainer.add(row, 0, label, 1);
        }
        return trainer;
    }

    private static float[] row(Random random) {
        return new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()};
    }
}
