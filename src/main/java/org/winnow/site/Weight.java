package org.winnow.site;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * What an expression that a full engine runs may cost, guessed from how it is written: the engines
 * neither count their visits nor can be stopped.
 *
 * @param steps parts of the path, each of which meets every node at the most
 * @param deep steps to descendants or ancestors: nested elements are met again below each other
 * @param siblings places among siblings, for each of which siblings are counted
 * @param searches in how many conditions within each other the whole page is searched anew
 */
record Weight(int steps, int deep, int siblings, int searches) {

    private static final String[] DEEP = {
        "//", "descendant", "ancestor", " ", ":has(", ":contains", ":matches", "string(", "text("
    };

    private static final String[] SIBLINGS = {
        "sibling::",
        "position()",
        "last()",
        ":nth-",
        "-of-type",
        "-child",
        ":eq(",
        ":lt(",
        ":gt(",
        "~",
        "[0",
        "[1",
        "[2",
        "[3",
        "[4",
        "[5",
        "[6",
        "[7",
        "[8",
        "[9"
    };

    private static final String AFTER_A_STEP = ".])*_-";

    /**
     * Of an XPath; what stands in quotes is no part of the path, though an address may stand there.
     */
    static Weight ofXPath(String expression) {
        StringBuilder path = new StringBuilder(expression);
        char quote = 0;
        for (int at = 0; at < path.length(); at++) {
            char c = path.charAt(at);
            if (quote != 0 && c != quote) {
                path.setCharAt(at, 'x');
            } else if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : 0;
            }
        }
        return of(path.toString());
    }

    /** Of the two, XPath and CSS, one never has the other's marks. */
    static Weight of(String expression) {
        return new Weight(
                1 + count(expression, "/", " ", ">", "+", ",", "["),
                count(expression, DEEP),
                count(expression, SIBLINGS),
                searches(expression));
    }

    private static int count(String expression, String... marks) {
        int count = 0;
        for (String mark : marks) {
            for (int at = expression.indexOf(mark);
                    at >= 0;
                    at = expression.indexOf(mark, at + 1)) {
                count++;
            }
        }
        return count;
    }

    /**
     * How deep within conditions a path begins that starts at the page's root or goes all over it.
     */
    private static int searches(String expression) {
        int brackets = 0;
        int deepest = count(expression, "following::", "preceding::") > 0 ? 1 : 0;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (expression.startsWith("//", at) && isRoot(expression, at)) {
                deepest = Math.max(deepest, brackets);
            }
        }
        return deepest;
    }

    private static boolean isRoot(String expression, int slash) {
        char before = slash == 0 ? ' ' : expression.charAt(slash - 1);
        return !Character.isLetterOrDigit(before) && AFTER_A_STEP.indexOf(before) < 0;
    }

    /** Visits to nodes of a page at the most. */
    double on(Size page) {
        double cost = (double) steps * page.nodes;
        cost += deep * (double) page.depths;
        cost += siblings * (double) page.pairs;
        return cost + (searches == 0 ? 0 : Math.pow((double) page.nodes, 1.0 + searches));
    }

    /**
     * What of a page's form the costs depend on.
     *
     * @param nodes how many there are
     * @param depths the depth of each, summed: how many pairs of a node and one above it there are
     * @param pairs how many pairs of siblings there are
     */
    record Size(long nodes, long depths, long pairs) {

        static Size of(Document document) {
            long[] sums = new long[3];
            document.traverse(
                    (NodeVisitor)
                            (Node node, int depth) -> {
                                long children = node.childNodeSize();
                                sums[0]++;
                                sums[1] += depth;
                                sums[2] += children * children / 2;
                            });
            return new Size(sums[0], sums[1], sums[2]);
        }
    }
}
