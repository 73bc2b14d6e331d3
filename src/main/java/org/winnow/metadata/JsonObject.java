package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A look at one object of JSON-LD, whose properties may be a value, an object or a list of both.
 */
record JsonObject(Map<?, ?> members) {

    /** The values of a property: none, one or several, strings and objects mixed. */
    List<?> values(String name) {
        Object value = members.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** The objects among the values of a property. */
    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object value : values(name)) {
            if (value instanceof Map<?, ?> map) {
                objects.add(new JsonObject(map));
            }
        }
        return objects;
    }

    /** The strings of a property; of an object its name, or what else the keys say. */
    List<String> texts(String name, String... keys) {
        List<String> texts = new ArrayList<>();
        for (Object value : values(name)) {
            if (value instanceof String text && !text.isBlank()) {
                texts.add(text);
            } else if (value instanceof Map<?, ?> map) {
                new JsonObject(map).text(keys).ifPresent(texts::add);
            }
        }
        return texts;
    }

    /** The first string under one of these keys. */
    Optional<String> text(String... keys) {
        for (String key : keys) {
            for (Object value : values(key)) {
                if (value instanceof String text && !text.isBlank()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether one of the object's types is this one; a full IRI counts by its last part. */
    boolean isOf(String type) {
        return types().contains(type);
    }

    /** The types in lower case, without the vocabulary's address. */
    List<String> types() {
        List<String> types = new ArrayList<>();
        for (Object value : values("@type")) {
            if (value instanceof String type) {
                String plain =
                        type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
                types.add(plain.strip().toLowerCase(Locale.ROOT));
            }
        }
        return types;
    }
}
