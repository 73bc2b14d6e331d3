package org.winnow.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;

/** Reads rendered HTML as a browser does, and finds nothing in it that could act. */
public final class SafeHtml {

    private static final Set<String> ALLOWED =
            Set.of(
                    "article",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "ul",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "table",
                    "tbody",
                    "tr",
                    "td",
                    "figure",
                    "figcaption");

    private SafeHtml() {}

    /** The text of the HTML, when all its elements are harmless and parsing again changes none. */
    public static String textOf(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.body().childNodes().forEach(child -> child.nodeStream().forEach(SafeHtml::check));
        document.outputSettings().prettyPrint(false);
        Document again = Jsoup.parseBodyFragment(document.body().html());
        assertEquals(
                document.body().select("*").eachText(), again.body().select("*").eachText(), html);
        return document.body().wholeText();
    }

    private static void check(Node node) {
        assertTrue(
                !(node instanceof Comment
                        || node instanceof DataNode
                        || node instanceof DocumentType
                        || node instanceof XmlDeclaration),
                () -> "a node that is neither text nor element: " + node);
        if (node instanceof Element element) {
            assertTrue(ALLOWED.contains(element.normalName()), element::outerHtml);
            assertEquals(0, element.attributesSize(), element::outerHtml);
        }
    }
}
