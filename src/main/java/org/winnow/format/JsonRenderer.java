package org.winnow.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Field;

/** Writes JSON as RFC 8259 has it, of text that UTF-8 can carry. For one article, in one thread. */
final class JsonRenderer {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** A confidence has no more digits than mean something. */
    private static final double STEPS = 10_000;

    private final JsonGenerator json;

    private JsonRenderer(JsonGenerator json) {
        this.json = json;
    }

    static String render(Article article, Origin origin) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new JsonRenderer(json).page(article, origin);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private void page(Article article, Origin origin) throws IOException {
        json.writeStartObject();
        string("id", origin.id());
        string("file", origin.file());
        metadata(article.metadata(), origin);
        string("text", article.text());
        json.writeArrayFieldStart("blocks");
        for (Block block : article.blocks()) {
            block(block);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void metadata(Metadata metadata, Origin origin) throws IOException {
        string("url", origin.url().or(metadata::canonicalUrl));
        single(metadata, Field.TITLE);
        several(metadata, Field.AUTHORS);
        single(metadata, Field.PUBLISHED);
        single(metadata, Field.MODIFIED);
        single(metadata, Field.SITE_NAME);
        single(metadata, Field.LANGUAGE);
        single(metadata, Field.DESCRIPTION);
        single(metadata, Field.IMAGE);
        single(metadata, Field.SECTION);
        several(metadata, Field.TAGS);
        string(Field.PAYWALLED.id(), metadata.paywalled().name().toLowerCase(Locale.ROOT));
    }

    private void block(Block block) throws IOException {
        json.writeStartObject();
        string("role", block.role().id());
        string("shape", block.shape().id());
        string("text", block.text());
        json.writeNumberField("start", block.span().start());
        json.writeNumberField("end", block.span().end());
        string("by", block.evidence().by());
        string("reason", block.evidence().reason());
        json.writeNumberField("confidence", rounded(block.evidence().confidence()));
        json.writeEndObject();
    }

    private void single(Metadata metadata, Field field) throws IOException {
        string(field.id(), metadata.value(field));
    }

    private void several(Metadata metadata, Field field) throws IOException {
        json.writeArrayFieldStart(field.id());
        for (String value : metadata.values(field)) {
            json.writeString(Characters.encodable(value));
        }
        json.writeEndArray();
    }

    private void string(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            string(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void string(String name, String value) throws IOException {
        json.writeStringField(name, Characters.encodable(value));
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * STEPS) / STEPS;
    }
}
