package org.winnow.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Metadata.Field;

/**
 * The meta elements: OpenGraph with article:*, Twitter, Dublin Core, Parsely, Sailthru, citation
 * and the plain ones, as {@code meta-names.txt} lists them.
 */
final class MetaTags implements Source {

    /** What a name of a meta element speaks of. */
    private record Meaning(Field field, Origin origin, boolean list, int order) {}

    private static final Map<String, Meaning> MEANINGS = meanings();

    /**
     * What was found, to be reported in the order of the list, which ranks the names of a family.
     */
    private record Value(Meaning meaning, String name, List<String> values) {}

    private final List<Value> found = new ArrayList<>();

    @Override
    public Set<String> tags() {
        return Set.of("meta");
    }

    @Override
    public void visit(Element element, Place place, Findings findings) {
        if (!element.normalName().equals("meta")) {
            return;
        }
        String content = element.attr("content");
        if (content.isEmpty()) {
            content = element.attr("value");
        }
        if (content.isBlank()) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
            Meaning meaning = name.isEmpty() ? null : MEANINGS.get(name);
            if (meaning != null && !(attribute.equals("itemprop") && place.aside() != null)) {
                take(meaning, name, content);
                return;
            }
        }
    }

    private void take(Meaning meaning, String name, String content) {
        @Nullable Value same = null;
        for (Value value : found) {
            same = value.name.equals(name) ? value : same;
        }
        boolean several = meaning.field == Field.AUTHORS || meaning.field == Field.TAGS;
        if (same == null) {
            same = new Value(meaning, name, new ArrayList<>());
            found.add(same);
        }
        if (several || same.values.isEmpty()) {
            same.values.addAll(meaning.list ? Texts.pieces(content, ",;") : List.of(content));
        }
    }

    /** Reports what was found; called once, when all elements were visited. */
    void report(Findings findings) {
        found.sort(Comparator.comparingInt(value -> value.meaning.order));
        for (Value value : found) {
            findings.add(value.meaning.field, value.values, value.meaning.origin, value.name);
        }
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (String[] columns : WordList.rows("meta-names")) {
            boolean list = columns[1].startsWith("*");
            Field field = field(list ? columns[1].substring(1) : columns[1]);
            Origin origin = Origin.valueOf(columns[2].toUpperCase(Locale.ROOT).replace('-', '_'));
            meanings.put(columns[0], new Meaning(field, origin, list, meanings.size()));
        }
        return meanings;
    }

    private static Field field(String id) {
        for (Field field : Field.values()) {
            if (field.id().equals(id)) {
                return field;
            }
        }
        throw new IllegalStateException("no field " + id);
    }
}
