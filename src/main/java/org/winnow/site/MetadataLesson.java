package org.winnow.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Element;
import org.winnow.article.Metadata.Field;

/** Where title, authors and date stand on pages of one site, as lines of a rule. */
final class MetadataLesson {

    /** Longer texts bear no name and no headline alone. */
    private static final int TEXT_CHARS = 300;

    /** What two dates of one day have in common: their clock times are told in many ways. */
    private static final int DAY_CHARS = "2026-01-31".length();

    /**
     * Names of places that may bear the same by chance: dates of change on pages that were never
     * changed, and what the picture shows.
     */
    private static final List<String> OTHERS =
            List.of("modif", "updat", "changed", "revis", "image", "application");

    private static final List<String> TELLING =
            List.of("og:title", "headline", "author", "byline", "publish");

    /** A place where a value may stand: a key, and the attribute that bears it or none. */
    private record Place(Key key, String attribute) {

        String expression() {
            return attribute.isEmpty() ? key.css() : key.xpath() + "/@" + attribute;
        }

        String value(Element element) {
            return Spaces.collapse(attribute.isEmpty() ? element.text() : element.attr(attribute));
        }
    }

    private final List<StudiedPage> pages;

    MetadataLesson(List<StudiedPage> pages) {
        this.pages = pages;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, "title", Field.TITLE, String::equals);
        add(lines, "author", Field.AUTHORS, String::equals);
        add(lines, "date", Field.PUBLISHED, MetadataLesson::isDay);
        return lines;
    }

    /** Whether a place is that of another value, which was the same on the pages seen. */
    private static boolean isOfAnother(Place place) {
        String name = place.expression().toLowerCase(Locale.ROOT);
        return OTHERS.stream().anyMatch(name::contains);
    }

    /** Of places that bear the same values, those with a telling name will go on to do so. */
    private static boolean isTelling(Place place) {
        String name = place.expression().toLowerCase(Locale.ROOT);
        return TELLING.stream().anyMatch(name::contains);
    }

    private static boolean isDay(String text, String date) {
        return text.length() >= DAY_CHARS
                && date.length() >= DAY_CHARS
                && text.startsWith(date.substring(0, DAY_CHARS));
    }

    private void add(
            List<String> lines, String name, Field field, BiPredicate<String, String> same) {
        Map<Place, Integer> counts = new HashMap<>();
        int known = 0;
        for (StudiedPage page : pages) {
            Optional<String> value = page.article().metadata().value(field).map(Spaces::collapse);
            known += value.isPresent() ? 1 : 0;
            value.ifPresent(
                    v -> places(page, v, same).forEach(p -> counts.merge(p, 1, Integer::sum)));
        }
        int all = known;
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() == all && all >= Math.min(2, pages.size()))
                .map(Map.Entry::getKey)
                .filter(place -> !isOfAnother(place))
                .max(
                        Comparator.comparing((Place place) -> place.key.tag().equals("h1"))
                                .thenComparing(MetadataLesson::isTelling)
                                .thenComparing(place -> !place.key.attribute().isEmpty())
                                .thenComparing(Place::expression, Comparator.reverseOrder()))
                .ifPresent(
                        place -> {
                            lines.add(
                                    "# The same on "
                                            + all
                                            + " of "
                                            + RuleLearner.count(pages.size())
                                            + ".");
                            lines.add(name + ": " + place.expression());
                        });
    }

    /** The places whose first element on the page bears the value. */
    private static Set<Place> places(
            StudiedPage page, String value, BiPredicate<String, String> same) {
        Set<Place> seen = new LinkedHashSet<>();
        Set<Place> right = new LinkedHashSet<>();
        for (Element element : page.document().getAllElements()) {
            for (Place place : places(element)) {
                if (seen.add(place) && same.test(place.value(element), value)) {
                    right.add(place);
                }
            }
        }
        return right;
    }

    private static List<Place> places(Element element) {
        List<Place> places = new ArrayList<>();
        boolean meta = element.nameIs("meta");
        boolean time = element.nameIs("time") && element.hasAttr("datetime");
        if (meta
                || time
                || element.ownText().length() <= TEXT_CHARS
                        && element.hasText()
                        && isShort(element)) {
            for (Key key : Key.of(element)) {
                places.add(new Place(key, meta ? "content" : time ? "datetime" : ""));
            }
        }
        return places;
    }

    private static boolean isShort(Element element) {
        return element.childrenSize() <= 2 && element.text().length() <= TEXT_CHARS;
    }
}
