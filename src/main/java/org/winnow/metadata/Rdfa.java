package org.winnow.metadata;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.winnow.article.Metadata.Field;

/** Properties in RDFa: {@code property="schema:headline"}, {@code property="dc:title"}. */
final class Rdfa implements Source {

    private static final Map<String, Field> PROPERTIES =
            Map.of(
                    "headline", Field.TITLE,
                    "dc:title", Field.TITLE,
                    "author", Field.AUTHORS,
                    "dc:creator", Field.AUTHORS,
                    "datepublished", Field.PUBLISHED,
                    "dc:date", Field.PUBLISHED,
                    "dc:created", Field.PUBLISHED,
                    "datemodified", Field.MODIFIED,
                    "dc:modified", Field.MODIFIED,
                    "articlesection", Field.SECTION);

    @Override
    public boolean asksFor(PartNames.Said said) {
        return said.rdfaProperty();
    }

    @Override
    public void visit(Element element, Place place, Findings findings) {
        boolean body = !element.normalName().equals("meta") || place.chars() > 0;
        if (!body || place.aside() != null) {
            return;
        }
        String property = element.attributes().get("property").strip().toLowerCase(Locale.ROOT);
        Field field =
                PROPERTIES.get(
                        property.startsWith("schema:")
                                ? property.substring("schema:".length())
                                : property);
        if (field != null) {
            findings.add(field, Values.of(element, field), Origin.RDFA, "rdfa " + property);
        }
    }
}
