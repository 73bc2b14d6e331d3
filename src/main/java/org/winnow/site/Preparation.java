package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a rule changes in the parsed page before it is judged: steps in the order of the file. */
final class Preparation {

    private final List<BiConsumer<Document, RuleWork>> steps = new ArrayList<>();

    Preparation(List<Directive> directives, RuleCompiler compiler) {
        for (Directive directive : directives) {
            add(directive, compiler);
        }
    }

    private void add(Directive directive, RuleCompiler compiler) {
        String value = directive.value();
        switch (directive.kind()) {
            case SRC_LAZY_LOAD_ATTR -> steps.add((page, work) -> loadLazily(page, value));
            case STRIP_IMAGE_SRC -> steps.add((page, work) -> removeImages(page, value));
            case STRIP_ATTR -> stripAttributes(directive, compiler);
            case DISSOLVE -> each(directive, compiler, Node::unwrap);
            case WRAP_IN -> wrap(directive, compiler);
            case MOVE_INTO -> move(directive, compiler);
            default -> {}
        }
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    void apply(Document document, RuleWork work) {
        for (BiConsumer<Document, RuleWork> step : steps) {
            step.accept(document, work);
        }
    }

    private static void loadLazily(Document page, String attribute) {
        for (Element image : page.select("img")) {
            if (image.hasAttr(attribute)) {
                image.attr("src", image.attr(attribute));
            }
        }
    }

    private static void removeImages(Document page, String source) {
        for (Element image : page.select("img")) {
            if (image.attr("src").contains(source)) {
                image.remove();
            }
        }
    }

    /** Each part of the value ends in the attribute: {@code //img/@srcset | //iframe/@width}. */
    private void stripAttributes(Directive directive, RuleCompiler compiler) {
        for (String part : Expression.unionParts(directive.value())) {
            int at = part.lastIndexOf("/@");
            if (at <= 0) {
                compiler.problems().report(directive, "no attribute: " + part.strip());
                continue;
            }
            String owners = part.substring(0, at).strip();
            String name = part.substring(at + 2).strip();
            String path = owners.endsWith("/") ? owners + "*" : owners;
            compiler.compile(directive, path, compiler::expression)
                    .ifPresent(found -> each(found, node -> node.removeAttr(name)));
        }
    }

    private void wrap(Directive directive, RuleCompiler compiler) {
        String tag = directive.argument().strip().toLowerCase(Locale.ROOT);
        if (tag.isEmpty() || !tag.chars().allMatch(Character::isLetterOrDigit)) {
            compiler.problems().report(directive, "not a tag: " + directive.argument());
            return;
        }
        each(directive, compiler, node -> node.wrap("<" + tag + "></" + tag + ">"));
    }

    private void each(Directive directive, RuleCompiler compiler, Consumer<Node> change) {
        compiler.compile(directive, directive.value(), compiler::expression)
                .ifPresent(expression -> each(expression, change));
    }

    private void each(Expression expression, Consumer<Node> change) {
        steps.add(
                (page, work) -> {
                    for (Node node : expression.find(PageView.of(page, work)).nodes()) {
                        if (isInner(node)) {
                            change.accept(node);
                        }
                    }
                });
    }

    private void move(Directive directive, RuleCompiler compiler) {
        String target = directive.argument().strip();
        compiler.compile(directive, target.isEmpty() ? "body" : target, compiler::expression)
                .ifPresent(
                        into ->
                                compiler.compile(directive, directive.value(), compiler::expression)
                                        .ifPresent(what -> move(what, into)));
    }

    private void move(Expression what, Expression into) {
        steps.add(
                (page, work) -> {
                    PageView view = PageView.of(page, work);
                    List<Node> targets = into.find(view).nodes();
                    if (!targets.isEmpty() && targets.get(0) instanceof Element target) {
                        what.find(view).nodes().forEach(node -> move(node, target));
                    }
                });
    }

    private static void move(Node node, Element target) {
        for (Node at = target; at != null; at = at.parent()) {
            if (at.equals(node)) {
                return;
            }
        }
        if (isInner(node)) {
            target.appendChild(node);
        }
    }

    /** The page itself, its head and its body stay where they are. */
    private static boolean isInner(Node node) {
        return node.parent() instanceof Element parent
                && !(parent instanceof Document)
                && !parent.nameIs("html");
    }
}
