package org.winnow.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Evidence;
import org.winnow.article.Metadata;
import org.winnow.article.Role;
import org.winnow.article.RuleUse;

/**
 * What a site rule says of one page: the role of some of its nodes or lines, where the body is,
 * metadata, and links to other pages. Belongs to the page it was made for; immutable once made.
 *
 * <p>Between the library's own packages: a caller reads {@link RuleUse} and {@link
 * org.winnow.article.Block#evidence} of the article instead, and this may change with any version.
 *
 * <p>How it is followed: a decision outweighs the heuristic; where the rule has a body, what lies
 * outside of it is no content. First {@link #use} compares with what the heuristic would have kept:
 * if the body is dead or harmful, decisions for {@link Role#CONTENT} and the body do not count, and
 * all others do, except for {@linkplain #isLoose loose} ones that take a part of the story.
 */
public final class SiteVerdict {

    /** Says nothing. */
    public static final SiteVerdict NONE = new Builder("").build();

    /**
     * A role that a rule gives.
     *
     * @param role the role; {@link Role#OTHER} for what goes without the rule telling what it is
     * @param evidence file and line of the rule
     */
    public record Decision(Role role, Evidence evidence) {
        /** Whether it keeps, and does not strip. */
        public boolean isContent() {
            return role == Role.CONTENT;
        }
    }

    /** What a rule switches. */
    public enum Flag {
        /** {@code prune: no}: the body is as the rule says, nothing in it is to be judged again. */
        KEEP_BODY_AS_IT_IS,
        /** {@code prune: yes}: what lies in the body is judged as strictly as anywhere. */
        PRUNE_BODY,
        /** {@code skip_json_ld: yes}: the site's JSON-LD is wrong. */
        SKIP_JSON_LD,
        /** A {@code native_ad_clue} is on the page: it is an advertisement in the news' clothes. */
        NATIVE_ADVERTISEMENT
    }

    private final String rule;
    private final boolean expectsBody;
    private final IdentityHashMap<Node, Decision> nodes;
    private final Set<Node> bodies;
    private final @Nullable Decision[] lines;
    private final boolean[] bodyLines;
    private final Map<Metadata.Field, Metadata.Candidate> metadata;
    private final Set<Flag> flags;
    private final Links links;
    private final TextRoles texts;
    private final Set<Evidence> loose;
    private final String unreadable;

    /** Pages that belong to this one, as absolute URLs where the page's address is known. */
    private record Links(List<String> next, @Nullable String single) {}

    private SiteVerdict(Builder builder) {
        this.rule = builder.rule;
        this.expectsBody = builder.expectsBody;
        this.nodes = builder.nodes;
        this.bodies = builder.bodies;
        this.lines = builder.lines;
        this.bodyLines = builder.bodyLines;
        this.metadata = builder.metadata;
        this.flags = builder.flags;
        this.links = new Links(List.copyOf(builder.next), builder.single);
        this.texts = builder.texts;
        this.loose = builder.loose;
        this.unreadable = builder.unreadable;
    }

    /** The file of the rule; empty for no rule. */
    public String rule() {
        return rule;
    }

    /**
     * What the rule says of exactly this node: it holds for all below that is not told otherwise.
     * The nodes of the body are {@link Role#CONTENT}; nothing is said of what lies outside of it.
     */
    public @Nullable Decision of(Node node) {
        return nodes.get(node);
    }

    /**
     * What the rule says of the line with this number, from 0. The lines of the body that nothing
     * else is said of are {@link Role#CONTENT}.
     */
    public @Nullable Decision of(int line) {
        return line < lines.length ? lines[line] : null;
    }

    /** What the rule says of a block of markup with this text, wherever it stands. */
    public @Nullable Decision ofText(String text) {
        return texts.of(text);
    }

    /** Whether the rule has patterns for texts of markup. */
    public boolean hasTexts() {
        return !texts.isEmpty();
    }

    /**
     * Whether a decision rests on a piece of an id or class: such a piece may match more than the
     * rule's author has seen.
     */
    public boolean isLoose(Decision decision) {
        return loose.contains(decision.evidence());
    }

    /** File and line of a selector that could not be read, if all that the rule says is such. */
    String unreadable() {
        return unreadable;
    }

    /**
     * What became of the rule, by the words that it keeps and those that would be kept without it.
     *
     * @param words the words of each block
     * @param rule whether the rule alone would keep it
     * @param heuristic whether it is kept without
     * @param story how likely it is content, from 0 to 1
     */
    public RuleUse use(float[] words, boolean[] rule, boolean[] heuristic, float[] story) {
        return RuleHealth.of(words, rule, heuristic, story).judge(this);
    }

    /** Whether a node is one that the rule names as the body. */
    public boolean isBody(Node node) {
        return bodies.contains(node);
    }

    /**
     * Whether the rule knows where the body is on this page. What lies outside of it is then no
     * content; which other role it has is left open.
     */
    public boolean hasBody() {
        return !bodies.isEmpty() || bodyLines.length > 0;
    }

    /** Whether the rule should have found the body, whether or not it did. */
    boolean expectsBody() {
        return expectsBody;
    }

    /** Whether the rule has anything to say of this page. */
    public boolean saysSomething() {
        return hasBody()
                || !nodes.isEmpty()
                || hasTexts()
                || !metadata.isEmpty()
                || Arrays.stream(lines).anyMatch(Objects::nonNull);
    }

    /** Whether a node is the body's, or lies below one that is. */
    boolean inBody(Node node) {
        for (@Nullable Node at = node; at != null; at = at.parent()) {
            if (bodies.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is the body's. */
    boolean inBody(int line) {
        return line < bodyLines.length && bodyLines[line];
    }

    /**
     * What the rule found for a field, as it stands on the page: dates are not parsed, and authors
     * are apart only where the page has them apart. The source is file and line of the rule.
     */
    public Optional<Metadata.Candidate> candidate(Metadata.Field field) {
        return Optional.ofNullable(metadata.get(field));
    }

    /** What the rule switches. */
    Set<Flag> flags() {
        return flags;
    }

    /** Whether the rule switches this. */
    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** The URLs of the article's next pages, for the caller to fetch; usually one or none. */
    public List<String> nextPages() {
        return links.next;
    }

    /** The URL of the article on a single page, for the caller to fetch. */
    public Optional<String> singlePage() {
        return Optional.ofNullable(links.single);
    }

    /** Collects what a rule says. */
    static final class Builder {
        private final String rule;
        private final IdentityHashMap<Node, Decision> nodes = new IdentityHashMap<>();
        private final Set<Node> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<Metadata.Field, Metadata.Candidate> metadata =
                new EnumMap<>(Metadata.Field.class);
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private final Set<Evidence> loose = new HashSet<>();
        private @Nullable Decision[] lines = new Decision[0];
        private boolean[] bodyLines = new boolean[0];
        private TextRoles texts = TextRoles.NONE;
        private boolean expectsBody;
        private String unreadable = "";
        private List<String> next = List.of();
        private @Nullable String single;

        Builder(String rule) {
            this.rule = rule;
        }

        /** What was said first of a node stands. */
        void decide(Node node, Role role, Evidence evidence) {
            nodes.putIfAbsent(node, new Decision(role, evidence));
        }

        /** As {@link #decide}, by a mark that may match more than was meant. */
        void decideLoosely(Node node, Role role, Evidence evidence) {
            loose.add(evidence);
            decide(node, role, evidence);
        }

        void body(Node node) {
            bodies.add(node);
        }

        Map<Node, Decision> decisions() {
            return nodes;
        }

        void expectBody() {
            expectsBody = true;
        }

        void unreadable(Directive.Place place) {
            unreadable = place.toString();
        }

        void lines(@Nullable Decision[] decisions, boolean[] body) {
            lines = decisions;
            bodyLines = body;
        }

        void texts(TextRoles patterns) {
            texts = patterns;
        }

        void candidate(Metadata.Field field, List<String> values, Directive.Place place) {
            metadata.putIfAbsent(field, new Metadata.Candidate(values, place.toString()));
        }

        /** The first value of a field; empty if it is not known. */
        String value(Metadata.Field field) {
            Metadata.Candidate known = metadata.get(field);
            return known == null || known.values().isEmpty() ? "" : known.values().get(0);
        }

        void flag(Flag flag) {
            flags.add(flag);
        }

        void links(List<String> nextPages, @Nullable String singlePage) {
            next = nextPages;
            single = singlePage;
        }

        SiteVerdict build() {
            return new SiteVerdict(this);
        }
    }
}
