package org.winnow;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Metadata;
import org.winnow.format.Format;

/**
 * Every folder of testdata/pages is a case; it proves the one point that its name tells.
 *
 * <p>A case that the library does not get right yet stands in testdata/known-faults.txt with what
 * is wrong, and counts as skipped. With -Dgolden.strict=true it must go on failing, so that the
 * line goes when the fault does.
 */
class GoldenTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Set<String> FILES =
            Set.of("source.html", "source.txt", "expected.md", "expected.json");

    /** Share of the chaff lines with a stated role that must get it, over all cases. */
    private static final double ROLES_FLOOR = 0.8;

    /** What {@link #linesThatGoGetTheirRoles} is called among the known faults. */
    private static final String ROLES = "roles-of-lines-that-go";

    private static final Winnow WINNOW = Winnow.create();

    static List<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pageGivesItsArticle(Case page) throws IOException {
        if (UPDATE) {
            update(page);
        }
        if (!Files.exists(page.markdown()) || !Files.exists(page.facts())) {
            fail(
                    page
                            + " has no expectation: write expected.md and expected.json, or take"
                            + " what the library gives with -Dgolden.update=true and read it");
        }
        KnownFaults.judge(page.name(), fault(page));
    }

    @Test
    void foldersHoldCasesAndNothingElse() throws IOException {
        List<String> orphans = new ArrayList<>();
        for (Case page : Case.all()) {
            try (Stream<Path> files = Files.list(page.folder())) {
                Set<String> names =
                        files.map(file -> file.getFileName().toString())
                                .collect(Collectors.toSet());
                if (!FILES.containsAll(names)
                        || names.contains("source.html") == names.contains("source.txt")) {
                    orphans.add(page + ": " + names);
                }
            }
        }
        assertEquals(List.of(), orphans, "a case is one source and its expectations");
    }

    @Test
    void knownFaultsAreCases() {
        Set<String> names = Case.all().stream().map(Case::name).collect(Collectors.toSet());
        names.addAll(List.of(ROLES, PromisesTest.CLEANED));
        assertTrue(names.containsAll(KnownFaults.NAMES), "known-faults.txt names no case");
    }

    @Test
    void linesThatGoGetTheirRoles() {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Case page : Case.all()) {
            Article article = WINNOW.extract(page.page());
            for (Map<String, Object> entry : Json.objects(page.expected(), "removed")) {
                String trouble = roleTrouble(article, entry);
                if (trouble.isEmpty()) {
                    right++;
                } else {
                    wrong.add(page + ": " + trouble);
                }
            }
        }
        double share = (double) right / (right + wrong.size());
        KnownFaults.judge(
                ROLES,
                share >= ROLES_FLOOR
                        ? Optional.empty()
                        : Optional.of(new AssertionError(share + "\n" + String.join("\n", wrong))));
    }

    private static Optional<AssertionError> fault(Case page) {
        try {
            check(page);
            return Optional.empty();
        } catch (AssertionError fault) {
            return Optional.of(fault);
        }
    }

    private static void check(Case page) {
        Article article = WINNOW.extract(page.page());
        Map<String, Object> expected = page.expected();
        assertAll(
                page.name(),
                () -> assertEquals(Case.read(page.markdown()), markdown(article)),
                () -> checkMetadata(expected, article.metadata()),
                () -> assertEquals(List.of(), troubles(article, expected), "roles"),
                () -> checkText(expected, article.text()));
    }

    private static void checkMetadata(Map<String, Object> expected, Metadata found) {
        for (Metadata.Field field : Metadata.Field.values()) {
            String key = field.id();
            if (expected.get(key) instanceof List) {
                assertEquals(Json.strings(expected, key), found.values(field), key);
            } else if (expected.containsKey(key)) {
                assertEquals(expected.get(key), found.value(field).orElse(null), key);
            }
        }
    }

    private static void checkText(Map<String, Object> expected, String text) {
        for (String lines : Json.strings(expected, "textContains")) {
            assertTrue(text.contains(lines), "text() lacks: " + lines);
        }
    }

    private static List<String> troubles(Article article, Map<String, Object> expected) {
        return Json.objects(expected, "roles").stream()
                .map(entry -> roleTrouble(article, entry))
                .filter(trouble -> !trouble.isEmpty())
                .toList();
    }

    /** What is wrong with the role of a block that is told by some of its text; empty if none. */
    private static String roleTrouble(Article article, Map<String, Object> entry) {
        String part = (String) entry.get("contains");
        String role = (String) entry.get("role");
        List<Block> blocks = blocks(article, part);
        boolean right = blocks.stream().anyMatch(block -> block.role().id().equals(role));
        return right
                ? ""
                : "\""
                        + part
                        + "\" should be "
                        + role
                        + ", is "
                        + blocks.stream().map(block -> block.role().id()).distinct().toList();
    }

    /** The blocks of just this text; if there are none, those that contain it. */
    private static List<Block> blocks(Article article, String text) {
        List<Block> same =
                article.blocks().stream().filter(block -> block.text().equals(text)).toList();
        return same.isEmpty()
                ? article.blocks().stream().filter(block -> block.text().contains(text)).toList()
                : same;
    }

    private static String markdown(Article article) {
        String markdown = Format.MARKDOWN.render(article);
        return markdown.isEmpty() ? "" : markdown + "\n";
    }

    private static void update(Case page) throws IOException {
        Article article = WINNOW.extract(page.page());
        Files.writeString(page.markdown(), markdown(article));
        if (!Files.exists(page.facts())) {
            Files.writeString(page.facts(), "{\"point\": \"\", \"roles\": []}\n");
        }
    }
}
