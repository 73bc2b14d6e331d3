package org.winnow.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.site.RuleCheck;
import org.winnow.site.RuleLearner;
import org.winnow.site.RuleProblem;
import org.winnow.site.RuleSyntaxException;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteRules;

/** The commands for those who write site rules: check, try and learn. */
final class RuleCommand {

    private static final String USAGE =
            """
            Usage: winnow rules check DIR
                   winnow rules try RULE PAGE [--url URL]
                   winnow rules learn [--url URL] PAGE...

            check  tells what is wrong with the rules of a folder and runs their tests;
                   exit status 1 for an error or a warning, 0 if there are notes alone
            try    shows what a rule does to a page, block by block, beside what would
                   have happened without it: > marks the blocks that it changes
            learn  proposes a rule from a few pages of one site, HTML or text
            """;

    private final Streams streams;

    RuleCommand(Streams streams) {
        this.streams = streams;
    }

    /**
     * Runs one of the commands about rules.
     *
     * @param args what stands after {@code rules}
     * @return the exit status: 0; 1 if something is wrong or cannot be read; 2 for wrong usage
     */
    int run(List<String> args) throws IOException {
        List<String> operands = new ArrayList<>(args);
        @Nullable String url = url(operands);
        String name = operands.isEmpty() ? "--help" : operands.remove(0);
        if (asksForHelp(name) || operands.stream().anyMatch(RuleCommand::asksForHelp)) {
            streams.print(USAGE);
            return Command.DONE;
        }
        for (String operand : operands) {
            if (operand.startsWith("--")) {
                return wrong(
                        operand.equals("--url")
                                ? "--url needs a URL"
                                : "unknown option: " + operand);
            }
        }
        try {
            if (name.equals("check") && operands.size() == 1) {
                return check(path(operands.get(0)));
            }
            if (name.equals("try") && operands.size() == 2) {
                return attempt(operands.get(0), operands.get(1), url);
            }
            if (name.equals("learn") && !operands.isEmpty()) {
                return learn(operands, url);
            }
        } catch (UncheckedIOException unreadable) {
            return fail("cannot read " + unreadable.getMessage());
        } catch (RuleSyntaxException errors) {
            return fail(String.valueOf(errors.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return fail("internal error: " + fault);
        }
        streams.err().print(USAGE);
        return Command.WRONG_USAGE;
    }

    private static boolean asksForHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h");
    }

    private int wrong(String message) {
        tell(message);
        streams.err().println("Try 'winnow rules --help'.");
        return Command.WRONG_USAGE;
    }

    /** Takes the option out of the operands. */
    private static @Nullable String url(List<String> operands) {
        int at = operands.indexOf("--url");
        if (at < 0 || at + 1 >= operands.size()) {
            return null;
        }
        operands.remove(at);
        return operands.remove(at);
    }

    private int fail(String message) {
        tell(message);
        return Command.SOME_UNREADABLE;
    }

    private void tell(String message) {
        message.lines().forEach(line -> streams.err().println("winnow: " + line));
    }

    private int check(Path directory) throws IOException {
        RuleCheck check =
                new RuleCheck(
                        (rules, page) -> winnow(rules).extract(page),
                        LocalDate.now(ZoneOffset.UTC));
        List<RuleProblem> problems;
        try {
            problems = check.problems(directory);
        } catch (UncheckedIOException unreadable) {
            return fail(directory + ": " + Bytes.trouble(unreadable.getCause()));
        }
        boolean wrong = false;
        for (RuleProblem problem : problems) {
            streams.print(problem + "\n");
            wrong |= problem.severity() != RuleProblem.Severity.NOTE;
        }
        return wrong ? Command.SOME_UNREADABLE : allIsWell(directory);
    }

    /** A folder without rules was hardly meant: a test that runs nothing must not pass. */
    private int allIsWell(Path directory) throws IOException {
        int rules = SiteRules.load(directory).rules().size();
        if (rules == 0) {
            return fail(directory + ": no rules; they are files named example.com.txt");
        }
        streams.print("nothing is wrong with the rules of " + directory + " (" + rules + ")\n");
        return Command.DONE;
    }

    private int attempt(String file, String page, @Nullable String url) throws IOException {
        Path path = path(file);
        String name = String.valueOf(path.getFileName());
        String text = rule(path);
        SiteRule rule = SiteRule.parse(name, text);
        RuleCheck.problems(name, text).forEach(problem -> tell(problem.toString()));
        Page read = page(page, url != null ? url : address(rule));
        Article with = Winnow.builder().rules(everywhere(rule, read)).build().extract(read);
        Article without = winnow(SiteRules.NONE).extract(read);
        streams.print(new TrialReport(with, without).toString());
        return Command.DONE;
    }

    private static String address(SiteRule rule) {
        String host = rule.hosts().isEmpty() ? "example.com" : rule.hosts().get(0);
        return "https://" + (host.startsWith(".") ? "www" : "") + host;
    }

    /** The rule for the page's host, whatever the file is called. */
    private static SiteRules everywhere(SiteRule rule, Page page) {
        SiteRules rules = SiteRules.of(rule);
        return rules.find(page) == rule
                ? rules
                : SiteRules.of(rule.forHost(page.host().orElse("")));
    }

    private int learn(List<String> files, @Nullable String url) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String file : files) {
            pages.add(page(file, url));
        }
        Winnow plain = winnow(SiteRules.NONE);
        streams.print(new RuleLearner(plain::extract).learn(pages));
        return Command.DONE;
    }

    private static Winnow winnow(SiteRules rules) {
        return Winnow.builder().rules(rules).build();
    }

    private static Page page(String file, @Nullable String url) {
        Path path = path(file);
        try {
            Page page = Kind.ofName(file).orElse(Kind.AUTO).page(Bytes.of(path));
            return url == null ? page : page.withUrl(url);
        } catch (IOException unreadable) {
            throw refusal(path, unreadable);
        }
    }

    /** The text of a rule; whoever names the page first is told so. */
    private static String rule(Path file) {
        try {
            byte[] bytes = Bytes.of(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean isMarkup = text.stripLeading().startsWith("<");
            String foreign = Kind.foreign(bytes).orElse(isMarkup ? "a page" : "");
            if (!foreign.isEmpty()) {
                throw new IOException("no rule, but " + foreign);
            }
            return text;
        } catch (IOException unreadable) {
            throw refusal(file, unreadable);
        }
    }

    private static UncheckedIOException refusal(Path file, IOException why) {
        return new UncheckedIOException(file + ": " + Bytes.trouble(why), why);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UncheckedIOException(name, new IOException(e));
        }
    }
}
