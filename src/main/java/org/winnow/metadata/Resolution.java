package org.winnow.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Candidate;
import org.winnow.article.Metadata.Field;

/**
 * Cleans what the sources found and puts it in the order of {@link Ranking}. Each field is resolved
 * when it is asked for, and again only if more was found for it since.
 */
final class Resolution {

    private final Findings findings;
    private final TitleCleaner titles;
    private final AuthorChoice authors;
    private final DateChoice dates;
    private final Map<Field, Resolved> resolved = new EnumMap<>(Field.class);

    /**
     * The candidates of a field.
     *
     * @param found how much was found for it then
     */
    private record Resolved(int found, List<Candidate> candidates) {}

    /**
     * @param latest the day beyond which a date is of the future
     */
    Resolution(Findings findings, TitleCleaner titles, DateReader dates, LocalDate latest) {
        this.findings = findings;
        this.titles = titles;
        this.authors = new AuthorChoice(titles.names(), dates);
        this.dates = new DateChoice(dates, latest);
    }

    /** What is known of some fields. */
    Metadata of(Field... fields) {
        Metadata.Builder builder = Metadata.builder();
        for (Field field : fields) {
            for (Candidate candidate : of(field)) {
                builder.add(field, candidate);
            }
        }
        return builder.build();
    }

    private List<Candidate> of(Field field) {
        int found = findings.of(field).size();
        Resolved before = resolved.get(field);
        if (before == null || before.found != found) {
            before = new Resolved(found, candidates(field));
            resolved.put(field, before);
        }
        return before.candidates;
    }

    private List<Candidate> candidates(Field field) {
        List<Finding> ranked = Ranking.ranked(findings, field);
        return switch (field) {
            case TITLE -> titles(ranked);
            case AUTHORS -> authors.ranked(ranked);
            case PUBLISHED -> published(ranked);
            case MODIFIED -> dates.ranked(ranked);
            case LANGUAGE -> languages(ranked);
            case PAYWALLED -> paywall(ranked);
            default -> plain(ranked);
        };
    }

    private List<Candidate> titles(List<Finding> ranked) {
        List<Candidate> candidates = new ArrayList<>(ranked.size());
        for (Finding finding : ranked) {
            candidates.add(candidate(titles.clean(finding.values().get(0)), finding));
        }
        return candidates;
    }

    /** A page that states only when it was changed was published no later: that is all it says. */
    private List<Candidate> published(List<Finding> ranked) {
        List<Candidate> published = dates.ranked(ranked);
        return published.isEmpty()
                ? dates.ranked(Ranking.ranked(findings, Field.MODIFIED))
                : published;
    }

    private static List<Candidate> languages(List<Finding> ranked) {
        List<Candidate> candidates = new ArrayList<>(ranked.size());
        for (Finding finding : ranked) {
            Optional<String> tag = Languages.tag(finding.values().get(0));
            tag.ifPresent(known -> candidates.add(candidate(known, finding)));
        }
        return candidates;
    }

    private static List<Candidate> paywall(List<Finding> ranked) {
        List<Candidate> candidates = new ArrayList<>(ranked.size());
        for (Finding finding : ranked) {
            Optional<String> state = Paywall.of(finding.values().get(0));
            state.ifPresent(known -> candidates.add(candidate(known, finding)));
        }
        return candidates;
    }

    private static List<Candidate> plain(List<Finding> ranked) {
        List<Candidate> candidates = new ArrayList<>(ranked.size());
        for (Finding finding : ranked) {
            candidates.add(new Candidate(finding.values(), finding.source()));
        }
        return candidates;
    }

    private static Candidate candidate(String value, Finding finding) {
        return new Candidate(List.of(value), finding.source());
    }
}
