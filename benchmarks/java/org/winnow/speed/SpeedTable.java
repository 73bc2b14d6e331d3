package org.winnow.speed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.winnow.corpus.BodyScore;

/**
 * Measures everything in one run and prints a table: time a page, ratio to jsoup's parse alone,
 * bytes allocated a page, and quality on the same pages. The first argument is the number of
 * measurements of two seconds each (default 5).
 */
public final class SpeedTable {

    private static final String MEASURE = "HtmlBenchmark.jsoupParse";
    private static final String EXTRACTION = "HtmlBenchmark.extractHtml";
    private static final String TEXT = "TextBenchmark.cleanText";
    private static final TimeValue PERIOD = TimeValue.seconds(2);

    /** Twenty seconds: after ten, an extraction still gets faster from round to round. */
    private static final int WARM_UPS = 10;

    /**
     * Of one thread and of two in turn, within one virtual machine: in one of its own, two threads
     * leave its compiler no core, and were found 1.32 times as fast as one when they are 1.90.
     */
    private static final int ROUNDS = 10;

    private final Map<String, Extractor> extractors = new LinkedHashMap<>();
    private final boolean withPeers;
    private final int measurements;

    /**
     * @param peers what is measured beside the library, by the name of its benchmark's row
     * @param arguments of the command
     */
    SpeedTable(Map<String, Extractor> peers, String... arguments) {
        extractors.put(MEASURE, Extractor.jsoup());
        extractors.put(EXTRACTION, Extractor.winnow());
        extractors.putAll(peers);
        this.withPeers = !peers.isEmpty();
        this.measurements = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
    }

    public static void main(String[] arguments) throws Exception {
        new SpeedTable(Map.of(), arguments).print();
    }

    void print() throws Exception {
        int pages = SamplePages.all().size();
        List<Row> rows = measured(pages);
        double measure = find(rows, MEASURE).millis();
        System.out.printf("%n%d pages, JDK %s%n%n", pages, Runtime.version());
        System.out.println(
                "| what | ms a page | x jsoup's parse | KB allocated a page | word F1 |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        for (Row row : rows) {
            System.out.println(row.text(measure, quality(row.name())));
        }
        double speed = TextBenchmark.size() / 1e3 / (find(rows, TEXT).millis() * pages);
        System.out.printf(Locale.ROOT, "%nText: %.1f million chars a second. ", speed);
        double[] rates = ThreadsTable.rates(ROUNDS);
        System.out.printf(Locale.ROOT, "Two threads: %.2f times one.%n", rates[2] / rates[1]);
    }

    /** A row of the table; millis and bytes are of one page. */
    private record Row(String name, double millis, double bytes) {
        String text(double measure, Optional<Double> f1) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.2f | %.0f | %s |",
                    name,
                    millis,
                    millis / measure,
                    bytes / 1024,
                    f1.map(value -> String.format(Locale.ROOT, "%.4f", value)).orElse(""));
        }
    }

    private static Row find(List<Row> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Row> measured(int pages) throws RunnerException {
        String benchmarks =
                "org\\.winnow\\.speed\\.(Html|Text|Format"
                        + (withPeers ? "|Peer" : "")
                        + ")Benchmark.*";
        List<Row> rows = new ArrayList<>();
        for (RunResult result : run(benchmarks)) {
            double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            double millis = result.getPrimaryResult().getScore();
            rows.add(new Row(name(result), millis / pages, bytes / pages));
        }
        return rows;
    }

    private Collection<RunResult> run(String benchmarks) throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include(benchmarks)
                        .threads(1)
                        .shouldFailOnError(true)
                        .forks(1)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(PERIOD)
                        .measurementIterations(measurements)
                        .measurementTime(PERIOD)
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT);
        return new Runner(options.build()).run();
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String name = benchmark.substring("org.winnow.speed.".length());
        StringBuilder parameters = new StringBuilder();
        for (String key : result.getParams().getParamsKeys()) {
            parameters.append(' ').append(result.getParams().getParam(key));
        }
        return name + parameters;
    }

    /** The mean word F1 on the pages with a gold body; empty for what does not extract. */
    private Optional<Double> quality(String name) throws Exception {
        Extractor extractor = extractors.get(name);
        double sum = 0;
        int pages = 0;
        for (SamplePages.SamplePage page : SamplePages.all()) {
            if (extractor != null && !page.body().isEmpty()) {
                sum += BodyScore.wordF1(page.body(), extractor.text(page.markup(), page.url()));
                pages++;
            }
        }
        return pages == 0 ? Optional.empty() : Optional.of(sum / pages);
    }
}
