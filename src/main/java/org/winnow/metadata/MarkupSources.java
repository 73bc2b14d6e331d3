package org.winnow.metadata;

import java.util.List;
import org.jsoup.nodes.Document;

/** The sources of metadata in markup, gathered on one walk over a page. */
final class MarkupSources {

    private final Findings findings;
    private final JsonLd jsonLd = new JsonLd();
    private final MetaTags metaTags = new MetaTags();
    private final Headings headings = new Headings();
    private final Bylines bylines = new Bylines();
    private final DateSpots dateSpots = new DateSpots();

    private MarkupSources(Findings findings) {
        this.findings = findings;
    }

    /**
     * @param jsonLd whether to believe the page's JSON-LD
     */
    static MarkupSources of(Document document, boolean jsonLd) {
        MarkupSources sources = new MarkupSources(new Findings(document.baseUri()));
        List<Source> all =
                List.of(
                        sources.jsonLd,
                        sources.metaTags,
                        new Links(),
                        new Microdata(),
                        new Rdfa(),
                        sources.headings,
                        sources.bylines,
                        sources.dateSpots);
        new Walk(all, List.of(sources.bylines, sources.dateSpots), sources.findings).over(document);
        if (jsonLd) {
            sources.jsonLd.report(sources.findings);
        }
        sources.metaTags.report(sources.findings);
        return sources;
    }

    Findings findings() {
        return findings;
    }

    Headings headings() {
        return headings;
    }

    Bylines bylines() {
        return bylines;
    }

    DateSpots dateSpots() {
        return dateSpots;
    }
}
