package org.winnow.metadata;

import static org.winnow.metadata.Origin.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.winnow.article.Metadata.Field;

/**
 * Whom to believe: for each field the families of sources, the most trusted first. This is the only
 * place that says so. A family that a field does not name is not believed for it.
 */
final class Ranking {

    private static final Map<Field, List<Origin>> ORDER = new EnumMap<>(Field.class);

    static {
        ORDER.put(
                Field.TITLE,
                List.of(
                        RULE,
                        HEADLINE,
                        JSON_LD,
                        MICRODATA,
                        OPEN_GRAPH,
                        PARSELY,
                        SAILTHRU,
                        CITATION,
                        DUBLIN_CORE,
                        RDFA,
                        TWITTER,
                        BLOCK,
                        TITLE_ELEMENT,
                        META,
                        JSON_LD_PAGE));
        ORDER.put(
                Field.AUTHORS,
                List.of(
                        RULE,
                        JSON_LD,
                        MICRODATA,
                        BYLINE,
                        CITATION,
                        PARSELY,
                        SAILTHRU,
                        RDFA,
                        JSON_LD_PAGE,
                        META,
                        DUBLIN_CORE,
                        OPEN_GRAPH,
                        BLOCK,
                        PUBLISHER,
                        TWITTER_DATA));
        ORDER.put(
                Field.PUBLISHED,
                List.of(
                        RULE,
                        JSON_LD,
                        OPEN_GRAPH,
                        MICRODATA,
                        PARSELY,
                        SAILTHRU,
                        CITATION,
                        RDFA,
                        DUBLIN_CORE,
                        META,
                        JSON_LD_PAGE,
                        TIME,
                        DATE_LINE,
                        BYLINE,
                        DATE_TEXT,
                        BLOCK,
                        URL,
                        AGE));
        ORDER.put(
                Field.MODIFIED,
                List.of(
                        RULE,
                        JSON_LD,
                        OPEN_GRAPH,
                        MICRODATA,
                        RDFA,
                        DUBLIN_CORE,
                        META,
                        JSON_LD_PAGE,
                        TIME,
                        DATE_LINE,
                        BYLINE,
                        DATE_TEXT,
                        BLOCK,
                        HTTP,
                        AGE));
        ORDER.put(
                Field.DESCRIPTION,
                List.of(
                        RULE,
                        OPEN_GRAPH,
                        META,
                        JSON_LD,
                        TWITTER,
                        MICRODATA,
                        DUBLIN_CORE,
                        SAILTHRU,
                        CITATION,
                        JSON_LD_PAGE));
        ORDER.put(
                Field.SITE_NAME, List.of(RULE, OPEN_GRAPH, PUBLISHER, META, DUBLIN_CORE, CITATION));
        ORDER.put(
                Field.LANGUAGE,
                List.of(
                        RULE,
                        STORY,
                        HTML,
                        JSON_LD,
                        HTTP,
                        OPEN_GRAPH,
                        DUBLIN_CORE,
                        CITATION,
                        META,
                        MICRODATA,
                        JSON_LD_PAGE,
                        TEXT));
        ORDER.put(
                Field.CANONICAL_URL,
                List.of(RULE, LINK, OPEN_GRAPH, JSON_LD, PARSELY, TWITTER, JSON_LD_PAGE));
        ORDER.put(
                Field.IMAGE,
                List.of(
                        RULE,
                        OPEN_GRAPH,
                        JSON_LD,
                        TWITTER,
                        PARSELY,
                        SAILTHRU,
                        LINK,
                        MICRODATA,
                        META,
                        JSON_LD_PAGE));
        ORDER.put(
                Field.SECTION,
                List.of(RULE, OPEN_GRAPH, JSON_LD, PARSELY, MICRODATA, RDFA, META, JSON_LD_PAGE));
        ORDER.put(
                Field.TAGS,
                List.of(
                        RULE,
                        OPEN_GRAPH,
                        JSON_LD,
                        PARSELY,
                        META,
                        SAILTHRU,
                        CITATION,
                        DUBLIN_CORE,
                        JSON_LD_PAGE));
        ORDER.put(
                Field.PAYWALLED,
                List.of(RULE, JSON_LD, MICRODATA, OPEN_GRAPH, JSON_LD_PAGE, BLOCK));
    }

    /** So many candidates of a field are kept. */
    private static final int MOST = 12;

    private Ranking() {}

    /** What was found for a field, the most trusted first; the same source keeps its order. */
    static List<Finding> ranked(Findings findings, Field field) {
        List<Origin> order = ORDER.getOrDefault(field, List.of());
        List<Finding> ranked = new ArrayList<>(findings.of(field));
        ranked.removeIf(finding -> !order.contains(finding.origin()));
        ranked.sort(Comparator.comparingInt(finding -> order.indexOf(finding.origin())));
        return ranked.subList(0, Math.min(MOST, ranked.size()));
    }
}
