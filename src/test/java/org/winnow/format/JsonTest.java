package org.winnow.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.winnow.format.Sample.article;
import static org.winnow.format.Sample.paragraph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.winnow.article.Article;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Candidate;
import org.winnow.article.Metadata.Field;

class JsonTest {

    @Test
    void everyFieldStandsInItsPlace() {
        Metadata metadata =
                Metadata.builder()
                        .add(Field.TITLE, "Rain", "og:title")
                        .add(Field.AUTHORS, new Candidate(List.of("Ada Wells", "PA"), "byline"))
                        .add(Field.PUBLISHED, "2026-03-01", "date")
                        .add(Field.LANGUAGE, "en-GB", "html")
                        .add(Field.PAYWALLED, "no", "json-ld")
                        .build();
        Article article = Article.of(metadata, List.of(paragraph("It \"rained\".")));
        Origin origin =
                new Origin(
                        Optional.of("p1"),
                        Optional.of("days/p1.html"),
                        Optional.of("https://gull.example/rain"));
        assertEquals(
                """
                {"id":"p1","file":"days/p1.html","url":"https://gull.example/rain","title":"Rain",\
                "authors":["Ada Wells","PA"],"published":"2026-03-01","modified":null,\
                "siteName":null,"language":"en-GB","description":null,"image":null,\
                "section":null,"tags":[],"paywalled":"no","text":"It \\"rained\\".",\
                "blocks":[{"role":"content","shape":"paragraph","text":"It \\"rained\\".",\
                "start":0,"end":12,"by":"heuristic","reason":"test","confidence":0.5}]}""",
                Format.JSON.render(article, origin));
    }

    @Test
    void articleWithoutAnythingHasAllFields() {
        assertEquals(
                """
                {"id":null,"file":null,"url":null,"title":null,"authors":[],"published":null,\
                "modified":null,"siteName":null,"language":null,"description":null,"image":null,"section":null,\
                "tags":[],"paywalled":"unknown","text":"","blocks":[]}""",
                Format.JSON.render(article()));
    }

    @Test
    void hostileTextGivesOneLineOfValidJsonThatSaysTheSame() throws IOException {
        Random random = new Random(20261122);
        for (int n = 0; n < 5_000; n++) {
            String text = Sample.hostile(random);
            String json = Format.JSON.render(article(paragraph(text)));
            assertFalse(json.contains("\n"));
            assertEquals(Characters.encodable(text), field(json, "text"));
        }
    }

    /** The first value of a field; reads all of the JSON, so that it is known to be valid. */
    private static String field(String json, String name) throws IOException {
        String value = "";
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (value.isEmpty() && name.equals(parser.currentName())) {
                    value = parser.nextTextValue();
                }
            }
        }
        return value;
    }
}
