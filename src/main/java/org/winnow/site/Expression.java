package org.winnow.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Collector;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** A compiled XPath or CSS selector. Immutable. */
abstract class Expression {

    private static final List<String> AXES =
            List.of("descendant::", "child::", "parent::", "ancestor::", "sibling::", "self::");

    private static final List<String> CALLS =
            List.of("concat(", "substring", "string(", "normalize-space(", "translate(", "id(");

    /** What it finds on a page; nothing if it fails there. */
    abstract Found find(PageView page);

    /** Tells of the plain paths that it will ask the page for. */
    void forEachPath(Consumer<PlainPath> each) {}

    /**
     * Compiles a value of a rule file.
     *
     * @throws IllegalArgumentException with what is wrong with it
     */
    static Expression compile(String value) {
        if (!isXPath(value)) {
            return new Css(css(value), Weight.of(value));
        }
        List<String> parts = unionParts(value);
        List<Expression> plain = new ArrayList<>();
        for (String part : parts) {
            Optional<Expression> path = plain(part);
            if (path.isEmpty()) {
                return XPath.compile(value);
            }
            plain.add(path.get());
        }
        return plain.size() == 1 ? plain.get(0) : new Union(plain);
    }

    /**
     * An XPath starts with a path, a bracket, a quote or a call, or has a part that CSS cannot
     * have.
     */
    static boolean isXPath(String value) {
        return value.startsWith("/")
                || value.startsWith("(")
                || value.startsWith("./")
                || value.startsWith("@")
                || value.startsWith("'")
                || value.startsWith("\"")
                || value.contains("[@")
                || value.contains("/@")
                || value.contains("//")
                || AXES.stream().anyMatch(value::contains)
                || CALLS.stream().anyMatch(value::startsWith);
    }

    private static Evaluator css(String value) {
        try {
            return Selector.evaluatorOf(value);
        } catch (Selector.SelectorParseException | IllegalArgumentException bad) {
            throw new IllegalArgumentException("bad CSS selector: " + bad.getMessage(), bad);
        }
    }

    private static Optional<Expression> plain(String part) {
        String inner = part.strip();
        if (inner.startsWith("(") && inner.endsWith(")[1]")) {
            return plain(inner.substring(1, inner.length() - ")[1]".length())).map(First::new);
        }
        return PlainPathParser.parse(inner).map(Path::new);
    }

    /** The parts of a union: cut at bars outside of brackets and quotes. */
    static List<String> unionParts(String value) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && depth == 0) {
                parts.add(value.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(value.substring(start));
        return parts;
    }

    private static final class Css extends Expression {
        private final Evaluator evaluator;
        private final Weight weight;

        Css(Evaluator evaluator, Weight weight) {
            this.evaluator = evaluator;
            this.weight = weight;
        }

        @Override
        Found find(PageView page) {
            return page.allows(weight)
                    ? Found.nodes(Collector.collect(evaluator, page.document()))
                    : Found.NOTHING;
        }
    }

    private static final class Path extends Expression {
        private final PlainPathParser.Parsed parsed;

        Path(PlainPathParser.Parsed parsed) {
            this.parsed = parsed;
        }

        @Override
        void forEachPath(Consumer<PlainPath> each) {
            each.accept(parsed.path());
        }

        @Override
        Found find(PageView page) {
            List<Element> elements = page.elements(parsed.path());
            if (parsed.text()) {
                List<TextNode> texts = new ArrayList<>();
                elements.forEach(element -> texts.addAll(element.textNodes()));
                return Found.nodes(texts);
            }
            if (parsed.attribute().isEmpty()) {
                return Found.nodes(elements);
            }
            List<String> values = new ArrayList<>();
            for (Element element : elements) {
                if (element.hasAttr(parsed.attribute())) {
                    values.add(element.attr(parsed.attribute()));
                }
            }
            return new Found(List.of(), values);
        }
    }

    /** The first of what another finds, as {@code (...)[1]}. */
    private static final class First extends Expression {
        private final Expression of;

        First(Expression of) {
            this.of = of;
        }

        @Override
        void forEachPath(Consumer<PlainPath> each) {
            of.forEachPath(each);
        }

        @Override
        Found find(PageView page) {
            Found all = of.find(page);
            return new Found(
                    all.nodes().subList(0, Math.min(1, all.nodes().size())),
                    all.strings().subList(0, Math.min(1, all.strings().size())));
        }
    }

    private static final class Union extends Expression {
        private final List<Expression> parts;

        Union(List<Expression> parts) {
            this.parts = List.copyOf(parts);
        }

        @Override
        void forEachPath(Consumer<PlainPath> each) {
            parts.forEach(part -> part.forEachPath(each));
        }

        @Override
        Found find(PageView page) {
            Set<Node> nodes = new LinkedHashSet<>();
            List<String> strings = new ArrayList<>();
            int kinds = 0;
            for (Expression part : parts) {
                Found found = part.find(page);
                kinds += found.nodes().isEmpty() ? 0 : 1;
                nodes.addAll(found.nodes());
                strings.addAll(found.strings());
            }
            List<Node> sorted = new ArrayList<>(nodes);
            return new Found(kinds > 1 ? inOrder(sorted, page.document()) : sorted, strings);
        }

        private static List<Node> inOrder(List<Node> nodes, Document document) {
            Set<Node> wanted = new LinkedHashSet<>(nodes);
            List<Node> sorted = new ArrayList<>();
            document.traverse(
                    (node, depth) -> {
                        if (wanted.contains(node)) {
                            sorted.add(node);
                        }
                    });
            return sorted;
        }
    }
}
