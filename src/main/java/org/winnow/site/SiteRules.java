package org.winnow.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import org.winnow.article.Page;

/**
 * The rules of many sites, found by host. Immutable and safe to share between threads.
 *
 * <p>Precedence, from the strongest:
 *
 * <ol>
 *   <li>rules that were added with {@link #with}, the last added first;
 *   <li>among the rules of one directory: the page's own host, then wildcard files ({@code
 *       .example.com.txt}) from the nearest parent domain up, then plain files of parent domains;
 *   <li>for a text without URL: the rule with most of its phrases in the text.
 * </ol>
 *
 * <p>A directory's {@code global.txt} is added behind each of its rules, and is the rule of pages
 * that no other rule of these is for. What stands first in the merged rule counts first.
 *
 * <pre>{@code
 * SiteRules rules = SiteRules.bundled().with(SiteRules.load(Path.of("rules")));
 * Winnow winnow = Winnow.builder().rules(rules).build();
 * }</pre>
 */
public final class SiteRules {

    /** No rules. */
    public static final SiteRules NONE = new SiteRules(List.of(), List.of());

    private final List<RuleShelf> shelves;
    private final List<RuleProblem> problems;

    SiteRules(List<RuleShelf> shelves, List<RuleProblem> problems) {
        this.shelves = List.copyOf(shelves);
        this.problems = List.copyOf(problems);
    }

    /** The library's own rules, behind those of {@link RuleSource}s. */
    private static final class Bundle {
        static final SiteRules RULES =
                RuleSources.before(
                        RuleFiles.bundled(),
                        ServiceLoader.load(RuleSource.class, RuleSource.class.getClassLoader())
                                .iterator());
    }

    /**
     * The rules that come with the library, and in front of them those of the {@link RuleSource}s
     * on the class path or module path. A source that fails is left out and told by {@link
     * #problems()}. Found once, when first asked for.
     */
    public static SiteRules bundled() {
        return Bundle.RULES;
    }

    /** These rules; of two for the same host the first wins. */
    public static SiteRules of(SiteRule... rules) {
        List<SiteRule> all = List.of(Objects.requireNonNull(rules, "rules"));
        return new SiteRules(List.of(new RuleShelf(all, SiteRule.NONE)), List.of());
    }

    /**
     * The rules of all {@code *.txt} files in a directory whose names are hosts, and of {@code
     * global.txt}. Unknown directives, and lines of the FiveFilters format that cannot be read, are
     * left out and told by {@link #problems()}, as other readers of that format pass over them. A
     * mistake in one of Winnow's own directives is not passed over.
     *
     * @throws RuleSyntaxException with all mistakes of that kind in all files, if there is one
     * @throws java.io.UncheckedIOException if the directory or a file cannot be read
     */
    public static SiteRules load(Path directory) {
        return RuleFiles.load(Objects.requireNonNull(directory, "directory"));
    }

    /** These rules and others, which come first where both know a site. */
    public SiteRules with(SiteRules others) {
        List<RuleShelf> both = new ArrayList<>(Objects.requireNonNull(others, "others").shelves);
        both.addAll(shelves);
        Set<RuleProblem> all = new LinkedHashSet<>(others.problems);
        all.addAll(problems);
        return new SiteRules(both, List.copyOf(all));
    }

    SiteRules withProblem(RuleProblem problem) {
        Set<RuleProblem> more = new LinkedHashSet<>(problems);
        more.add(problem);
        return new SiteRules(shelves, List.copyOf(more));
    }

    /**
     * What is wrong in the files, and in the {@link RuleSource}s of {@link #bundled()}, but does
     * not keep the rest from working. Empty if all is well.
     */
    public List<RuleProblem> problems() {
        return problems;
    }

    /** All rules, the strongest first; global ones are left out. */
    public List<SiteRule> rules() {
        return shelves.stream().flatMap(shelf -> shelf.rules().stream()).toList();
    }

    /** The rule for a page, {@link SiteRule#NONE} if there is none. */
    public SiteRule find(Page page) {
        String host = Objects.requireNonNull(page, "page").host().orElse("");
        for (RuleShelf shelf : shelves) {
            SiteRule rule = shelf.find(page, host);
            if (rule != SiteRule.NONE) {
                return rule;
            }
        }
        for (RuleShelf shelf : shelves) {
            if (shelf.global() != SiteRule.NONE) {
                return shelf.global();
            }
        }
        return SiteRule.NONE;
    }
}
