package org.winnow.metadata;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.winnow.article.Metadata.Field;

/** What the html element and the links of the head say: language, address, image. */
final class Links implements Source {

    @Override
    public Set<String> tags() {
        return Set.of("html", "link");
    }

    @Override
    public void visit(Element element, Place place, Findings findings) {
        switch (element.normalName()) {
            case "html" -> html(element, findings);
            case "link" -> link(element, findings);
            default -> {}
        }
    }

    private static void html(Element element, Findings findings) {
        String language = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        if (!language.isBlank()) {
            findings.add(Field.LANGUAGE, language, Origin.HTML, "html lang");
        }
    }

    private static void link(Element element, Findings findings) {
        String address = element.attr("href");
        if (address.isBlank()) {
            return;
        }
        switch (element.attr("rel").strip()) {
            case "canonical" ->
                    findings.add(Field.CANONICAL_URL, address, Origin.LINK, "link canonical");
            case "image_src" -> findings.add(Field.IMAGE, address, Origin.LINK, "link image_src");
            default -> {}
        }
    }
}
