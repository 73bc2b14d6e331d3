package org.winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleIsFoundByItsId(Role role) {
        assertEquals(Optional.of(role), Role.of(role.id()));
        assertEquals(Optional.of(role), Role.of(role.name()));
    }

    @ParameterizedTest
    @CsvSource({"author-bio, AUTHOR_BIO", "Author_Bio, AUTHOR_BIO", "CONSENT, CONSENT"})
    void aRolesIdMayBeWrittenInOtherWays(String id, Role role) {
        assertEquals(Optional.of(role), Role.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ad", "author bio", "contents"})
    void whatIsNoRoleIsNotFound(String id) {
        assertEquals(Optional.empty(), Role.of(id));
    }

    @Test
    void idsKnowNoLocale() {
        Locale home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(Optional.of(Role.SOCIAL), Role.of("SOCIAL"));
            assertEquals(Optional.of(Role.AUTHOR_BIO), Role.of("AUTHOR_BIO"));
        } finally {
            Locale.setDefault(home);
        }
    }

    @Test
    void noTwoShapesHaveTheSameId() {
        Set<String> ids = new HashSet<>();
        Arrays.stream(Shape.values()).map(Shape::id).forEach(ids::add);
        assertEquals(Shape.values().length, ids.size());
        assertEquals("list-item", Shape.LIST_ITEM.id());
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "3, 2", "-2, -1"})
    void aSpanGoesForward(int start, int end) {
        assertThrows(IllegalArgumentException.class, () -> new Span(start, end));
    }

    @Test
    void aSpanMayBeEmpty() {
        assertEquals(0, new Span(7, 7).length());
        assertEquals(3, new Span(0, 3).length());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void confidenceIsBetweenNoneAndFull(double confidence) {
        assertThrows(
                IllegalArgumentException.class, () -> Evidence.heuristic("a test", confidence));
    }

    @Test
    void limitsAreAtLeastOne() {
        Limits limits = Limits.DEFAULT;
        assertThrows(IllegalArgumentException.class, () -> limits.withCharacters(0));
        assertThrows(IllegalArgumentException.class, () -> limits.withDepth(0));
        assertThrows(IllegalArgumentException.class, () -> limits.withBlocks(-1));
        assertThrows(IllegalArgumentException.class, () -> limits.withRuleWork(0));
        assertEquals(
                new Limits(1, 2, 3, 4),
                limits.withCharacters(1).withDepth(2).withBlocks(3).withRuleWork(4));
    }
}
