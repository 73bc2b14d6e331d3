package org.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Metadata;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.Shape;
import org.winnow.article.Span;
import org.winnow.site.SiteVerdict;

/** A text whose headline or byline was taken for something else still yields both. */
class MistakenLinesTest {

    private static final String STORY =
            "The ferry ran aground off the point on Friday, and nobody aboard was hurt, the line said.";

    /** The lines stand behind each other, each behind its role; STORY is a paragraph. */
    @ParameterizedTest
    @CsvFileSource(resources = "mistaken-lines.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aTextYieldsItsHeadlineAndAuthors(String lines, String title, String authors) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines.split(" / ")) {
            int colon = line.indexOf(':');
            Role role = Role.of(line.substring(0, colon)).orElseThrow();
            String text = line.substring(colon + 1).strip().replace("STORY", STORY);
            Evidence evidence = Evidence.heuristic("test", 1);
            blocks.add(new Block(text, role, Shape.PARAGRAPH, 0, 1, new Span(0, 0), evidence));
        }
        Metadata read = MetadataReader.of(Page.text(STORY), SiteVerdict.NONE).complete(blocks);
        assertEquals(title, read.title().orElse("-"));
        assertEquals(authors, read.authors().isEmpty() ? "-" : String.join(" + ", read.authors()));
    }
}
