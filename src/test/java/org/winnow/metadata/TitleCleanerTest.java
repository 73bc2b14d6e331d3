package org.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TitleCleanerTest {

    @ParameterizedTest
    @CsvFileSource(resources = "titles.tsv", delimiter = '\t', quoteCharacter = '\0')
    void takesSiteAndSectionOff(String title, String site, String host, String headline) {
        List<String> declared = site.equals("-") ? List.of() : List.of(site);
        assertEquals(headline, new TitleCleaner(new SiteNames(declared, host)).clean(title));
    }
}
