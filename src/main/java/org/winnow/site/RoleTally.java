package org.winnow.site;

import java.util.EnumMap;
import java.util.Map;
import org.winnow.article.Role;

/** How often, or with how many words, each role was seen. Grows as it is told. */
final class RoleTally {

    private final Map<Role, Integer> counts = new EnumMap<>(Role.class);

    void add(Role role, int count) {
        counts.merge(role, count, Integer::sum);
    }

    boolean hasContent() {
        return counts.containsKey(Role.CONTENT);
    }

    /** How often any role was seen. */
    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many roles were seen. */
    int size() {
        return counts.size();
    }

    /** The role seen most, content aside; other, if there is none. */
    Role chaff() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Role.CONTENT)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Role.OTHER);
    }
}
