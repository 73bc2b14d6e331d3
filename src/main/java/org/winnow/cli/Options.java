package org.winnow.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.winnow.article.Role;
import org.winnow.format.Format;
import org.winnow.site.RuleSyntaxException;
import org.winnow.site.SiteRules;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What the caller asks for. The options are declared in code, without annotations: reading those by
 * reflection would cost a tenth of a second of each start.
 */
final class Options {

    private static final List<String> FORMATS =
            List.of("text", "markdown", "html", "json", "jsonl");
    private static final List<String> INPUTS = List.of("auto", "html", "text", "jsonl");

    /** Standard input among the files. */
    static final String STANDARD_INPUT = "-";

    private final CommandLine command;
    private final ParseResult parsed;

    private Options(CommandLine command, ParseResult parsed) {
        this.command = command;
        this.parsed = parsed;
    }

    /**
     * @throws ParameterException for wrong usage, with a message for the caller
     */
    static Options of(String... args) {
        CommandLine command = new CommandLine(spec());
        Options options = new Options(command, command.parseArgs(args));
        options.check();
        return options;
    }

    /** What to print instead of doing anything, if the caller asks for help or the version. */
    Optional<String> help() {
        if (parsed.isUsageHelpRequested()) {
            return Optional.of(command.getUsageMessage(CommandLine.Help.Ansi.OFF));
        }
        return parsed.isVersionHelpRequested() ? Optional.of(version()) : Optional.empty();
    }

    Format format() {
        String name = text("--format");
        return name.equals("jsonl") ? Format.JSON : Format.valueOf(name.toUpperCase(Locale.ROOT));
    }

    Kind input() {
        return Kind.valueOf(text("--input").toUpperCase(Locale.ROOT));
    }

    Optional<String> url() {
        return Optional.ofNullable(parsed.matchedOptionValue("--url", null));
    }

    /** When the pages were fetched: an instant, or a day, which counts from its start in UTC. */
    Optional<Instant> fetched() {
        String time = parsed.matchedOptionValue("--fetched", "");
        if (time.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    time.length() <= "2026-01-31".length()
                            ? LocalDate.parse(time).atStartOfDay().toInstant(ZoneOffset.UTC)
                            : OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException unknown) {
            throw wrong("--fetched is a day or a time such as 2026-01-31T09:30:00Z");
        }
    }

    /**
     * The site rules to apply.
     *
     * @throws ParameterException if those of the caller cannot be used, with all errors
     */
    SiteRules rules() {
        if (parsed.hasMatchedOption("--no-rules")) {
            return SiteRules.NONE;
        }
        Path directory = parsed.matchedOptionValue("--rules", null);
        return directory == null ? SiteRules.bundled() : SiteRules.bundled().with(load(directory));
    }

    private SiteRules load(Path directory) {
        try {
            return SiteRules.load(directory);
        } catch (RuleSyntaxException errors) {
            throw wrong(String.valueOf(errors.getMessage()));
        } catch (UncheckedIOException unreadable) {
            throw wrong(
                    "cannot read the rules: "
                            + directory
                            + ": "
                            + Bytes.trouble(unreadable.getCause()));
        }
    }

    boolean explain() {
        return parsed.hasMatchedOption("--explain");
    }

    Role[] keep() {
        List<String> ids = parsed.matchedOptionValue("--keep", List.of());
        return ids.stream().map(this::role).toArray(Role[]::new);
    }

    int jobs() {
        return parsed.matchedOptionValue("--jobs", Runtime.getRuntime().availableProcessors());
    }

    /** The files, folders and {@code -} to read; standard input if none is named. */
    List<String> sources() {
        List<String> sources = parsed.matchedPositionalValue(0, List.of());
        return sources.isEmpty() ? List.of(STANDARD_INPUT) : sources;
    }

    /** An error in what the caller asked for. */
    ParameterException wrong(String message) {
        return new ParameterException(command, message);
    }

    private void check() {
        oneOf(FORMATS, "--format");
        oneOf(INPUTS, "--input");
        keep();
        fetched();
        if (jobs() < 1) {
            throw wrong("--jobs is at least 1");
        }
        if (parsed.hasMatchedOption("--no-rules") && parsed.hasMatchedOption("--rules")) {
            throw wrong("--rules and --no-rules exclude each other");
        }
        if (explain() && parsed.hasMatchedOption("--format")) {
            throw wrong("--explain has a form of its own: --format does not go with it");
        }
    }

    private void oneOf(List<String> allowed, String option) {
        if (!allowed.contains(text(option))) {
            throw wrong(option + " is one of " + String.join(", ", allowed));
        }
    }

    private Role role(String id) {
        return Role.of(id).orElseThrow(() -> wrong("no role '" + id + "': " + roles()));
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::id).collect(Collectors.joining(", "));
    }

    private String text(String option) {
        return parsed.matchedOptionValue(option, option.equals("--format") ? "text" : "auto");
    }

    private static String version() {
        String version = Options.class.getPackage().getImplementationVersion();
        return "winnow " + (version == null ? "(not packaged)" : version) + "\n";
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("winnow");
        spec.usageMessage()
                .sortOptions(false)
                .customSynopsis(
                        "winnow [--format text|markdown|html|json|jsonl]",
                        "              [--input auto|html|text|jsonl] [--url URL] [--fetched TIME]",
                        "              [--rules DIR | --no-rules] [--keep ROLE,...] [--explain]",
                        "              [--jobs N] [FILE|DIR|-]...",
                        "       winnow rules check|try|learn ... (winnow rules --help)")
                .description("Writes the article, and nothing but the article, of news pages.")
                .footer(
                        "",
                        "A DIR is walked for pages; *.gz is read through. A JSON Lines record is",
                        "{\"id\", \"url\", \"html\" or \"text\"}. Without a FILE, or for -, standard",
                        "input is read. Exit status: 0; 1 if some input could not be read; 2 for",
                        "wrong usage.");
        declared().forEach(spec::addOption);
        return spec.addPositional(
                PositionalParamSpec.builder()
                        .hidden(true)
                        .paramLabel("FILE|DIR|-")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build());
    }

    private static List<OptionSpec> declared() {
        List<OptionSpec> all = new ArrayList<>();
        all.add(valued("--format", "FORMAT", "text (default), markdown, html, json or jsonl"));
        all.add(valued("--input", "KIND", "auto (default), html, text or jsonl"));
        all.add(valued("--url", "URL", "where the pages came from: tells which site rule applies"));
        all.add(valued("--fetched", "TIME", "when the pages were fetched: dates their ages"));
        all.add(
                option("--rules", "your own site rules, before the bundled ones")
                        .paramLabel("DIR")
                        .type(Path.class)
                        .build());
        all.add(option("--no-rules", "no site rules at all").build());
        all.add(
                option("--keep", "keep blocks of these roles, too: " + roles())
                        .paramLabel("ROLE")
                        .splitRegex(",")
                        .splitRegexSynopsisLabel(",")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build());
        all.add(option("--explain", "print no article, but each block, its role and why").build());
        all.add(
                option("--jobs", "pages at once (default: one a processor); the order stays")
                        .paramLabel("N")
                        .type(Integer.class)
                        .build());
        all.add(
                OptionSpec.builder("-h", "--help")
                        .description("print this and exit")
                        .usageHelp(true)
                        .build());
        all.add(option("--version", "print the version and exit").versionHelp(true).build());
        return all;
    }

    private static OptionSpec valued(String name, String label, String description) {
        return option(name, description).paramLabel(label).type(String.class).build();
    }

    private static OptionSpec.Builder option(String name, String description) {
        return OptionSpec.builder(name).description(description);
    }
}
