package org.winnow.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnow.article.Metadata.Candidate;

/** Chooses among the authors that a page names in several places. */
final class AuthorChoice {

    private static final Set<Origin> SHOWN = Set.of(Origin.BYLINE, Origin.BLOCK);

    private final SiteNames site;
    private final NameReader reader;

    /** Declared values that were read already: many sources say the same. */
    private final Map<String, List<String>> values = new HashMap<>();

    /** What was read already, for the same findings are ranked again when more was found. */
    private final IdentityHashMap<Finding, Map<String, String>> known = new IdentityHashMap<>();

    AuthorChoice(SiteNames site, DateReader dates) {
        this.site = site;
        this.reader = new NameReader(dates);
    }

    /**
     * @param names by their letters, as printed
     */
    private record Signed(Map<String, String> names, Finding finding) {
        Candidate candidate() {
            return new Candidate(List.copyOf(names.values()), finding.source());
        }

        boolean isShown() {
            return SHOWN.contains(finding.origin());
        }

        /** Whether this names all that another names, and more. */
        boolean exceeds(Signed other) {
            return names.size() > other.names.size()
                    && other.names.keySet().stream().allMatch(this::names);
        }

        private boolean names(String letters) {
            return names.keySet().stream().anyMatch(name -> name.endsWith(letters));
        }

        /** A single word without a capital at its start, or with one within, is a user name. */
        boolean isUserName() {
            String only = names.values().iterator().next();
            return names.size() == 1
                    && only.indexOf(' ') < 0
                    && only.chars().anyMatch(letter -> letter < 128 && Character.isLetter(letter));
        }
    }

    /**
     * The authors, those of the first finding first, and the site itself last. But a byline that
     * names more than what is declared, or a person where that is a user's name, comes before it.
     */
    List<Candidate> ranked(List<Finding> findings) {
        List<Signed> people = new ArrayList<>();
        List<Signed> sites = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, String> all = names(finding);
            Map<String, String> others = new LinkedHashMap<>(all);
            others.values().removeIf(site::isName);
            withoutBranches(others);
            if (!others.isEmpty()) {
                people.add(new Signed(others, finding));
            } else if (!all.isEmpty()) {
                sites.add(new Signed(all, finding));
            }
        }
        bylineFirst(people);
        confirmedFirst(people);
        people.addAll(sites);
        return people.stream().map(Signed::candidate).toList();
    }

    /** Whoever signs with the desk of the outlet behind it is the author alone. */
    private void withoutBranches(Map<String, String> names) {
        if (!names.values().stream().allMatch(site::isBranch)) {
            names.values().removeIf(site::isBranch);
        }
    }

    private Map<String, String> names(Finding finding) {
        return known.computeIfAbsent(finding, this::read);
    }

    private Map<String, String> read(Finding finding) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String value : finding.values()) {
            read(finding.origin(), value)
                    .forEach(name -> names.putIfAbsent(SiteNames.letters(name), name));
        }
        names.remove("");
        return names;
    }

    private List<String> read(Origin origin, String value) {
        if (origin == Origin.PUBLISHER || SHOWN.contains(origin)) {
            return List.of(value);
        }
        if (origin == Origin.RULE) {
            return ruled(value);
        }
        return origin == Origin.CITATION
                ? reader.declared(firstNameFirst(value))
                : values.computeIfAbsent(value, this::declared);
    }

    /** Semicolons part authors, whose family names may stand first then. */
    private List<String> declared(String value) {
        if (value.indexOf(';') < 0) {
            return reader.declared(value);
        }
        List<String> parts = Texts.pieces(value, ";");
        boolean turned = parts.stream().allMatch(part -> part.indexOf(',') > 0);
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            names.addAll(reader.declared(turned ? firstNameFirst(part) : part));
        }
        return names;
    }

    /** A rule points at a byline or at a name: both are read. */
    private List<String> ruled(String value) {
        List<String> line = reader.line(value);
        return line.isEmpty() ? reader.declared(value) : line;
    }

    /** Library catalogues write {@code Doe, Jane}. */
    private static String firstNameFirst(String name) {
        String[] parts = name.split(",");
        boolean turned = parts.length == 2 && parts[0].strip().split(" ").length <= 2;
        return turned ? parts[1].strip() + ' ' + parts[0].strip() : name;
    }

    private static void bylineFirst(List<Signed> ranked) {
        for (int at = 1; at < ranked.size(); at++) {
            Signed byline = ranked.get(at);
            if (byline.isShown()) {
                Signed first = ranked.get(0);
                if (byline.exceeds(first) || first.isUserName() && !byline.isUserName()) {
                    ranked.remove(at);
                    ranked.add(0, byline);
                }
                return;
            }
        }
    }

    /**
     * Of several bylines the one that says what is declared too comes first: the others are of
     * reviewers, of another story, or hold more than names. What declares a body says nothing.
     */
    private static void confirmedFirst(List<Signed> ranked) {
        if (ranked.isEmpty() || !ranked.get(0).isShown() || isDeclared(ranked.get(0), ranked)) {
            return;
        }
        for (int at = 1; at < ranked.size(); at++) {
            Signed byline = ranked.get(at);
            boolean body = byline.names.values().stream().anyMatch(NameWords::isOrganization);
            if (byline.isShown() && !body && isDeclared(byline, ranked)) {
                ranked.remove(at);
                ranked.add(0, byline);
                return;
            }
        }
    }

    private static boolean isDeclared(Signed byline, List<Signed> ranked) {
        for (Signed other : ranked) {
            if (!other.isShown() && other.names.keySet().equals(byline.names.keySet())) {
                return true;
            }
        }
        return false;
    }
}
