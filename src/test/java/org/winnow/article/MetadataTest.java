package org.winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.article.Metadata.Candidate;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Metadata.Paywalled;

class MetadataTest {

    @Test
    void theFirstCandidateWinsAndTheOthersAreKept() {
        Metadata metadata =
                Metadata.builder()
                        .add(Field.TITLE, "From the rule", "example.com.txt:3")
                        .add(Field.TITLE, "From the head", "og:title")
                        .build();
        assertEquals(Optional.of("From the rule"), metadata.title());
        assertEquals(Optional.of("example.com.txt:3"), metadata.source(Field.TITLE));
        assertEquals(
                List.of(new Candidate(List.of("From the head"), "og:title")),
                metadata.alternatives(Field.TITLE));
    }

    @Test
    void aCandidateWithoutValueIsNone() {
        Metadata metadata =
                Metadata.builder()
                        .add(Field.AUTHORS, new Candidate(List.of(), "json-ld"))
                        .add(Field.AUTHORS, new Candidate(List.of("Ada", "Bo"), "byline"))
                        .build();
        assertEquals(List.of("Ada", "Bo"), metadata.authors());
        assertEquals(Optional.of("byline"), metadata.source(Field.AUTHORS));
    }

    @Test
    void nothingKnownIsEmptyEverywhere() {
        for (Field field : Field.values()) {
            assertEquals(List.of(), Metadata.EMPTY.values(field));
            assertEquals(Optional.empty(), Metadata.EMPTY.value(field));
            assertEquals(Optional.empty(), Metadata.EMPTY.source(field));
            assertEquals(List.of(), Metadata.EMPTY.alternatives(field));
        }
        assertEquals(Paywalled.UNKNOWN, Metadata.EMPTY.paywalled());
        assertTrue(
                Stream.of(
                                Metadata.EMPTY.description(),
                                Metadata.EMPTY.siteName(),
                                Metadata.EMPTY.language(),
                                Metadata.EMPTY.canonicalUrl(),
                                Metadata.EMPTY.image(),
                                Metadata.EMPTY.section(),
                                Metadata.EMPTY.modified())
                        .allMatch(Optional::isEmpty));
        assertEquals(List.of(), Metadata.EMPTY.tags());
    }

    @Test
    void aDateHasThePrecisionThatWasStated() {
        assertEquals(LocalDate.of(2026, 5, 3), published("2026-05-03"));
        assertEquals(LocalDateTime.of(2026, 5, 3, 8, 15), published("2026-05-03T08:15"));
        assertEquals(LocalDateTime.of(2026, 5, 3, 8, 15, 9), published("2026-05-03T08:15:09"));
        assertEquals(OffsetDateTime.parse("2026-05-03T08:15Z"), published("2026-05-03T08:15Z"));
        assertEquals(
                OffsetDateTime.parse("2026-05-03T08:15:00-04:00"),
                published("2026-05-03T08:15:00-04:00"));
        assertEquals(
                OffsetDateTime.parse("2026-05-03T08:15:00+05:45"),
                published("2026-05-03T08:15:00+05:45"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026",
                "2026-13-45",
                "T",
                "2026-05-03T",
                "2026-05-03T25:00"
            })
    void whatIsNoDateIsNotMadeOne(String value) {
        Metadata metadata = Metadata.builder().add(Field.PUBLISHED, value, "meta").build();
        assertEquals(Optional.empty(), metadata.published());
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "NO, NO", "unknown, UNKNOWN", "perhaps, UNKNOWN"})
    void aPaywallIsThereOrNotOrNobodyKnows(String value, Paywalled expected) {
        Metadata metadata = Metadata.builder().add(Field.PAYWALLED, value, "json-ld").build();
        assertEquals(expected, metadata.paywalled());
    }

    @ParameterizedTest
    @CsvSource({"TITLE, title", "SITE_NAME, siteName", "CANONICAL_URL, canonicalUrl"})
    void fieldsHaveNamesInOutput(Field field, String id) {
        assertEquals(id, field.id());
    }

    @Test
    void metadataIsAValue() {
        Metadata one = Metadata.builder().add(Field.TITLE, "A", "title").build();
        Metadata same = Metadata.builder().add(Field.TITLE, "A", "title").build();
        Metadata other = Metadata.builder().add(Field.TITLE, "A", "og:title").build();
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one, other);
        assertTrue(one.toString().contains("title"), one::toString);
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
        Metadata.Builder builder = Metadata.builder().add(Field.TAGS, "one", "meta");
        Metadata before = builder.build();
        builder.add(Field.TAGS, "two", "meta").add(Field.TITLE, "T", "title");
        assertEquals(List.of("one"), before.tags());
        assertEquals(List.of(), before.alternatives(Field.TAGS));
        assertThrows(UnsupportedOperationException.class, () -> before.tags().add("three"));
    }

    private static Object published(String iso) {
        return Metadata.builder()
                .add(Field.PUBLISHED, iso, "meta")
                .build()
                .published()
                .orElseThrow();
    }
}
