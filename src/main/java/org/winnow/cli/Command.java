package org.winnow.cli;

import java.io.IOException;
import java.util.List;
import org.winnow.site.RuleProblem;
import org.winnow.site.SiteRules;
import picocli.CommandLine.ParameterException;

/**
 * The command: reads pages, writes articles. One run at a time; the streams are the caller's, so
 * that tests can run it.
 */
final class Command {

    static final int DONE = 0;
    static final int SOME_UNREADABLE = 1;
    static final int WRONG_USAGE = 2;

    /** As many problems of the caller's rules as are told before the pages are read. */
    private static final int MOST_PROBLEMS = 3;

    private final Streams streams;

    Command(Streams streams) {
        this.streams = streams;
    }

    /**
     * Runs the command.
     *
     * @return the exit status: 0; 1 if some input could not be read; 2 for wrong usage
     */
    int run(String... args) {
        try {
            if (args.length > 0 && args[0].equals("rules")) {
                return new RuleCommand(streams).run(List.of(args).subList(1, args.length));
            }
            Options options = Options.of(args);
            if (options.help().isPresent()) {
                streams.print(options.help().get());
                return DONE;
            }
            return extract(options);
        } catch (ParameterException wrong) {
            String.valueOf(wrong.getMessage())
                    .lines()
                    .forEach(line -> streams.err().println("winnow: " + line));
            streams.err().println("Try 'winnow --help'.");
            return WRONG_USAGE;
        } catch (OutputClosed closed) {
            return DONE;
        } catch (IOException failed) {
            streams.err().println("winnow: cannot write: " + failed.getMessage());
            return SOME_UNREADABLE;
        }
    }

    /** Rules of others may have many: one finds the rest by checking them. */
    private void tell(List<RuleProblem> problems) {
        problems.stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> streams.err().println("winnow: " + problem));
        if (problems.size() > MOST_PROBLEMS) {
            int more = problems.size() - MOST_PROBLEMS;
            streams.err().println("winnow: and " + more + " more: see 'winnow rules check'");
        }
    }

    private int extract(Options options) throws IOException {
        SiteRules rules = options.rules();
        tell(rules.problems());
        Extraction extraction = new Extraction(options, rules);
        Printer printer = new Printer(streams, options);
        try (Conveyor conveyor = new Conveyor(options.jobs(), extraction, printer)) {
            new Inputs(streams.in(), options).feed(conveyor);
            conveyor.finish();
        }
        return printer.failures() == 0 ? DONE : SOME_UNREADABLE;
    }
}
