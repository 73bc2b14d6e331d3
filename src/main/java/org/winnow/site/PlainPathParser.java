package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * Reads an XPath as a {@link PlainPath} if it is one: steps by {@code /} and {@code //}, tags, and
 * tests made of attributes, {@code contains}, {@code starts-with}, {@code not}, {@code and}, {@code
 * or}, a number, {@code last()}. Anything else is left to the XPath engine.
 */
final class PlainPathParser {

    /** Told to the caller by an empty result only. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super("not plain", null, false, false);
        }
    }

    /**
     * A path and what it takes from its elements.
     *
     * @param path the elements
     * @param attribute the attribute asked for, else empty
     * @param text whether their own texts are asked for
     */
    record Parsed(PlainPath path, String attribute, boolean text) {}

    /**
     * Tests are read and asked within each other: more might overflow a stack. Real rules have a
     * dozen, and the JDK's own XPath takes a hundred operators.
     */
    private static final int MOST_TESTS = 200;

    private final String in;
    private int at;
    private int tests;

    private PlainPathParser(String in) {
        this.in = in;
    }

    static Optional<Parsed> parse(String xpath) {
        try {
            return Optional.of(new PlainPathParser(xpath.strip()).path());
        } catch (NotPlain other) {
            return Optional.empty();
        }
    }

    private Parsed path() throws NotPlain {
        List<PlainPath.Step> steps = new ArrayList<>();
        eat(".");
        do {
            boolean child = !eat("//");
            if (child) {
                need("/");
            }
            if (child && !steps.isEmpty() && eat("@")) {
                return end(new Parsed(new PlainPath(steps), name(), false));
            }
            if (child && !steps.isEmpty() && eat("text()")) {
                return end(new Parsed(new PlainPath(steps), "", true));
            }
            steps.add(step(child));
        } while (at < in.length());
        return new Parsed(new PlainPath(steps), "", false);
    }

    private Parsed end(Parsed parsed) throws NotPlain {
        if (at < in.length()) {
            throw new NotPlain();
        }
        return parsed;
    }

    private PlainPath.Step step(boolean child) throws NotPlain {
        String tag = eat("*") ? "*" : name();
        List<PlainPath.Test> tests = new ArrayList<>();
        while (eat("[")) {
            tests.add(predicate());
            need("]");
        }
        return new PlainPath.Step(child, tag, List.copyOf(tests));
    }

    private PlainPath.Test predicate() throws NotPlain {
        spaces();
        int start = at;
        if (eat("last()")) {
            return new PlainPath.Nth(0);
        }
        if (eat("position()")) {
            need("=");
            start = at;
        }
        spaces();
        while (at < in.length() && Character.isDigit(in.charAt(at))) {
            at++;
        }
        String digits = in.substring(start, at).strip();
        if (digits.isEmpty()) {
            return either();
        }
        if (digits.length() > 4 || digits.equals("0")) {
            throw new NotPlain();
        }
        return new PlainPath.Nth(Integer.parseInt(digits));
    }

    private PlainPath.Test either() throws NotPlain {
        PlainPath.Test left = both();
        while (eat("or ")) {
            PlainPath.Test first = left;
            PlainPath.Test second = both();
            left = element -> first.holds(element) || second.holds(element);
        }
        return left;
    }

    private PlainPath.Test both() throws NotPlain {
        PlainPath.Test left = single();
        while (eat("and ")) {
            PlainPath.Test first = left;
            PlainPath.Test second = single();
            left = element -> first.holds(element) && second.holds(element);
        }
        return left;
    }

    private PlainPath.Test single() throws NotPlain {
        if (++tests > MOST_TESTS) {
            throw new NotPlain();
        }
        if (eat("not(")) {
            PlainPath.Test inner = either();
            need(")");
            return element -> !inner.holds(element);
        }
        if (eat("(")) {
            PlainPath.Test inner = either();
            need(")");
            return inner;
        }
        if (eat("contains(")) {
            return call(String::contains);
        }
        if (eat("starts-with(")) {
            return call(String::startsWith);
        }
        return comparison();
    }

    private PlainPath.Test call(BiPredicate<String, String> relation) throws NotPlain {
        Function<Element, String> value = value();
        need(",");
        String literal = literal();
        need(")");
        return element -> relation.test(value.apply(element), literal);
    }

    private PlainPath.Test comparison() throws NotPlain {
        spaces();
        if (at >= in.length() || in.charAt(at) != '@') {
            Function<Element, String> value = value();
            need("=");
            String literal = literal();
            return element -> value.apply(element).equals(literal);
        }
        need("@");
        String name = name();
        if (eat("!=")) {
            String literal = literal();
            return element -> element.hasAttr(name) && !element.attr(name).equals(literal);
        }
        if (eat("=")) {
            String literal = literal();
            return element -> element.hasAttr(name) && element.attr(name).equals(literal);
        }
        return element -> element.hasAttr(name);
    }

    private Function<Element, String> value() throws NotPlain {
        if (eat("@")) {
            String name = name();
            return element -> element.attr(name);
        }
        if (eat("normalize-space(")) {
            Function<Element, String> inner = value();
            need(")");
            return element -> Spaces.collapse(inner.apply(element));
        }
        need("concat(");
        String before = literal();
        need(",");
        Function<Element, String> inner = value();
        need(",");
        String after = literal();
        need(")");
        return element -> before + inner.apply(element) + after;
    }

    private String literal() throws NotPlain {
        spaces();
        char quote = at < in.length() ? in.charAt(at) : 0;
        int end = quote == '"' || quote == '\'' ? in.indexOf(quote, at + 1) : -1;
        if (end < 0) {
            throw new NotPlain();
        }
        String literal = in.substring(at + 1, end);
        at = end + 1;
        return literal;
    }

    private String name() throws NotPlain {
        spaces();
        int start = at;
        while (at < in.length() && isNameChar(in.charAt(at))) {
            at++;
        }
        boolean more = at < in.length() && (in.charAt(at) == ':' || in.charAt(at) == '(');
        if (start == at || more || Character.isDigit(in.charAt(start))) {
            throw new NotPlain();
        }
        return in.substring(start, at);
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_';
    }

    private boolean eat(String token) {
        spaces();
        boolean here = in.startsWith(token, at);
        at += here ? token.length() : 0;
        return here;
    }

    private void need(String token) throws NotPlain {
        if (!eat(token)) {
            throw new NotPlain();
        }
    }

    private void spaces() {
        while (at < in.length() && in.charAt(at) <= ' ') {
            at++;
        }
    }
}
