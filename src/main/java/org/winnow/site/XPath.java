package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Node;

/**
 * An XPath that only a full engine can say; run on the W3C view of the page.
 *
 * <p>The JDK does not promise that a compiled expression may be shared between threads, so its uses
 * take turns.
 */
final class XPath extends Expression {

    /** Made once: to look up the JDK's engine costs more than to compile an expression. */
    private static final javax.xml.xpath.XPath ENGINE =
            XPathFactory.newDefaultInstance().newXPath();

    private static final String ENGINE_PREFIX = "com.sun.org.apache.xpath.internal.functions.Func";

    private final XPathExpression expression;
    private final Weight weight;

    private XPath(XPathExpression expression, Weight weight) {
        this.expression = expression;
        this.weight = weight;
    }

    /**
     * @throws IllegalArgumentException with what is wrong with it
     */
    static XPath compile(String value) {
        try {
            synchronized (ENGINE) {
                return new XPath(ENGINE.compile(value), Weight.ofXPath(value));
            }
        } catch (XPathExpressionException bad) {
            throw new IllegalArgumentException("bad XPath: " + message(bad), bad);
        }
    }

    private static String message(XPathExpressionException bad) {
        Throwable cause = bad.getCause() == null ? bad : bad.getCause();
        String message = String.valueOf(cause.getMessage());
        int end = message.indexOf('\n');
        return (end < 0 ? message : message.substring(0, end)).replace(ENGINE_PREFIX, "");
    }

    @Override
    Found find(PageView page) {
        try {
            return page.allows(weight) ? found(evaluate(page.w3c())) : Found.NOTHING;
        } catch (XPathExpressionException onThisPage) {
            return Found.NOTHING;
        }
    }

    private XPathEvaluationResult<?> evaluate(org.w3c.dom.Document page)
            throws XPathExpressionException {
        synchronized (expression) {
            return expression.evaluateExpression(page);
        }
    }

    private static Found found(XPathEvaluationResult<?> result) {
        if (result.value() instanceof XPathNodes nodes) {
            return nodes(nodes);
        }
        return Boolean.FALSE.equals(result.value())
                ? Found.NOTHING
                : new Found(List.of(), List.of(String.valueOf(result.value())));
    }

    private static Found nodes(XPathNodes result) {
        List<Node> nodes = new ArrayList<>();
        List<String> strings = new ArrayList<>();
        for (org.w3c.dom.Node node : result) {
            if (node.getUserData(W3CDom.SourceProperty) instanceof Node source) {
                nodes.add(source);
            } else {
                strings.add(String.valueOf(node.getNodeValue()));
            }
        }
        return new Found(nodes, strings);
    }
}
