package org.winnow.site;

import java.util.List;
import java.util.Locale;
import org.winnow.article.Role;

/** Guesses from the names in a strip directive what it is that goes. */
final class StripRoles {

    /** A word that site authors use in classes and ids, and the role of what they name so. */
    private record Hint(String word, Role role) {}

    private static final List<Hint> HINTS =
            Resources.lines("strip-roles.txt").stream().map(StripRoles::hint).toList();

    private StripRoles() {}

    private static Hint hint(String line) {
        String[] parts = line.split("\\s+");
        return new Hint(parts[0], Role.of(parts[1]).orElseThrow());
    }

    /** The role of the first word that a selector contains; {@link Role#OTHER} if none. */
    static Role of(String selector) {
        String lower = selector.toLowerCase(Locale.ROOT);
        for (Hint hint : HINTS) {
            if (lower.contains(hint.word)) {
                return hint.role;
            }
        }
        return Role.OTHER;
    }
}
