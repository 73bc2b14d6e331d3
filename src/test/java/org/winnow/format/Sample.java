package org.winnow.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Metadata;
import org.winnow.article.Role;
import org.winnow.article.Shape;
import org.winnow.article.Span;

/** Articles and hostile texts for the tests of the formats. */
final class Sample {

    /** What means something to a parser of Markdown, HTML or JSON, and what breaks encoders. */
    private static final String[] FRAGMENTS = {
        "<",
        ">",
        "&",
        "&lt;",
        "&#60;",
        "&amp;",
        "\"",
        "'",
        "`",
        "```",
        "~~~",
        "*",
        "**",
        "_",
        "__",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "[x]: ",
        "javascript:",
        "http://a.example",
        "#",
        "## ",
        "-",
        "- ",
        "+ ",
        "1. ",
        "12) ",
        "> ",
        "|",
        "---",
        "===",
        "\\",
        "\\<",
        "\n",
        "\r\n",
        "\t",
        " ",
        "    ",
        "\u00A0",
        "\u2028",
        "\u0000",
        "\u001B[31m",
        "\uD800",
        "\uDC00",
        "\uFFFF",
        "\uFFFE",
        "\u0085",
        "\uFEFF",
        "\u202E",
        "word",
        "Wörter",
        "слово",
        "言葉",
        "\uD83D\uDE00",
        "<script>",
        "</script>",
        "<img src=x onerror=a()>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "{",
        "}",
        ":",
        ";"
    };

    private Sample() {}

    static Article article(Block... blocks) {
        return Article.of(Metadata.EMPTY, List.of(blocks));
    }

    static Block paragraph(String text) {
        return block(Shape.PARAGRAPH, 0, text);
    }

    static Block block(Shape shape, int level, String text) {
        return block(shape, level, 2, text);
    }

    static Block block(Shape shape, int level, int gap, String text) {
        return new Block(
                text,
                Role.CONTENT,
                shape,
                level,
                gap,
                new Span(0, text.length()),
                Evidence.heuristic("test", 0.5));
    }

    /** A text that is hostile and always the same for the same random numbers. */
    static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(12); n >= 0; n--) {
            text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
        }
        return text.toString();
    }

    /** The vectors of hostile-markup.txt. */
    static List<String> vectors() {
        try (InputStream in = Sample.class.getResourceAsStream("hostile-markup.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sample::unescaped)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '\\') {
                text.append(line.charAt(i));
                continue;
            }
            i++;
            switch (line.charAt(i)) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case '0' -> text.append('\0');
                case 'u' -> {
                    text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(line.charAt(i));
            }
        }
        return text.toString();
    }
}
