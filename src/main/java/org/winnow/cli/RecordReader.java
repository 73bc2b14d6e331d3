package org.winnow.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.winnow.article.Page;

/**
 * Reads a record: an object with "html" or "text", and perhaps "id" and "url". Other fields are
 * passed over. Safe to share between threads.
 */
final class RecordReader {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final Optional<String> defaultUrl;

    /**
     * @param defaultUrl the URL of records that have none
     */
    RecordReader(Optional<String> defaultUrl) {
        this.defaultUrl = defaultUrl;
    }

    /**
     * The page of a record.
     *
     * @throws IOException if there is none, with a message for the caller
     */
    Entry.Input read(String json, String defaultId) throws IOException {
        Map<String, String> fields = fields(json.startsWith("\uFEFF") ? json.substring(1) : json);
        Page page;
        if (fields.containsKey("html")) {
            page = Page.html(fields.get("html"));
        } else if (fields.containsKey("text")) {
            page = Page.text(fields.get("text"));
        } else {
            throw new IOException("a record without html and text");
        }
        Optional<String> url = Optional.ofNullable(fields.get("url")).or(() -> defaultUrl);
        return new Entry.Input(
                fields.getOrDefault("id", defaultId), url.map(page::withUrl).orElse(page));
    }

    private static Map<String, String> fields(String json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            Map<String, String> fields = scalars(parser);
            if (parser.nextToken() != null) {
                throw new IOException("more than one record: are these JSON Lines?");
            }
            return fields;
        } catch (JsonEOFException cut) {
            throw new IOException("bad JSON: it ends in the middle", cut);
        } catch (JsonProcessingException broken) {
            throw new IOException("bad JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    /** The strings and numbers among the fields of the object that begins here. */
    private static Map<String, String> scalars(JsonParser parser) throws IOException {
        Map<String, String> scalars = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                scalars.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return scalars;
    }
}
