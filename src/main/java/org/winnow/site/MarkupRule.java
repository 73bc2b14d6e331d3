package org.winnow.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Role;

/** What a rule says of pages of markup. Immutable. */
final class MarkupRule {

    /** An element that bears a byline or a date says little more. */
    private static final int BYLINE_CHARS = 200;

    /** A role's expression. */
    private record RoleNodes(Role role, Sourced<Expression> nodes) {}

    private final String name;
    private final List<Sourced<Expression>> bodies;
    private final List<Sourced<Expression>> titles;
    private final List<Sourced<Expression>> authors;
    private final List<Sourced<Expression>> dates;
    private final List<RoleNodes> roles = new ArrayList<>();
    private final IdOrClass idOrClass;
    private final PageFlags flags;
    private final PageLinks links;
    private final TextRoles texts;
    private final @Nullable Directive unreadable;
    private @Nullable PathScan scan;

    MarkupRule(String name, List<Directive> directives, RuleCompiler compiler, TextRoles texts) {
        this.name = name;
        this.texts = texts;
        bodies = compiler.expressions(directives, DirectiveKind.BODY);
        titles = compiler.expressions(directives, DirectiveKind.TITLE);
        authors = compiler.expressions(directives, DirectiveKind.AUTHOR);
        dates = compiler.expressions(directives, DirectiveKind.DATE);
        idOrClass = new IdOrClass(directives);
        flags = new PageFlags(directives, compiler);
        links = new PageLinks(directives, compiler);
        for (Directive directive : directives) {
            if (directive.kind() == DirectiveKind.ROLE && !LineRule.isLineSpec(directive.value())) {
                compiler.role(directive).ifPresent(role -> add(role, directive, compiler));
            }
        }
        for (Sourced<Expression> strip : compiler.expressions(directives, DirectiveKind.STRIP)) {
            roles.add(new RoleNodes(StripRoles.of(strip.directive().value()), strip));
        }
        unreadable = unreadable(directives, compiler);
    }

    /** The first selector that could not be read: of the body, if no other body was. */
    private @Nullable Directive unreadable(List<Directive> directives, RuleCompiler compiler) {
        List<Directive> all = directives.stream().filter(compiler::isUnreadable).toList();
        return all.stream()
                .filter(one -> bodies.isEmpty() && one.kind() == DirectiveKind.BODY)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    private void add(Role role, Directive directive, RuleCompiler compiler) {
        compiler.compile(directive, directive.value(), compiler::expression)
                .ifPresent(
                        nodes -> roles.add(new RoleNodes(role, new Sourced<>(nodes, directive))));
    }

    boolean knowsBody() {
        return !bodies.isEmpty() || unreadable != null && unreadable.kind() == DirectiveKind.BODY;
    }

    SiteVerdict judge(Document document, RuleWork work) {
        PageView page = PageView.of(document, scan(), work);
        SiteVerdict.Builder verdict = new SiteVerdict.Builder(name);
        roles.forEach(role -> decide(role, page, verdict));
        idOrClass.judge(page, verdict);
        if (knowsBody()) {
            verdict.expectBody();
        }
        if (unreadable != null && bodies.isEmpty()) {
            verdict.unreadable(unreadable.place());
        }
        Set<Node> around = body(page, verdict);
        metadata(page, verdict, around);
        flags.judge(page, verdict);
        links.judge(page, verdict);
        verdict.texts(texts);
        return verdict.build();
    }

    /** One walk finds all plain paths; which they are is worked out at the first page. */
    private PathScan scan() {
        PathScan made = scan;
        if (made == null) {
            List<PlainPath> paths = new ArrayList<>();
            for (List<Sourced<Expression>> all : List.of(bodies, titles, authors, dates)) {
                all.forEach(one -> one.value().forEachPath(paths::add));
            }
            roles.forEach(role -> role.nodes.value().forEachPath(paths::add));
            made = PathScan.of(paths);
            scan = made;
        }
        return made;
    }

    private static void decide(RoleNodes role, PageView page, SiteVerdict.Builder verdict) {
        for (Node node : role.nodes.value().find(page).nodes()) {
            if (!isWholePage(node)) {
                verdict.decide(node, role.role, role.nodes.evidence());
            }
        }
    }

    /** A strip that hits the whole page is a mistake of the rule: nothing would be left. */
    static boolean isWholePage(Node node) {
        return node instanceof Document
                || node instanceof Element element
                        && (element.nameIs("html") || element.nameIs("body"));
    }

    /** Marks the nodes of the first expression that yields text; returns all nodes around them. */
    private Set<Node> body(PageView page, SiteVerdict.Builder verdict) {
        Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Sourced<Expression> body : bodies) {
            for (Node node : body.value().find(page).nodes()) {
                if (hasText(node) && !isTaken(node, verdict)) {
                    verdict.body(node);
                    verdict.decide(node, Role.CONTENT, body.evidence());
                    for (@Nullable Node at = node.parent(); at != null; at = at.parent()) {
                        around.add(at);
                    }
                }
            }
            if (!around.isEmpty()) {
                return around;
            }
        }
        return around;
    }

    private static boolean hasText(Node node) {
        return node instanceof Element element
                ? element.hasText()
                : node instanceof TextNode text && !text.isBlank();
    }

    /** Whether a node lies in something that goes. */
    private static boolean isTaken(Node node, SiteVerdict.Builder verdict) {
        for (@Nullable Node at = node; at != null; at = at.parent()) {
            SiteVerdict.@Nullable Decision decision = verdict.decisions().get(at);
            if (decision != null) {
                return !decision.isContent();
            }
        }
        return false;
    }

    private void metadata(PageView page, SiteVerdict.Builder verdict, Set<Node> around) {
        Metadatum title = new Metadatum(Field.TITLE, Role.TITLE, titles);
        Metadatum author = new Metadatum(Field.AUTHORS, Role.BYLINE, authors);
        Metadatum date = new Metadatum(Field.PUBLISHED, Role.DATE, dates);
        for (Metadatum metadatum : List.of(title, author, date)) {
            metadatum.judge(page, verdict, around);
        }
    }

    /** One field, the role of what bears it, and where to look. */
    private record Metadatum(Field field, Role role, List<Sourced<Expression>> places) {

        /** The first place that yields something wins. */
        void judge(PageView page, SiteVerdict.Builder verdict, Set<Node> around) {
            for (Sourced<Expression> place : places) {
                Found found = place.value().find(page);
                List<String> texts = found.texts();
                if (!texts.isEmpty()) {
                    boolean all = field == Field.AUTHORS;
                    List<String> values = all ? texts : texts.subList(0, 1);
                    verdict.candidate(field, values, place.place());
                    for (Node node : found.nodes()) {
                        if (bears(node) && !around.contains(node)) {
                            verdict.decide(node, role, place.evidence());
                        }
                    }
                    return;
                }
            }
        }

        /**
         * Only a block of its own: a name inside a sentence does not make the sentence a byline.
         */
        private boolean bears(Node node) {
            return node instanceof Element element
                    && element.isBlock()
                    && !isWholePage(element)
                    && element.text().length() <= BYLINE_CHARS;
        }
    }
}
