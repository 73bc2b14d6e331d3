package org.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "dates.tsv", delimiter = '\t', quoteCharacter = '\0')
    void readsDatesAsTheyArePrinted(String language, String text, String iso) {
        String tag = language.equals("-") ? "" : language;
        DateReader reader = new DateReader(DateHint.of(tag, ""));
        assertEquals(iso, reader.read(text).map(Stamp::iso).orElse("-"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "ages.tsv", delimiter = '\t', quoteCharacter = '\0')
    void readsAges(String text, String iso) {
        Ages ages = new Ages(Instant.parse("2024-05-03T12:30:45Z"));
        assertEquals(iso, ages.read(text).map(Stamp::iso).orElse("-"));
    }

    @Test
    void readsTurkishMonthsUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            readsDatesAsTheyArePrinted("tr", "3 KASIM 2023", "2023-11-03");
            readsDatesAsTheyArePrinted("en", "FRIDAY, 3 APRIL 2024", "2024-04-03");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsEveryDateOfALine() {
        DateReader reader = new DateReader(DateHint.NONE);
        assertEquals(2, reader.scan("Published 3 May 2024, 08:08 GMT Updated 4 May 2024").size());
    }

    @Test
    void comesToAnEndOnWhatLooksLikeADateForever() {
        DateReader reader = new DateReader(DateHint.NONE);
        String hostile = "3. ".repeat(300_000) + "\ud800" + "May ".repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(120), () -> assertTrue(reader.scan(hostile).isEmpty()));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "https://harbour.example/2024/05/03/ferry, 2024-05-03",
        "https://harbour.example/news/2024-05-03-ferry.html, 2024-05-03",
        "https://harbour.example/a/20240503/ferry, 2024-05-03",
        "https://harbour.example/2024/05/ferry, -",
        "https://harbour.example/id/2024050312, -",
        "https://harbour.example/2024/13/03/ferry, -",
        "https://harbour.example/, -",
        "not a url, -"
    })
    void readsTheDateOfAUrl(String url, String iso) {
        assertEquals(iso, UrlDate.of(url).map(Stamp::iso).orElse("-"));
    }
}
