package org.winnow.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Changes of a page's markup that leave what it shows as it is, as if another publisher had built
 * it. Trained on copies in disguise, a model relies less on the names that its few hundred
 * publishers give to things.
 */
enum Disguise {
    /** No classes, ids, roles or properties: elsewhere they are hashed, or in another language. */
    NAMES(0.75f) {
        @Override
        void put(Document page) {
            NAMING.forEach(page.body().getAllElements()::removeAttr);
        }
    },

    /** Articles, asides and figures are divisions, as they were before 2010. */
    SECTIONS(0.3f) {
        @Override
        void put(Document page) {
            page.body().select(SECTIONING).tagName("div");
        }
    },

    /** The head holds a title and no more; no JSON-LD anywhere. */
    DECLARATIONS(0.25f) {
        @Override
        void put(Document page) {
            page.select("meta:not([charset]), script, link").remove();
        }
    },

    /** Paragraphs end in two line breaks. */
    PARAGRAPHS(0.2f) {
        @Override
        void put(Document page) {
            for (Element paragraph : page.body().select("p")) {
                paragraph.appendElement("br");
                paragraph.appendElement("br");
                paragraph.unwrap();
            }
        }
    },

    /** Boxes within boxes are tables, headings bold lines, as pages were laid out until 2005. */
    TABLES(0.15f) {
        @Override
        void put(Document page) {
            for (Element heading : page.body().select("h1, h2, h3, h4, h5, h6")) {
                heading.tagName("b").before("<br>").after("<br><br>");
            }
            layOut(page.body(), 0);
        }

        private void layOut(Element box, int depth) {
            List<Element> parts = new ArrayList<>(box.children());
            parts.removeIf(part -> !part.is("div, article, main, section, aside"));
            for (Element part : parts) {
                boolean framed = parts.size() > 1 && depth < DEEPEST_TABLE;
                layOut(part, framed ? depth + 1 : depth);
                if (framed) {
                    part.wrap("<table><tbody><tr><td></td></tr></tbody></table>");
                    part.unwrap();
                }
            }
        }
    };

    /** Such pages seldom had more tables within tables. */
    private static final int DEEPEST_TABLE = 3;

    private static final List<String> NAMING = List.of("class", "id", "role", "itemprop");

    private static final String SECTIONING =
            "article, main, section, aside, header, footer, nav, figure, figcaption";

    /** The share of copies that are changed in this way. */
    private final float share;

    Disguise(float share) {
        this.share = share;
    }

    abstract void put(Document page);

    /** Those of a page's copy, drawn by its id, so that each training draws the same. */
    static Set<Disguise> drawn(String id) {
        Random random = new Random(id.hashCode() * 31L + 7);
        random.nextInt(); // the first number of a seed is much like that of the seeds near it
        Set<Disguise> drawn = EnumSet.noneOf(Disguise.class);
        for (Disguise disguise : values()) {
            if (random.nextFloat() < disguise.share) {
                drawn.add(disguise);
            }
        }
        return drawn;
    }
}
