package org.winnow.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.winnow.article.Metadata.Field;

/** Properties of schema.org that stand at the visible elements themselves (itemprop). */
final class Microdata implements Source {

    private static final Map<String, Field> PROPERTIES =
            Map.ofEntries(
                    Map.entry("headline", Field.TITLE),
                    Map.entry("author", Field.AUTHORS),
                    Map.entry("creator", Field.AUTHORS),
                    Map.entry("datepublished", Field.PUBLISHED),
                    Map.entry("datecreated", Field.PUBLISHED),
                    Map.entry("datemodified", Field.MODIFIED),
                    Map.entry("description", Field.DESCRIPTION),
                    Map.entry("articlesection", Field.SECTION),
                    Map.entry("inlanguage", Field.LANGUAGE),
                    Map.entry("image", Field.IMAGE),
                    Map.entry("isaccessibleforfree", Field.PAYWALLED));

    private static final Set<String> ARTICLES = WordList.marked("article-types", "");

    @Override
    public boolean asksFor(PartNames.Said said) {
        return said.itemProperty();
    }

    @Override
    public void visit(Element element, Place place, Findings findings) {
        if (place.aside() != null) {
            return;
        }
        for (String property : element.attributes().get("itemprop").split(" ")) {
            Field field = PROPERTIES.get(property.toLowerCase(Locale.ROOT));
            if (field != null && ofArticle(element)) {
                String value = Values.of(element, field);
                findings.add(
                        field,
                        field == Field.PAYWALLED ? "free=" + value : value,
                        Origin.MICRODATA,
                        "microdata " + property);
            }
        }
    }

    /** Whether the item that the property belongs to is an article or a page, or not typed. */
    private static boolean ofArticle(Element element) {
        int depth = 0;
        for (Element up = element.parent();
                up != null && depth < Values.MOST_LEVELS;
                up = up.parent()) {
            if (up.hasAttr("itemscope")) {
                String type = up.attr("itemtype");
                String plain =
                        type.substring(type.lastIndexOf('/') + 1).strip().toLowerCase(Locale.ROOT);
                return plain.isEmpty() || ARTICLES.contains(plain) || plain.equals("webpage");
            }
            depth++;
        }
        return true;
    }
}
