package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A look at one object of JSON-LD, whose properties may be a value, an object or a list of both.
 */
final class JsonObject {

    private final Map<?, ?> members;
    private final List<String> types;

    JsonObject(Map<?, ?> members) {
        this.members = members;
        this.types = types(values("@type"));
    }

    /** How many properties it has. */
    int size() {
        return members.size();
    }

    /** The values of a property: none, one or several, strings and objects mixed. */
    List<?> values(String name) {
        Object value = members.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** The strings of a property; of an object its name, or what else the keys say. */
    List<String> texts(String name, String... keys) {
        List<String> texts = new ArrayList<>();
        for (Object value : values(name)) {
            if (value instanceof String text && !text.isBlank()) {
                texts.add(text);
            } else if (value instanceof Map<?, ?> map) {
                text(map, keys).ifPresent(texts::add);
            }
        }
        return texts;
    }

    /** The first string under one of these keys. */
    Optional<String> text(String... keys) {
        return text(members, keys);
    }

    private static Optional<String> text(Map<?, ?> members, String... keys) {
        for (String key : keys) {
            Object value = members.get(key);
            if (value instanceof String text && !text.isBlank()) {
                return Optional.of(text);
            }
            if (value instanceof List<?> list) {
                for (Object one : list) {
                    if (one instanceof String text && !text.isBlank()) {
                        return Optional.of(text);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether one of the object's types is this one; a full IRI counts by its last part. */
    boolean isOf(String type) {
        return types.contains(type);
    }

    /** Whether one of the object's types is one of these. */
    boolean isOneOf(Set<String> some) {
        for (int at = 0; at < types.size(); at++) {
            if (some.contains(types.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** The types in lower case, without the vocabulary's address. */
    List<String> types() {
        return types;
    }

    private static List<String> types(List<?> values) {
        List<String> types = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value instanceof String type) {
                String plain =
                        type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
                types.add(plain.strip().toLowerCase(Locale.ROOT));
            }
        }
        return types;
    }
}
