package org.winnow.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winnow.Winnow;
import org.winnow.article.Block;
import org.winnow.article.Page;
import org.winnow.site.RuleCheck;
import org.winnow.site.RuleLearner;
import org.winnow.site.RuleProblem;
import org.winnow.site.RuleSyntaxException;
import org.winnow.site.RuleTrial;
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
                   exit status 1 if anything is
            try    shows what a rule does to a page, block by block, beside what would
                   have happened without it: > marks the blocks that it changes
            learn  proposes a rule from a few pages of one site, HTML or text
            """;

    /** As much of a block's text as fits beside its roles. */
    private static final int TEXT_CHARS = 60;

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
        try {
            if (operands.contains("--help")) {
                return usage(streams.out(), Command.DONE);
            }
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
        }
        boolean help = name.equals("--help");
        return help
                ? usage(streams.out(), Command.DONE)
                : usage(streams.err(), Command.WRONG_USAGE);
    }

    private static int usage(OutputStream out, int status) throws IOException {
        out.write(USAGE.getBytes(StandardCharsets.UTF_8));
        return status;
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
        message.lines().forEach(line -> streams.err().println("winnow: " + line));
        return Command.SOME_UNREADABLE;
    }

    private int check(Path directory) throws IOException {
        RuleCheck check =
                new RuleCheck(
                        (rules, page) -> winnow(rules).extract(page),
                        LocalDate.now(ZoneOffset.UTC));
        List<RuleProblem> problems = check.problems(directory);
        problems.forEach(problem -> print(problem.toString()));
        if (problems.isEmpty()) {
            print("nothing is wrong with the rules of " + directory);
        }
        streams.out().flush();
        return problems.isEmpty() ? Command.DONE : Command.SOME_UNREADABLE;
    }

    private int attempt(String file, String page, @Nullable String url) throws IOException {
        Path path = path(file);
        SiteRule rule = SiteRule.parse(String.valueOf(path.getFileName()), text(path));
        String host = rule.hosts().isEmpty() ? "example.com" : rule.hosts().get(0);
        String address =
                url != null ? url : "https://" + (host.startsWith(".") ? "www" : "") + host;
        Page read = page(page, address);
        Winnow with = Winnow.builder().rules(everywhere(rule, read)).build();
        RuleTrial trial = RuleTrial.of(with.extract(read), winnow(SiteRules.NONE).extract(read));
        trial.rows().forEach(this::print);
        print(
                "The rule: "
                        + trial.use().health().name().toLowerCase(Locale.ROOT)
                        + ", "
                        + trial.use().reason());
        streams.out().flush();
        return Command.DONE;
    }

    /** The rule for the page's host, whatever the file is called. */
    private static SiteRules everywhere(SiteRule rule, Page page) {
        SiteRules rules = SiteRules.of(rule);
        return rules.find(page) == rule
                ? rules
                : SiteRules.of(rule.forHost(page.host().orElse("")));
    }

    private void print(RuleTrial.Row row) {
        @Nullable Block with = row.with();
        @Nullable Block without = row.without();
        @Nullable Block any = with != null ? with : without;
        String text = any == null ? "" : any.text().replace('\n', ' ');
        text = text.length() <= TEXT_CHARS ? text : text.substring(0, TEXT_CHARS) + "…";
        print(
                String.format(
                        Locale.ROOT,
                        "%s %-14s %-14s %-60s %s",
                        row.differs() ? ">" : " ",
                        with == null ? "-" : with.role().id(),
                        without == null ? "-" : without.role().id(),
                        text,
                        with == null ? "" : with.evidence().by() + " " + with.evidence().reason()));
    }

    private int learn(List<String> files, @Nullable String url) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String file : files) {
            pages.add(page(file, url));
        }
        Winnow plain = winnow(SiteRules.NONE);
        String rule = new RuleLearner(plain::extract).learn(pages);
        streams.out().write(rule.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return Command.DONE;
    }

    private static Winnow winnow(SiteRules rules) {
        return Winnow.builder().rules(rules).build();
    }

    private static Page page(String file, @Nullable String url) {
        byte[] bytes = bytes(path(file));
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean markup = Kind.ofName(file).orElseGet(() -> Kind.ofContent(text)) == Kind.HTML;
        if (markup) {
            return Page.html(bytes, null, url);
        }
        return url == null ? Page.text(text) : Page.text(text, url);
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Bytes.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + Bytes.trouble(e), e);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UncheckedIOException(name, new IOException(e));
        }
    }

    private void print(String line) {
        try {
            streams.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the output", e);
        }
    }
}
