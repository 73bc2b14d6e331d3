package org.winnow.speed;

import java.util.ArrayList;
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
    private static final TimeValue PERIOD = TimeValue.seconds(2);

    private final Map<String, Extractor> extractors = new LinkedHashMap<>();
    private final int measurements;

    /**
     * @param peers what is measured beside the library, by the name of its benchmark's row
     * @param arguments of the command
     */
    SpeedTable(Map<String, Extractor> peers, String... arguments) {
        extractors.put(MEASURE, Extractor.jsoup());
        extractors.put("HtmlBenchmark.extractHtml", Extractor.winnow());
        extractors.putAll(peers);
        this.measurements = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
    }

    public static void main(String[] arguments) throws Exception {
        new SpeedTable(Map.of(), arguments).print();
    }

    void print() throws Exception {
        int pages = SamplePages.all().size();
        List<Row> rows = measured(pages);
        double measure = rows.stream().filter(Row::isMeasure).findFirst().orElseThrow().millis();
        System.out.printf("%n%d pages, JDK %s%n%n", pages, Runtime.version());
        System.out.println(
                "| what | ms a page | x jsoup's parse | KB allocated a page | word F1 |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        for (Row row : rows) {
            Optional<Double> f1 = quality(row.name());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %.2f | %.0f | %s |%n",
                    row.name(),
                    row.millis(),
                    row.millis() / measure,
                    row.bytes() / 1024,
                    f1.map(value -> String.format(Locale.ROOT, "%.4f", value)).orElse(""));
            if (row.name().equals("TextBenchmark.cleanText")) {
                double megabytes = TextBenchmark.size() / 1e6 / pages;
                System.out.printf(
                        Locale.ROOT,
                        "| = million chars of text a second | %.1f | | | |%n",
                        megabytes / row.millis() * 1000);
            }
        }
    }

    /** A row of the table; millis and bytes are of one page. */
    private record Row(String name, double millis, double bytes) {
        boolean isMeasure() {
            return name.equals(MEASURE);
        }
    }

    private List<Row> measured(int pages) throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include("org\\.winnow\\.speed\\..*")
                        .forks(1)
                        .warmupIterations(measurements)
                        .warmupTime(PERIOD)
                        .measurementIterations(measurements)
                        .measurementTime(PERIOD)
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT);
        List<Row> rows = new ArrayList<>();
        for (RunResult result : new Runner(options.build()).run()) {
            double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            double millis = result.getPrimaryResult().getScore();
            rows.add(new Row(name(result), millis / pages, bytes / pages));
        }
        return rows;
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
