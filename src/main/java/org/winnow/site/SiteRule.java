package org.winnow.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Role;

/**
 * What is known of one site: where the body, the title, the authors and the date stand, what goes,
 * and which role it has; for markup and for scraped plain text.
 *
 * <p>Rules come from files ({@link SiteRules#load}, {@link #parse}) or from {@link #builder}.
 * Immutable and safe to share between threads, as long as its {@link PageEdit}s are.
 *
 * <p>What follows a rule on a page ({@link #edited}, {@link #prepare}, {@link #judge}, {@link
 * #withoutEdits}, {@link #knowsBody}) is there for the library's own packages, and may change with
 * any version: a caller gives a rule to {@link SiteRules#of} and has {@code Winnow} follow it.
 */
public final class SiteRule {

    /** Knows nothing: leaves every decision open. */
    public static final SiteRule NONE =
            new SiteRule("", List.of(), new RuleCompiler(new RuleProblems()), List.of());

    private final String name;
    private final List<Directive> directives;
    private final List<String> hosts;
    private final List<String> phrases;
    private final int phrasesNeeded;
    private final @Nullable LocalDate validFrom;
    private final @Nullable LocalDate validUntil;
    private final MarkupEdits markupEdits;
    private final Preparation preparation;
    private final MarkupRule markup;
    private final LineRule text;
    private final List<PageEdit> edits;

    private SiteRule(
            String name, List<Directive> directives, RuleCompiler compiler, List<PageEdit> edits) {
        this.name = name;
        this.directives = List.copyOf(directives);
        this.edits = List.copyOf(edits);
        Identity identity = new Identity(name, directives, compiler.problems());
        hosts = identity.hosts();
        phrases = identity.phrases();
        phrasesNeeded = identity.phrasesNeeded();
        validFrom = first(compiler.dates(directives, DirectiveKind.VALID_FROM));
        validUntil = first(compiler.dates(directives, DirectiveKind.VALID_UNTIL));
        markupEdits = new MarkupEdits(directives, compiler.problems());
        preparation = new Preparation(directives, compiler);
        text = new LineRule(name, directives, compiler);
        markup = new MarkupRule(name, directives, compiler, text.texts());
    }

    /** The same without what changes a page. */
    private SiteRule(SiteRule rule) {
        this.name = rule.name;
        this.directives = rule.directives;
        this.edits = List.of();
        this.hosts = rule.hosts;
        this.phrases = rule.phrases;
        this.phrasesNeeded = rule.phrasesNeeded;
        this.validFrom = rule.validFrom;
        this.validUntil = rule.validUntil;
        this.markupEdits = NONE.markupEdits;
        this.preparation = NONE.preparation;
        this.markup = rule.markup;
        this.text = rule.text;
    }

    private static @Nullable LocalDate first(List<Sourced<LocalDate>> dates) {
        return dates.isEmpty() ? null : dates.get(0).value();
    }

    /**
     * The rule that a file's text says. The file's name tells the host: {@code example.com.txt}, or
     * {@code .example.com.txt} for all hosts below.
     *
     * @throws RuleSyntaxException with all errors, if there is one
     */
    public static SiteRule parse(String fileName, String text) {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(text, "text");
        RuleProblems problems = new RuleProblems();
        List<Directive> directives = RuleReader.read(fileName, text, problems);
        SiteRule rule = compile(fileName, directives, new RuleCompiler(problems));
        problems.throwErrors();
        return rule;
    }

    static SiteRule compile(String name, List<Directive> directives, RuleCompiler compiler) {
        return new SiteRule(name, directives, compiler, List.of());
    }

    /** A rule for a host, {@code example.com} or {@code .example.com}, to be told in Java. */
    public static Builder builder(String host) {
        return new Builder(Objects.requireNonNull(host, "host"));
    }

    /** The name of the file, as evidence cites it; empty for {@link #NONE}. */
    public String name() {
        return name;
    }

    /** The hosts that it applies to, in lower case; one with a leading dot means all below it. */
    public List<String> hosts() {
        return hosts;
    }

    /** What gives the site away in a text whose URL is not known. */
    public List<String> phrases() {
        return phrases;
    }

    /** How many different phrases must be found. */
    int phrasesNeeded() {
        return phrasesNeeded;
    }

    /** The first day of the page design that the rule is for; told, not enforced. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /**
     * The last day on which the rule was good; told by {@code winnow rules check}, not enforced, as
     * the same page is to give the same article every day.
     */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    List<Directive> directives() {
        return directives;
    }

    /** This rule for another host. */
    public SiteRule forHost(String host) {
        RuleProblems known = new RuleProblems();
        Objects.requireNonNull(host, "host");
        List<Directive> more = new ArrayList<>(directives);
        more.addAll(RuleReader.read(name, "host: " + host, known));
        return new SiteRule(name, more, new RuleCompiler(known), edits);
    }

    /** Whether the rule says where the body of a page of markup is. */
    public boolean knowsBody() {
        return markup.knowsBody();
    }

    /**
     * The markup to parse instead of what came, with the way back to the places in what came; its
     * text is the same string if the rule changes nothing.
     */
    public EditedMarkup edited(String page) {
        EditedMarkup edited = markupEdits.apply(page);
        for (PageEdit edit : edits) {
            edited = edited.with(edit.markup(edited.text()));
        }
        return edited;
    }

    /** Changes the caller's own parsed copy of a page, before it is judged. */
    public void prepare(Document document, RuleWork work) {
        preparation.apply(document, work);
        for (PageEdit edit : edits) {
            edit.document(document);
        }
    }

    /** This rule without what it changes in pages; itself if it changes nothing. */
    public SiteRule withoutEdits() {
        boolean none = markupEdits.isEmpty() && preparation.isEmpty() && edits.isEmpty();
        return none ? this : new SiteRule(this);
    }

    /** What this rule says of a parsed page, edited and prepared. The document is not changed. */
    public SiteVerdict judge(Document document, RuleWork work) {
        return this == NONE ? SiteVerdict.NONE : markup.judge(document, work);
    }

    /** What this rule says of the lines of a scraped text: trimmed, without blank ones. */
    public SiteVerdict judge(List<String> lines, RuleWork work) {
        return text.isEmpty() ? SiteVerdict.NONE : text.judge(lines, work);
    }

    SiteVerdict judge(Document document) {
        return judge(document, RuleWork.usual());
    }

    SiteVerdict judge(List<String> lines) {
        return judge(lines, RuleWork.usual());
    }

    @Override
    public String toString() {
        return "SiteRule[" + name + "]";
    }

    /**
     * Tells a rule in Java. Each method adds one directive of the file format and may be called
     * again; of several titles, authors, dates or bodies the first that yields something wins,
     * strips and roles add up, and a role outweighs a strip, a strip outweighs the body.
     *
     * <pre>{@code
     * SiteRule rule = SiteRule.builder("example.com")
     *         .body("div.story")
     *         .strip("//aside[@class='promo']")
     *         .role(Role.NEWSLETTER, "form.signup")
     *         .role(Role.RELATED, "/^Read more:/")
     *         .build();
     * }</pre>
     */
    public static final class Builder {
        private final String host;
        private final StringBuilder text = new StringBuilder();
        private final List<PageEdit> edits = new ArrayList<>();

        private Builder(String host) {
            this.host = host;
        }

        /** Where the body is: XPath 1.0 or CSS. */
        public Builder body(String selector) {
            return directive("body", selector);
        }

        /** Where the headline is: XPath 1.0, which may make a string, or CSS. */
        public Builder title(String selector) {
            return directive("title", selector);
        }

        /** Where the authors are. */
        public Builder author(String selector) {
            return directive("author", selector);
        }

        /** Where the date of publication is. */
        public Builder date(String selector) {
            return directive("date", selector);
        }

        /** What goes. */
        public Builder strip(String selector) {
            return directive("strip", selector);
        }

        /** What plays a role: a selector for markup, or line patterns between slashes for text. */
        public Builder role(Role role, String selectorOrLines) {
            Objects.requireNonNull(role, "role");
            return directive("role(" + role.id() + ")", selectorOrLines);
        }

        /**
         * Any directive of the file format, its argument in brackets included.
         *
         * @throws IllegalArgumentException if the name or the value has a line break
         */
        public Builder directive(String name, String value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            if (name.indexOf('\n') >= 0 || value.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a directive is one line");
            }
            text.append(name).append(": ").append(value).append('\n');
            return this;
        }

        /** Code that changes the page before it is judged. */
        public Builder edit(PageEdit edit) {
            edits.add(Objects.requireNonNull(edit, "edit"));
            return this;
        }

        /**
         * The rule.
         *
         * @throws RuleSyntaxException with all that is wrong: what is a warning in a file is an
         *     error here
         */
        public SiteRule build() {
            RuleProblems problems = new RuleProblems();
            List<Directive> directives = RuleReader.read(host, text.toString(), problems);
            SiteRule rule = new SiteRule(host, directives, new RuleCompiler(problems), edits);
            if (!problems.all().isEmpty()) {
                throw new RuleSyntaxException(problems.all());
            }
            return rule;
        }
    }
}
