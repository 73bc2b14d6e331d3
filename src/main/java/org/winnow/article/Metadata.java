package org.winnow.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page says about its article, each value with where it came from. */
public final class Metadata {

    /** A piece of metadata. */
    public enum Field {
        TITLE,
        AUTHORS,
        PUBLISHED,
        MODIFIED,
        DESCRIPTION,
        SITE_NAME,
        LANGUAGE,
        CANONICAL_URL,
        IMAGE,
        SECTION,
        TAGS,
        PAYWALLED;

        private final String id = camelCase(name());

        /** The field's name in output: {@code siteName} for SITE_NAME. */
        public String id() {
            return id;
        }

        private static String camelCase(String name) {
            String[] words = name.toLowerCase(Locale.ROOT).split("_", 2);
            return words.length == 1
                    ? words[0]
                    : words[0]
                            + words[1].substring(0, 1).toUpperCase(Locale.ROOT)
                            + words[1].substring(1);
        }
    }

    /** Whether the article stands behind a paywall. */
    public enum Paywalled {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * One value that was found for a field.
     *
     * @param values the value: one string, several for authors and tags; dates as ISO 8601 with the
     *     precision that the page states
     * @param source where it stood: {@code json-ld}, {@code og:title}, {@code byline}, or the file
     *     and line of a site rule
     */
    public record Candidate(List<String> values, String source) {
        /**
         * @throws NullPointerException naming the component that is null, or if a value is
         */
        public Candidate {
            values = List.copyOf(Objects.requireNonNull(values, "values"));
            Objects.requireNonNull(source, "source");
        }
    }

    /** Nothing known. */
    public static final Metadata EMPTY = builder().build();

    private final Map<Field, List<Candidate>> candidates;

    private Metadata(Map<Field, List<Candidate>> candidates) {
        this.candidates = candidates;
    }

    /** A builder that knows nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** The headline, without the site's name. */
    public Optional<String> title() {
        return value(Field.TITLE);
    }

    /** Persons, or the agency or desk that signs; empty if the page names none. */
    public List<String> authors() {
        return values(Field.AUTHORS);
    }

    /**
     * When the article was first published: a {@link LocalDate}, {@link LocalDateTime} or {@link
     * OffsetDateTime}, whichever precision the page states.
     */
    public Optional<Temporal> published() {
        return value(Field.PUBLISHED).flatMap(Metadata::temporal);
    }

    /** When the article was last changed, as {@link #published()}. */
    public Optional<Temporal> modified() {
        return value(Field.MODIFIED).flatMap(Metadata::temporal);
    }

    /** The summary that the page declares. */
    public Optional<String> description() {
        return value(Field.DESCRIPTION);
    }

    /** The outlet. */
    public Optional<String> siteName() {
        return value(Field.SITE_NAME);
    }

    /** The language as a BCP 47 tag. */
    public Optional<String> language() {
        return value(Field.LANGUAGE);
    }

    /** The URL under which the page wants to be known. */
    public Optional<String> canonicalUrl() {
        return value(Field.CANONICAL_URL);
    }

    /** The URL of the article's main image. */
    public Optional<String> image() {
        return value(Field.IMAGE);
    }

    /** Where the outlet files the story. */
    public Optional<String> section() {
        return value(Field.SECTION);
    }

    /** The keywords that the page declares; empty if there are none. */
    public List<String> tags() {
        return values(Field.TAGS);
    }

    /** Whether the article stands behind a paywall; unknown unless the page gives it away. */
    public Paywalled paywalled() {
        String said = value(Field.PAYWALLED).orElse("").toLowerCase(Locale.ROOT);
        return switch (said) {
            case "yes" -> Paywalled.YES;
            case "no" -> Paywalled.NO;
            default -> Paywalled.UNKNOWN;
        };
    }

    /** The values of a field as strings, dates as ISO 8601; empty if it is not known. */
    public List<String> values(Field field) {
        List<Candidate> all = all(field);
        return all.isEmpty() ? List.of() : all.get(0).values();
    }

    /** The first of {@link #values(Field)}. */
    public Optional<String> value(Field field) {
        return values(field).stream().findFirst();
    }

    /** Where the value of a field came from; empty if it is not known. */
    public Optional<String> source(Field field) {
        return all(field).stream().findFirst().map(Candidate::source);
    }

    /** What else was found for a field and lost, best first. */
    public List<Candidate> alternatives(Field field) {
        List<Candidate> all = all(field);
        return all.isEmpty() ? List.of() : all.subList(1, all.size());
    }

    private List<Candidate> all(Field field) {
        return candidates.getOrDefault(Objects.requireNonNull(field, "field"), List.of());
    }

    private static Optional<Temporal> temporal(String iso) {
        try {
            if (iso.indexOf('T') < 0) {
                return Optional.of(LocalDate.parse(iso));
            }
            boolean offset =
                    iso.endsWith("Z")
                            || iso.lastIndexOf('+') > 0
                            || iso.lastIndexOf('-') > iso.indexOf('T');
            return Optional.of(offset ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Metadata that && candidates.equals(that.candidates);
    }

    @Override
    public int hashCode() {
        return candidates.hashCode();
    }

    @Override
    public String toString() {
        return "Metadata" + candidates;
    }

    /** Collects candidates: of each field the one that was added first wins. */
    public static final class Builder {
        private final Map<Field, List<Candidate>> candidates = new EnumMap<>(Field.class);

        private Builder() {}

        /** Adds a candidate behind those that the field has; one without a value is passed over. */
        public Builder add(Field field, Candidate candidate) {
            Objects.requireNonNull(field, "field");
            if (!Objects.requireNonNull(candidate, "candidate").values().isEmpty()) {
                candidates.computeIfAbsent(field, unseen -> new ArrayList<>()).add(candidate);
            }
            return this;
        }

        /** Adds a candidate with a single value. */
        public Builder add(Field field, String value, String source) {
            List<String> single = List.of(Objects.requireNonNull(value, "value"));
            return add(field, new Candidate(single, source));
        }

        /** What was added so far; what is added afterwards does not change it. */
        public Metadata build() {
            Map<Field, List<Candidate>> copy = new EnumMap<>(Field.class);
            candidates.forEach((field, all) -> copy.put(field, List.copyOf(all)));
            return new Metadata(copy);
        }
    }
}
