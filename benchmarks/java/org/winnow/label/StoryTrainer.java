package org.winnow.label;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Trains the trees that tell story from chaff, row by row of filled sheets. */
public final class StoryTrainer {

    private final TreeTrainer trainer;
    private final List<String> wanted;
    private int[] places = {};
    private List<String> placed = List.of();

    /** A trainer of a model that asks for these columns. */
    public StoryTrainer(List<String> columns) {
        this.trainer = new TreeTrainer(columns);
        this.wanted = List.copyOf(columns);
    }

    /** A trained model that answers for sheets. */
    public interface Model {
        /** A probability a row. */
        float[] probabilities(Sheet sheet);
    }

    /** Adds a row of a sheet. */
    public void add(Sheet sheet, int row, boolean story, float weight) {
        if (!sheet.columns().equals(placed)) {
            placed = sheet.columns();
            places = wanted.stream().mapToInt(placed::indexOf).toArray();
        }
        float[] cells = new float[places.length];
        for (int c = 0; c < places.length; c++) {
            cells[c] = sheet.column(places[c])[row];
        }
        trainer.add(cells, 0, story ? 1 : 0, weight);
    }

    public int rows() {
        return trainer.rows();
    }

    /** The trained model, as a resource. */
    public byte[] train(TreeTrainer.Settings settings, Map<String, String> header) {
        return trainer.train(settings, header);
    }

    /** Reads a resource as the library does. */
    public static Model read(byte[] resource) {
        StoryModel model = new StoryModel(TreeTrainer.read(resource));
        return sheet -> model.probabilities(sheet, 0);
    }

    /** Reads a resource as a function of rows whose cells are in the order of its columns. */
    public static ToDoubleFunction<float[]> readRows(byte[] resource) {
        Trees trees = TreeTrainer.read(resource);
        List<String> all = List.of(trees.header().getOrDefault("columns", "").split(" "));
        int[] asked = trees.columns().stream().mapToInt(all::indexOf).toArray();
        return row -> {
            float[][] cells = new float[asked.length][];
            Arrays.setAll(cells, column -> new float[] {row[asked[column]]});
            return 1 / (1 + Math.exp(-trees.margins(cells, 1)[0]));
        };
    }
}
