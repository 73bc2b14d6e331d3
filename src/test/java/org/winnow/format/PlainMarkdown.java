package org.winnow.format;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Reads rendered Markdown as its users do, and finds nothing in it that could act. */
public final class PlainMarkdown {

    private static final Set<Class<? extends Node>> NEVER_WRITTEN =
            Set.of(
                    HtmlBlock.class,
                    HtmlInline.class,
                    Link.class,
                    Image.class,
                    Code.class,
                    LinkReferenceDefinition.class,
                    StrongEmphasis.class,
                    IndentedCodeBlock.class,
                    ThematicBreak.class,
                    HardLineBreak.class);

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private PlainMarkdown() {}

    /** The parsed document, when it has nothing that the library never writes. */
    static Node read(String markdown) {
        Node document = PARSER.parse(markdown);
        walk(
                document,
                node ->
                        assertFalse(
                                NEVER_WRITTEN.contains(node.getClass()),
                                node + " in\n" + markdown));
        return document;
    }

    /** The names of the blocks of a document: "Paragraph BulletList". */
    static String shapes(Node document) {
        StringBuilder shapes = new StringBuilder();
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            shapes.append(shapes.isEmpty() ? "" : " ").append(child.getClass().getSimpleName());
        }
        return shapes.toString();
    }

    static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        walk(
                node,
                below -> {
                    if (below instanceof Text words) {
                        text.append(words.getLiteral());
                    } else if (below instanceof FencedCodeBlock code) {
                        text.append(code.getLiteral());
                    }
                });
        return text.toString();
    }

    private static void walk(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
                    visitor.accept(n);
                    visitChildren(n);
                }
            }

            void start() {
                visitChildren(node);
            }
        }.start();
    }
}
