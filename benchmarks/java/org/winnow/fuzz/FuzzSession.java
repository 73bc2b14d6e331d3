package org.winnow.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.winnow.Trial;

/**
 * Fuzzes one trial after the other, each in a process of its own, and prints a row for each: the
 * processor time spent, inputs run, findings. Arguments: the seconds for each trial, a folder for
 * what was found and learnt, and the trials (default all). The exit status is 1 if anything was
 * found.
 *
 * <p>What a trial has learnt stays in {@code FOLDER/TRIAL/corpus}, and the next session goes on
 * from there. An input that broke a promise is {@code FOLDER/TRIAL/crash-*}; what was said of it
 * stands in {@code FOLDER/TRIAL/log}.
 */
public final class FuzzSession {

    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

    private static final Path WORDS = Path.of("benchmarks", "fuzz", "words.dict");

    /** Short inputs run fast, and every promise can be broken with them. */
    private static final int LONGEST = 4096;

    /** The models' insides, in which a branch more or less says nothing, at twice the time. */
    private static final String ARITHMETIC =
            "org.winnow.label.Trees:org.winnow.label.KeyWeights:org.winnow.label.HashTable";

    /** Findings of different kinds before a trial ends early. */
    private static final int FINDINGS = 20;

    private final int seconds;
    private final Path folder;

    private FuzzSession(int seconds, Path folder) {
        this.seconds = seconds;
        this.folder = folder.toAbsolutePath();
    }

    /** What a trial came to. */
    private record Outcome(Trial trial, Duration processor, String inputs, long findings) {

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %d |",
                    trial.folder(),
                    processor.toSeconds(),
                    inputs,
                    findings);
        }
    }

    public static void main(String[] arguments) throws Exception {
        FuzzSession session =
                new FuzzSession(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        List<Trial> trials =
                arguments.length == 2
                        ? List.of(Trial.values())
                        : Arrays.stream(arguments).skip(2).map(Trial::valueOf).toList();
        System.out.println(
                "| trial | processor s | inputs | findings |\n| --- | ---: | ---: | ---: |");
        long findings = 0;
        for (Trial trial : trials) {
            Outcome outcome = session.fuzz(trial);
            System.out.println(outcome.row());
            findings += outcome.findings();
        }
        System.exit(findings == 0 ? 0 : 1);
    }

    private Outcome fuzz(Trial trial) throws IOException, InterruptedException {
        Path home = folder.resolve(trial.folder());
        Path log = home.resolve("log");
        Files.createDirectories(home.resolve("corpus"));
        Seeds.write(trial, home.resolve("seeds"));
        Process process =
                new ProcessBuilder(command(trial, home))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        Duration processor = Duration.ZERO;
        do {
            processor = process.info().totalCpuDuration().orElse(processor);
        } while (!process.waitFor(1, TimeUnit.SECONDS));
        return new Outcome(trial, processor, inputs(log), findings(log));
    }

    private List<String> command(Trial trial, Path home) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx2g", "-Xss2m", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(JAZZER);
        command.add("--target_class=" + Fuzzer.class.getName());
        command.add("--target_args=" + trial.name());
        command.add("--instrumentation_includes=org.winnow.**");
        command.add("--instrumentation_excludes=" + ARITHMETIC);
        command.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers.XPathInjection");
        command.add("--keep_going=" + FINDINGS);
        command.add("--reproducer_path=" + home);
        command.add("-artifact_prefix=" + home + File.separator);
        command.add("-max_total_time=" + seconds);
        command.add("-max_len=" + LONGEST);
        command.add("-dict=" + WORDS.toAbsolutePath());
        command.addAll(List.of("-timeout=60", "-rss_limit_mb=4096", "-print_final_stats=1"));
        command.add(home.resolve("corpus").toString());
        command.add(home.resolve("seeds").toString());
        return command;
    }

    /** The number in the line that libFuzzer ends with. */
    private static String inputs(Path log) throws IOException {
        return lines(log, "stat::number_of_executed_units:")
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .reduce((before, last) -> last)
                .orElse("?");
    }

    /** Inputs that broke something; libFuzzer itself reports a stall or a lack of memory. */
    private static long findings(Path log) throws IOException {
        return lines(log, "== Java Exception:").count() + lines(log, "ERROR: libFuzzer:").count();
    }

    private static Stream<String> lines(Path log, String mark) throws IOException {
        return Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.contains(mark));
    }
}
