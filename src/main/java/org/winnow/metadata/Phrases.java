package org.winnow.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that are looked for at places of a text, found by their first letter. Immutable. */
final class Phrases {

    private final Map<Character, List<String>> byLetter = new HashMap<>();

    Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            byLetter.computeIfAbsent(phrase.charAt(0), unseen -> new ArrayList<>()).add(phrase);
        }
    }

    /** Those that may stand at a place: no others begin with its letter. */
    List<String> at(String text, int place) {
        return place >= text.length()
                ? List.of()
                : byLetter.getOrDefault(text.charAt(place), List.of());
    }
}
