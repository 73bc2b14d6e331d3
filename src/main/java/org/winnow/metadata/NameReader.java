package org.winnow.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the names of authors from bylines and from the values of markup. Immutable. */
final class NameReader {

    private final DateReader dates;

    NameReader(DateReader dates) {
        this.dates = dates;
    }

    /**
     * What a byline says.
     *
     * @param marked whether it says "by"
     */
    record Byline(List<String> names, boolean marked) {}

    /** The names in a byline as a page shows it, see {@link #byline}. */
    List<String> line(String line) {
        return byline(line).names;
    }

    /**
     * A byline as a page shows it. A line that says "by" holds the names behind that; in one that
     * does not, the first part that looks like names is taken.
     */
    Byline byline(String line) {
        List<String> sections = sections(line);
        List<String> marked = allBehindBy(sections);
        return marked == null ? new Byline(unmarked(sections), false) : new Byline(marked, true);
    }

    /** The names behind each "by" of some sections, null if none says it. */
    private static @Nullable List<String> allBehindBy(List<String> sections) {
        Map<String, String> names = new LinkedHashMap<>();
        boolean marked = false;
        for (int at = 0; at < sections.size(); at++) {
            String named = behindBy(sections.get(at));
            if (named != null && named.isEmpty() && at + 1 < sections.size()) {
                named = sections.get(++at);
            }
            if (named != null) {
                marked = true;
                addAll(names, NamePieces.split(named));
            }
        }
        names.values().removeIf(NameShape::isPhrase);
        return marked ? List.copyOf(names.values()) : null;
    }

    /**
     * The sections of a byline that speak of its authors: those that credit an editor, a reviewer
     * or a photographer are left out, with the name that stands in the section behind.
     */
    List<String> sections(String line) {
        List<String> sections = new ArrayList<>();
        boolean skip = false;
        for (String section : NameLine.sections(line, dates)) {
            boolean other = NameWords.isOtherCredit(section);
            if (!other && !skip) {
                sections.add(section);
            }
            skip = other && NameWords.isOnlyCredit(section);
        }
        return sections;
    }

    /** The names in a text that only its first word makes a byline; empty if it is none. */
    List<String> marked(String line) {
        List<String> names = allBehindBy(sections(line));
        return names != null && names.stream().allMatch(NameShape::startsLikeName)
                ? names
                : List.of();
    }

    /** The names in a value that is declared to hold one or more. */
    List<String> declared(String value) {
        Map<String, String> names = new LinkedHashMap<>();
        if (isAddress(value)) {
            return List.of();
        }
        for (String section : sections(value)) {
            if (!section.isEmpty()) {
                String named = behindBy(section);
                String plain = named == null ? section : named;
                boolean body = NameWords.isOrganization(plain) && plain.indexOf(',') < 0;
                addAll(names, body ? List.of(plain) : NamePieces.split(plain));
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names.values());
    }

    private static boolean isAddress(String value) {
        return value.indexOf(' ') < 0 && NameLine.isAddress(value) || value.contains("{{");
    }

    /** What stands behind the "by" of a section, null if it has none. */
    private static @Nullable String behindBy(String section) {
        int inside = ByWords.insideBy(section);
        String rest = inside > 0 ? section.substring(inside) : section;
        boolean marked = inside > 0;
        for (int length = ByWords.byLength(rest); length > 0; length = ByWords.byLength(rest)) {
            rest = rest.substring(length);
            marked = true;
        }
        return marked ? rest : null;
    }

    private List<String> unmarked(List<String> sections) {
        for (String section : sections) {
            List<String> names = NamePieces.split(section);
            if (!names.isEmpty()
                    && section.startsWith(names.get(0))
                    && NameShape.looksLikeName(names.get(0))) {
                return names.stream().filter(NameShape::looksLikePerson).toList();
            }
        }
        return List.of();
    }

    private static void addAll(Map<String, String> names, List<String> more) {
        for (String name : more) {
            names.putIfAbsent(WordList.fold(name), name);
        }
    }
}
