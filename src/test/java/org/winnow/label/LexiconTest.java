package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnow.label.Lexicon.Example;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.BUNDLED;

    static Stream<Example> examples() {
        return LEXICON.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsItsWordToEveryExample(Example example) {
        Sheet sheet = new Sheet(List.of(example.text()), List.of());
        assertEquals(
                example.matches(),
                sheet.hits().has(0, example.family()),
                () -> LEXICON.family(example.family()).name() + ": " + example);
    }

    @Test
    void everyFamilyHasAnExampleAndACounterExample() {
        for (int family = 0; family < LEXICON.size(); family++) {
            int wanted = family;
            List<Boolean> kinds =
                    LEXICON.examples().stream()
                            .filter(example -> example.family() == wanted)
                            .map(Example::matches)
                            .distinct()
                            .toList();
            assertEquals(2, kinds.size(), LEXICON.family(family).name());
        }
    }

    @Test
    void familiesHaveNamesOfTheirOwnAndReasons() {
        assertEquals(
                LEXICON.size(),
                IntStream.range(0, LEXICON.size())
                        .mapToObj(family -> LEXICON.family(family).name())
                        .distinct()
                        .count());
        for (int family = 0; family < LEXICON.size(); family++) {
            assertTrue(!LEXICON.family(family).reason().isEmpty(), LEXICON.family(family).name());
        }
    }
}
