package org.winnow.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as sites write it: comments, trailing commas, bare control characters, single quotes.
 * What cannot be read at all is {@linkplain JsonRepair repaired}, and if it breaks off then, all
 * that stands before the break is there. Values are {@link Map}, {@link List} and {@link String}.
 */
final class Json {

    /** Deeper values are left out: real JSON-LD nests to about ten. */
    private static final int DEEPEST = 40;

    /** So many values are read of one script. */
    private static final int MOST_VALUES = 100_000;

    /** Properties that hold the story itself, which nobody asks for. */
    private static final Set<String> LONG_TEXTS = Set.of("articleBody", "reviewBody", "text");

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(1000)
                                    .maxStringLength(5_000_000)
                                    .build())
                    .build();

    private final List<Object> roots = new ArrayList<>();
    private int values;

    private Json() {}

    /** The values in a script, one after the other. Never throws. */
    static List<Object> read(String script) {
        String text = JsonRepair.unwrapped(script);
        Json plain = new Json();
        if (text.isEmpty() || plain.parse(text)) {
            return plain.roots;
        }
        Json repaired = new Json();
        boolean whole = repaired.parse(JsonRepair.repaired(text));
        return whole || repaired.values >= plain.values ? repaired.roots : plain.roots;
    }

    private boolean parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                value(parser, roots, 0);
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private void value(JsonParser parser, List<Object> into, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            if (depth >= DEEPEST || values > MOST_VALUES) {
                parser.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                object(parser, into, depth + 1);
            } else {
                array(parser, into, depth + 1);
            }
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            values++;
            into.add(parser.getText());
        }
    }

    private void array(JsonParser parser, List<Object> into, int depth) throws IOException {
        List<Object> array = new ArrayList<>();
        into.add(array);
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            value(parser, array, depth);
        }
    }

    private void object(JsonParser parser, List<Object> into, int depth) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        into.add(object);
        List<Object> one = new ArrayList<>(1);
        for (JsonToken token = parser.nextToken();
                token == JsonToken.FIELD_NAME;
                token = parser.nextToken()) {
            String name = parser.currentName();
            @Nullable JsonToken next = parser.nextToken();
            if (next == null) {
                return;
            }
            if (next == JsonToken.VALUE_STRING && LONG_TEXTS.contains(name)) {
                object.putIfAbsent(name, "");
                continue;
            }
            try {
                value(parser, one, depth);
            } finally {
                if (!one.isEmpty()) {
                    object.putIfAbsent(name, one.get(0));
                    one.clear();
                }
            }
        }
    }
}
