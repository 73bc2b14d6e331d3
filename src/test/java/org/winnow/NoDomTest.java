package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.winnow.article.Article;
import org.winnow.article.Page;

/** An article holds the text of its blocks and its metadata, and nothing of how it was found. */
class NoDomTest {

    /** What the JDK's own values hold is theirs. */
    private static final Set<String> KNOWN = Set.of("java.lang.", "java.time.", "java.util.");

    @Test
    void anArticleHoldsNeitherADocumentNorItsPage() {
        for (Case page : Case.all()) {
            Page input = page.page();
            Article article = Winnow.create().extract(input);
            Set<Object> held = reachable(article);
            Set<String> types = new TreeSet<>();
            for (Object each : held) {
                String type = each.getClass().getName();
                if (KNOWN.stream().noneMatch(type::startsWith)
                        && !type.startsWith("org.winnow.article.")
                        && !each.getClass().isArray()) {
                    types.add(type);
                }
            }
            assertEquals(Set.of(), types, page.name());
            assertTrue(held.stream().noneMatch(each -> each == input.source()), page.name());
        }
    }

    /**
     * All objects that can be reached through fields of the library's classes, and through lists.
     */
    private static Set<Object> reachable(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next != null && seen.add(next)) {
                follow(next, open);
            }
        }
        return seen;
    }

    private static void follow(Object object, Deque<Object> open) {
        if (object instanceof Iterable<?> items) {
            items.forEach(item -> add(item, open));
        } else if (object instanceof java.util.Map<?, ?> map) {
            map.forEach(
                    (key, value) -> {
                        add(key, open);
                        add(value, open);
                    });
        } else if (object instanceof Object[] items) {
            for (int i = 0; i < Array.getLength(items); i++) {
                add(items[i], open);
            }
        } else if (object.getClass().getName().startsWith("org.winnow.")
                || object.getClass().getName().startsWith("org.jsoup.")) {
            fields(object, open);
        }
    }

    private static void fields(Object object, Deque<Object> open) {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()
                        && !type.getName().startsWith("java.")) {
                    add(value(field, object), open);
                }
            }
        }
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    private static void add(Object object, Deque<Object> open) {
        if (object != null) {
            open.add(object);
        }
    }
}
