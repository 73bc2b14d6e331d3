package org.winnow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Page;
import org.winnow.article.Role;

/** The bundled rules on the texts that they were written for. */
class SeedRulesTest {

    private static final Map<String, Role> NAMES =
            Map.of("ad", Role.ADVERTISEMENT, "nav", Role.NAVIGATION, "cookie", Role.CONSENT);

    /** A text with what it is known to be; the test reads it line by line. */
    record Seed(
            Path file,
            String host,
            List<String> lines,
            List<Role> roles,
            Map<String, List<String>> values) {

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    static List<Seed> seeds() throws IOException {
        Path gold = Shared.path("seeds").resolve("gold.jsonl");
        List<Seed> seeds = new ArrayList<>();
        for (String record : Files.readAllLines(gold)) {
            Map<String, List<String>> values = values(record);
            List<String> lines = new ArrayList<>();
            List<Role> roles = new ArrayList<>();
            for (int i = 0; i < values.get("lines").size(); i++) {
                String line = values.get("lines").get(i).strip();
                if (!line.isEmpty()) {
                    String kind = values.get("kinds").get(i);
                    lines.add(line);
                    roles.add(NAMES.getOrDefault(kind, Role.of(kind).orElse(Role.OTHER)));
                }
            }
            Path file = gold.resolveSibling(values.get("file").get(0));
            seeds.add(new Seed(file, values.get("host").get(0), lines, roles, values));
        }
        return seeds;
    }

    /** The strings of a flat record, by field. */
    private static Map<String, List<String>> values(String json) throws IOException {
        Map<String, List<String>> values = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    String field =
                            Optional.ofNullable(parser.currentName())
                                    .orElseGet(
                                            () ->
                                                    parser.getParsingContext()
                                                            .getParent()
                                                            .getCurrentName());
                    values.computeIfAbsent(field, name -> new ArrayList<>()).add(parser.getText());
                }
            }
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineHasItsRole(Seed seed) {
        SiteVerdict verdict = rule(seed).judge(seed.lines());
        for (int i = 0; i < seed.lines().size(); i++) {
            SiteVerdict.Decision decision = verdict.of(i);
            Role role = decision == null ? null : decision.role();
            assertEquals(seed.roles().get(i), role, seed.lines().get(i));
            assertEquals(role == Role.CONTENT, verdict.inBody(i), seed.lines().get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePhrasesOfASiteStandInForItsUrl(Seed seed) throws IOException {
        assertEquals(
                rule(seed), SiteRules.bundled().find(Page.text(Files.readString(seed.file()))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titleAndAuthorsAreThoseOfTheGold(Seed seed) {
        SiteVerdict verdict = rule(seed).judge(seed.lines());
        assertEquals(seed.values().getOrDefault("title", List.of()), values(verdict, Field.TITLE));
        assertEquals(
                seed.values().getOrDefault("authors", List.of()), values(verdict, Field.AUTHORS));
        assertEquals(
                seed.values().containsKey("published"),
                verdict.candidate(Field.PUBLISHED).isPresent());
    }

    private static SiteRule rule(Seed seed) {
        return SiteRules.bundled().find(Page.text("", "https://www." + seed.host() + "/story"));
    }

    private static List<String> values(SiteVerdict verdict, Field field) {
        return verdict.candidate(field).map(Metadata.Candidate::values).orElse(List.of());
    }
}
