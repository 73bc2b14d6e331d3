package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnow.article.Page;

/** A jar of rules that fails does not take the library with it. */
class RuleSourcesTest {

    /** A source as it should be. */
    public static final class Good implements RuleSource {
        @Override
        public SiteRules rules() {
            return SiteRules.of(SiteRule.parse("good.example.txt", "body: .story"));
        }
    }

    /** A source with a mistake in its rules. */
    public static final class Bad implements RuleSource {
        @Override
        public SiteRules rules() {
            return SiteRules.of(SiteRule.parse("bad.example.txt", "role(nosuch): .x"));
        }
    }

    @TempDir Path jar;

    private SiteRules rules(String... sources) throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.write(services.resolve(RuleSource.class.getName()), List.of(sources));
        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {jar.toUri().toURL()}, RuleSource.class.getClassLoader())) {
            Iterator<RuleSource> found = ServiceLoader.load(RuleSource.class, loader).iterator();
            return RuleSources.before(
                    SiteRules.of(SiteRule.parse("own.example.txt", "body: p")), found);
        }
    }

    @Test
    void theOthersAreFoundAndTheFailuresTold() throws IOException {
        SiteRules rules = rules("no.such.Source", Bad.class.getName(), Good.class.getName());
        assertEquals(
                List.of("good.example.txt", "own.example.txt"),
                rules.rules().stream().map(SiteRule::name).toList());
        assertEquals("good.example.txt", rules.find(Page.html("", "https://good.example/")).name());
        List<RuleProblem> told = rules.problems();
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.get(0).toString().contains("no.such.Source"), told.toString());
        assertTrue(
                told.get(1).toString().startsWith(Bad.class.getName() + ": error: its rules are"));
        assertTrue(told.get(1).toString().contains("bad.example.txt:1"), told.toString());
    }

    @Test
    void nullIsNoRules() {
        RuleSource careless = () -> null;
        SiteRules rules = RuleSources.before(SiteRules.NONE, List.of(careless).iterator());
        assertEquals(List.of(), rules.rules());
        assertEquals(1, rules.problems().size());
    }

    @Test
    void aListThatGoesOnFailingEnds() {
        Iterator<RuleSource> endless =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        throw new ServiceConfigurationError("broken");
                    }

                    @Override
                    public RuleSource next() {
                        throw new ServiceConfigurationError("broken");
                    }
                };
        assertEquals(1, RuleSources.before(SiteRules.NONE, endless).problems().size());
    }
}
