package org.winnow.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnow.article.Metadata.Field;

/** Collects what the sources of one page find. */
final class Findings {

    /** Of each field so many are kept: a page that repeats a tag endlessly gains nothing. */
    private static final int MOST = 64;

    /** Longer values are cut: none of the fields is a text. */
    private static final int MOST_CHARS = 4000;

    /** Where values stand in attributes and data, not in what is shown. */
    private static final Set<Origin> DECLARING =
            EnumSet.of(
                    Origin.JSON_LD,
                    Origin.JSON_LD_PAGE,
                    Origin.PUBLISHER,
                    Origin.OPEN_GRAPH,
                    Origin.PARSELY,
                    Origin.SAILTHRU,
                    Origin.CITATION,
                    Origin.DUBLIN_CORE,
                    Origin.TWITTER,
                    Origin.TWITTER_DATA,
                    Origin.META);

    private final Map<Field, List<Finding>> all = new EnumMap<>(Field.class);

    private final Addresses addresses;
    private int size;

    /**
     * @param base what addresses of the page are relative to; may be empty
     */
    Findings(String base) {
        addresses = new Addresses(base);
    }

    /** How many there are in all. */
    int size() {
        return size;
    }

    void add(Field field, String value, Origin origin, String source) {
        add(field, List.of(value), origin, source);
    }

    void add(Field field, List<String> values, Origin origin, String source) {
        List<String> plain = new ArrayList<>(values.size());
        for (String value : values.subList(0, Math.min(values.size(), MOST))) {
            String text = plain(field, Texts.plain(bounded(value)), origin);
            if (!text.isEmpty()) {
                plain.add(text);
            }
        }
        List<Finding> known = all.computeIfAbsent(field, unseen -> new ArrayList<>());
        if (!plain.isEmpty() && known.size() < MOST) {
            size++;
            known.add(new Finding(field, List.copyOf(plain), origin, source));
        }
    }

    /** Templates put markup into what is declared; what is shown is text, whatever it is about. */
    private String plain(Field field, String text, Origin origin) {
        if (field == Field.IMAGE || field == Field.CANONICAL_URL) {
            return addresses.whole(text);
        }
        return DECLARING.contains(origin) ? Texts.withoutTags(text) : text;
    }

    /** What was found for a field, in the order in which it was found. */
    List<Finding> of(Field field) {
        return all.getOrDefault(field, List.of());
    }

    private static String bounded(String value) {
        return value.length() <= MOST_CHARS ? value : value.substring(0, MOST_CHARS);
    }
}
