package org.winnow.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Loads the rule files of one directory. One loading, one thread. */
final class RuleFiles {

    private static final String SUFFIX = ".txt";
    private static final String GLOBAL = "global" + SUFFIX;

    private final RuleProblems problems = new RuleProblems();
    private final RuleCompiler compiler = new RuleCompiler(problems);
    private final List<SiteRule> rules = new ArrayList<>();
    private List<Directive> global = List.of();

    private RuleFiles() {}

    static SiteRules load(Path directory) {
        return read(directory).finish();
    }

    /** Everything that is wrong in the files, the worst first. */
    List<RuleProblem> problems() {
        return problems.all();
    }

    static SiteRules bundled() {
        RuleFiles files = new RuleFiles();
        for (String name : Resources.lines("rules/index.txt")) {
            files.add(name, Resources.text("rules/" + name));
        }
        return files.finish();
    }

    static RuleFiles read(Path directory) {
        RuleFiles files = new RuleFiles();
        try (Stream<Path> listed = Files.list(directory)) {
            List<Path> sorted = listed.filter(RuleFiles::isRule).sorted().toList();
            Path global = directory.resolve(GLOBAL);
            if (Files.exists(global)) {
                files.global = RuleReader.read(GLOBAL, files.text(global), files.problems);
            }
            for (Path path : sorted) {
                files.add(path.getFileName().toString(), files.text(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(directory), e);
        }
        return files;
    }

    /** A licence or a read-me beside the rules is no host: hosts have a dot. */
    private static boolean isRule(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(SUFFIX)
                && name.lastIndexOf('.', name.length() - SUFFIX.length() - 1) >= 0
                && Files.isRegularFile(path);
    }

    private String text(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException bad) {
            String name = path.getFileName().toString();
            problems.fail(new RuleProblem(name, 0, RuleProblem.Severity.ERROR, "not UTF-8"));
            return "";
        }
    }

    private void add(String name, String text) {
        List<Directive> directives = new ArrayList<>(RuleReader.read(name, text, problems));
        directives.addAll(global);
        rules.add(SiteRule.compile(name, directives, compiler));
    }

    private SiteRules finish() {
        SiteRules all = rules();
        problems.throwErrors();
        return all;
    }

    /** The rules without the lines that have an error. */
    SiteRules rules() {
        SiteRule everywhere =
                global.isEmpty() ? SiteRule.NONE : SiteRule.compile(GLOBAL, global, compiler);
        return new SiteRules(
                List.of(new RuleShelf(List.copyOf(rules), everywhere)), problems.passed());
    }
}
