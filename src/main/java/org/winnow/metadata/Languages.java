package org.winnow.metadata;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes BCP 47 tags of what sites declare as their language. */
final class Languages {

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    static {
        for (String[] columns : WordList.rows("languages")) {
            NAMES.put(WordList.fold(columns[0]), columns[1]);
        }
    }

    private Languages() {}

    /** The tag for a declared language; empty if it is none. */
    static Optional<String> tag(String declared) {
        String first = Texts.pieces(declared, ",;").get(0).strip().replace('_', '-');
        String named = NAMES.getOrDefault(WordList.fold(first), first);
        int modifier = named.indexOf('@') >= 0 ? named.indexOf('@') : named.indexOf('.');
        String plain = modifier > 0 ? named.substring(0, modifier) : named;
        try {
            Locale locale = new Locale.Builder().setLanguageTag(plain).build();
            boolean known =
                    KNOWN.contains(locale.getLanguage()) || locale.getLanguage().length() == 3;
            return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }
}
