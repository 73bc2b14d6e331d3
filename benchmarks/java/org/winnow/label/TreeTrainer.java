package org.winnow.label;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains boosted trees with XGBoost and writes them in the format that {@link Trees} reads.
 * Deterministic: the same rows and settings give the same bytes.
 */
public final class TreeTrainer {

    /**
     * How to train.
     *
     * @param trees rounds of boosting; each makes one tree an output
     * @param depth levels of a tree
     * @param eta learning rate
     * @param sampleColumns share of the columns that a tree sees
     * @param classes 1 for yes or no, else the number of classes
     * @param members trainings that differ in nothing but their random numbers; the model's answer
     *     is the mean of theirs
     */
    public record Settings(
            int trees, int depth, double eta, double sampleColumns, int classes, int members) {

        /** Settings of a model of one training. */
        public Settings(int trees, int depth, double eta, double sampleColumns, int classes) {
            this(trees, depth, eta, sampleColumns, classes, 1);
        }

        /** A yes-or-no model with the study's settings: eta .1, half of the columns a tree. */
        public static Settings binary(int trees, int depth) {
            return new Settings(trees, depth, 0.1, 0.5, 1);
        }
    }

    /** What a split must gain where one of many classes is asked for: half of them gain little. */
    private static final double LEAST_GAIN = 0.5;

    private static final String MODEL = "/learner/gradient_booster/model";
    private static final String TREES = MODEL + "/trees";

    private final List<String> columns;
    private float[] cells = new float[1 << 16];
    private final List<Float> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    /** A trainer of a model that asks for these columns. */
    public TreeTrainer(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row: its cells from {@code offset} on, in the order of the columns. */
    public void add(float[] from, int offset, float label, float weight) {
        int width = columns.size();
        int at = labels.size() * width;
        if (at + width > cells.length) {
            cells = java.util.Arrays.copyOf(cells, Math.max(at + width, cells.length * 2));
        }
        System.arraycopy(from, offset, cells, at, width);
        labels.add(label);
        weights.add(weight);
    }

    List<String> columns() {
        return columns;
    }

    public int rows() {
        return labels.size();
    }

    /** The trained model as a resource, with these header lines before its own. */
    public byte[] train(Settings settings, Map<String, String> header) {
        try {
            Booster booster = booster(settings);
            byte[] model = write(booster, settings, header);
            booster.dispose();
            return model;
        } catch (XGBoostError | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The trainer's own model of the rows. */
    Booster booster(Settings settings) throws XGBoostError {
        float[] rows = java.util.Arrays.copyOf(cells, rows() * columns.size());
        DMatrix data = new DMatrix(rows, rows(), columns.size(), Float.NaN);
        data.setLabel(floats(labels));
        data.setWeight(floats(weights));
        Map<String, Object> parameters = parameters(settings);
        List<Booster> members = new ArrayList<>();
        for (int member = 0; member < settings.members(); member++) {
            parameters.put("seed", Integer.getInteger("winnow.seed", 1) + member);
            members.add(XGBoost.train(data, parameters, settings.trees(), Map.of(), null, null));
        }
        data.dispose();
        return mean(members);
    }

    /**
     * A model that answers the mean of some, of numbers that can be written, so that it answers as
     * the library will. Disposes of these.
     */
    private static Booster mean(List<Booster> members) throws XGBoostError {
        try {
            ObjectMapper json = new ObjectMapper();
            JsonNode mean = null;
            for (Booster member : members) {
                JsonNode model = json.readTree(member.toByteArray("json"));
                member.dispose();
                model.at(TREES).forEach(tree -> NodeWriter.round(tree, members.size()));
                if (mean == null) {
                    mean = model;
                } else {
                    append(model.at(MODEL), (ObjectNode) mean.at(MODEL));
                }
            }
            return XGBoost.loadModel(json.writeValueAsBytes(mean));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Adds the trees of a model to another, with the counts that XGBoost's format wants. */
    private static void append(JsonNode from, ObjectNode to) {
        ArrayNode trees = (ArrayNode) to.path("trees");
        ArrayNode rounds = (ArrayNode) to.path("iteration_indptr");
        int before = trees.size();
        for (JsonNode tree : from.path("trees")) {
            trees.add(((ObjectNode) tree).put("id", trees.size()));
        }
        ((ArrayNode) to.path("tree_info")).addAll((ArrayNode) from.path("tree_info"));
        from.path("iteration_indptr").forEach(round -> addRound(before + round.asInt(), rounds));
        ((ObjectNode) to.path("gbtree_model_param")).put("num_trees", "" + trees.size());
    }

    private static void addRound(int end, ArrayNode rounds) {
        if (end > rounds.path(rounds.size() - 1).asInt()) {
            rounds.add(end);
        }
    }

    /** The columns that trees of these settings gain most by, so many, best first. */
    List<String> best(Settings settings, int most) {
        try {
            Booster booster = booster(settings);
            Map<String, Double> gains =
                    booster.getScore(columns.toArray(new String[0]), "total_gain");
            booster.dispose();
            return gains.keySet().stream()
                    .sorted(
                            Comparator.<String, Double>comparing(gains::get)
                                    .reversed()
                                    .thenComparing(column -> column))
                    .limit(most)
                    .toList();
        } catch (XGBoostError failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Trains, and reads the model back as the library does. */
    Trees fit(Settings settings) {
        return read(train(settings, Map.of()));
    }

    static Trees read(byte[] model) {
        try {
            return Trees.read(new ByteArrayInputStream(model));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> parameters(Settings settings) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("objective", settings.classes() == 1 ? "binary:logistic" : "multi:softprob");
        if (settings.classes() > 1) {
            parameters.put("num_class", settings.classes());
            parameters.put("gamma", LEAST_GAIN);
        }
        parameters.put("base_score", 0.5);
        parameters.put("tree_method", "hist");
        parameters.put("max_bin", 64);
        parameters.put("max_depth", settings.depth());
        parameters.put("eta", settings.eta());
        parameters.put("subsample", 0.8);
        parameters.put("colsample_bytree", settings.sampleColumns());
        parameters.put("min_child_weight", 5);
        parameters.put("lambda", 2);
        parameters.put("nthread", Integer.getInteger("winnow.threads", 2));
        parameters.put("verbosity", 0);
        return parameters;
    }

    private static float[] floats(List<Float> values) {
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i);
        }
        return floats;
    }

    byte[] write(Booster booster, Settings settings, Map<String, String> header)
            throws XGBoostError, IOException {
        JsonNode trees = new ObjectMapper().readTree(booster.toByteArray("json")).at(TREES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        NodeWriter nodes = new NodeWriter(trees);
        Map<String, String> lines = new LinkedHashMap<>(header);
        List<String> asked = nodes.columns().stream().map(columns::get).toList();
        lines.put("columns", String.join(" ", asked));
        writeHeader(lines, out);
        out.writeByte('\n');
        out.writeInt(settings.classes());
        out.writeFloat(settings.classes() == 1 ? 0 : 0.5f);
        out.writeInt(trees.size());
        nodes.write(out);
        return bytes.toByteArray();
    }

    /** Writes lines {@code key: value}, without the empty line that ends the header. */
    static void writeHeader(Map<String, String> header, DataOutputStream out) throws IOException {
        for (Map.Entry<String, String> line : header.entrySet()) {
            out.write(
                    (line.getKey() + ": " + line.getValue() + "\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * What the trainer itself says of a row: log-odds, one an output; to prove the reader right.
     */
    static float[] trainersAnswer(Booster booster, float[] row) throws XGBoostError {
        DMatrix one = new DMatrix(row, 1, row.length, Float.NaN);
        float[] answer = booster.predict(one, true)[0];
        one.dispose();
        return answer;
    }
}
