package org.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameReaderTest {

    private final NameReader reader = new NameReader(new DateReader(DateHint.NONE));

    @ParameterizedTest
    @CsvFileSource(resources = "bylines.tsv", delimiter = '\t', quoteCharacter = '\0')
    void readsTheAuthorsOfABylineAsShown(String line, String authors) {
        assertEquals(authors, joined(reader.line(line)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "authors.tsv", delimiter = '\t', quoteCharacter = '\0')
    void readsTheAuthorsOfADeclaredValue(String value, String authors) {
        assertEquals(authors, joined(reader.declared(value)));
    }

    @Test
    void comesToAnEndOnHostileLines() {
        String hostile = "By " + "and, by | (".repeat(100_000) + "\udc00";
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> reader.line(hostile));
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> reader.declared(hostile));
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "-" : String.join(" + ", names);
    }
}
