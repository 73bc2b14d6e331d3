package org.winnow.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Metadata.Field;

/** What a page says of itself in JSON-LD, in whatever arrangement of graphs, lists and objects. */
final class JsonLd implements Source {

    private static final Set<String> ARTICLES = WordList.marked("article-types", "");
    private static final Set<String> PAGES = WordList.marked("article-types", "page");

    /** Properties that lead from a page to what it is about; others lead to other articles. */
    private static final List<String> INWARD =
            List.of(
                    "@graph",
                    "mainEntity",
                    "mainEntityOfPage",
                    "@list",
                    "subjectOf",
                    "itemReviewed");

    /** So many objects are looked at. */
    private static final int MOST_OBJECTS = 2000;

    private final List<JsonObject> objects = new ArrayList<>();
    private final Map<String, JsonObject> byId = new HashMap<>();

    @Override
    public Set<String> tags() {
        return Set.of("script");
    }

    @Override
    public void visit(Element element, Place place, Findings findings) {
        if (element.normalName().equals("script") && isJsonLd(element)) {
            collect(Json.read(element.data()));
        }
    }

    private static boolean isJsonLd(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private void collect(List<Object> roots) {
        Deque<Object> open = new ArrayDeque<>(roots);
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            Object value = open.removeFirst();
            if (value instanceof List<?> list) {
                list.forEach(open::addLast);
            } else if (value instanceof Map<?, ?> map) {
                JsonObject object = new JsonObject(map);
                objects.add(object);
                object.text("@id").ifPresent(id -> byId.merge(id, object, JsonLd::richer));
                INWARD.forEach(name -> object.values(name).forEach(open::addLast));
            }
        }
    }

    private static JsonObject richer(JsonObject one, JsonObject other) {
        return one.size() >= other.size() ? one : other;
    }

    /** Reports what the objects say; called once, when all scripts were visited. */
    @SuppressWarnings("ReferenceEquality") // the same object of the page, not an equal one
    void report(Findings findings) {
        JsonObject article = article();
        if (article != null) {
            describe(article, Origin.JSON_LD, findings);
        }
        for (JsonObject object : objects) {
            if (object != article && isArticle(object) && object.text("headline").isPresent()) {
                if (article == null || sameHeadline(object, article)) {
                    describe(object, Origin.JSON_LD, findings);
                }
            } else if (isPage(object)) {
                describe(object, Origin.JSON_LD_PAGE, findings);
            } else if (object.isOf("organization")
                    || object.isOf("newsmediaorganization")
                    || object.isOf("website")) {
                object.text("name")
                        .ifPresent(
                                name ->
                                        findings.add(
                                                Field.SITE_NAME,
                                                name,
                                                Origin.PUBLISHER,
                                                "json-ld " + object.types().get(0)));
            }
        }
    }

    private static boolean sameHeadline(JsonObject object, JsonObject article) {
        return object.text("headline").equals(article.text("headline"));
    }

    /** The first object that is an article and has a headline, else the first article. */
    private @Nullable JsonObject article() {
        JsonObject first = null;
        for (JsonObject object : objects) {
            if (isArticle(object)) {
                if (object.text("headline").isPresent()) {
                    return object;
                }
                first = first == null ? object : first;
            }
        }
        return first;
    }

    private static boolean isArticle(JsonObject object) {
        return object.isOneOf(ARTICLES);
    }

    private static boolean isPage(JsonObject object) {
        return object.isOneOf(PAGES);
    }

    private void describe(JsonObject object, Origin origin, Findings findings) {
        String source = origin == Origin.JSON_LD ? "json-ld" : "json-ld " + object.types().get(0);
        object.text("headline", "name")
                .ifPresent(title -> findings.add(Field.TITLE, title, origin, source));
        object.text("alternativeHeadline")
                .ifPresent(
                        title ->
                                findings.add(
                                        Field.TITLE,
                                        title,
                                        Origin.JSON_LD_PAGE,
                                        source + " alternativeHeadline"));
        object.text("datePublished", "dateCreated", "uploadDate")
                .ifPresent(date -> findings.add(Field.PUBLISHED, date, origin, source));
        object.text("dateModified")
                .ifPresent(date -> findings.add(Field.MODIFIED, date, origin, source));
        object.text("description")
                .ifPresent(text -> findings.add(Field.DESCRIPTION, text, origin, source));
        object.texts("inLanguage", "alternateName", "name").stream()
                .findFirst()
                .ifPresent(tag -> findings.add(Field.LANGUAGE, tag, origin, source));
        object.texts("image", "url", "contentUrl", "@id").stream()
                .findFirst()
                .ifPresent(url -> findings.add(Field.IMAGE, url, origin, source));
        object.texts("thumbnailUrl").stream()
                .findFirst()
                .ifPresent(url -> findings.add(Field.IMAGE, url, Origin.JSON_LD_PAGE, source));
        object.texts("articleSection", "name").stream()
                .findFirst()
                .ifPresent(name -> findings.add(Field.SECTION, name, origin, source));
        findings.add(Field.TAGS, tags(object), origin, source);
        object.text("isAccessibleForFree")
                .ifPresent(free -> findings.add(Field.PAYWALLED, "free=" + free, origin, source));
        publishers(object, findings, source);
        address(object).ifPresent(url -> findings.add(Field.CANONICAL_URL, url, origin, source));
        authors(object, origin, source, findings);
    }

    private static Optional<String> address(JsonObject object) {
        Optional<String> url = object.text("url");
        if (url.isPresent()) {
            return url;
        }
        return object.texts("mainEntityOfPage", "@id", "url").stream().findFirst();
    }

    private static List<String> tags(JsonObject object) {
        List<String> tags = new ArrayList<>();
        for (String words : object.texts("keywords", "name")) {
            for (String tag : words.split(",")) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private void publishers(JsonObject object, Findings findings, String source) {
        for (String property : List.of("publisher", "sourceOrganization", "isPartOf")) {
            for (Object value : object.values(property)) {
                JsonObject publisher = resolved(value);
                if (publisher != null && (isOrganization(publisher) || publisher.isOf("website"))) {
                    publisher
                            .text("name")
                            .ifPresent(
                                    name ->
                                            findings.add(
                                                    Field.SITE_NAME,
                                                    name,
                                                    Origin.PUBLISHER,
                                                    source + ' ' + property));
                }
            }
        }
    }

    private static boolean isOrganization(JsonObject object) {
        return object.types().stream().anyMatch(type -> type.endsWith("organization"));
    }

    private void authors(JsonObject object, Origin origin, String source, Findings findings) {
        for (String property : List.of("author", "creator")) {
            List<String> names = new ArrayList<>();
            List<String> organizations = new ArrayList<>();
            for (Object value : object.values(property)) {
                if (value instanceof String text && !byId.containsKey(text)) {
                    names.add(text);
                    continue;
                }
                JsonObject author = resolved(value);
                if (author != null) {
                    boolean organization = isOrganization(author);
                    (organization ? organizations : names).addAll(nameOf(author));
                }
            }
            if (!names.isEmpty()) {
                names.addAll(organizations);
            }
            findings.add(Field.AUTHORS, names, origin, source + ' ' + property);
            findings.add(
                    Field.AUTHORS,
                    organizations,
                    Origin.PUBLISHER,
                    source + ' ' + property + " organization");
        }
    }

    private static List<String> nameOf(JsonObject author) {
        List<String> names = author.texts("name", "name", "@value");
        if (!names.isEmpty()) {
            return names;
        }
        Optional<String> given = author.text("givenName");
        Optional<String> family = author.text("familyName");
        return given.isPresent() && family.isPresent()
                ? List.of(given.get() + ' ' + family.get())
                : List.of();
    }

    /** The object itself, or the one that it refers to by its id. */
    private @Nullable JsonObject resolved(Object value) {
        if (value instanceof String id) {
            return byId.get(id);
        }
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        JsonObject object = new JsonObject(map);
        Optional<String> id = object.text("@id");
        boolean reference = id.isPresent() && object.text("name").isEmpty();
        return reference ? byId.getOrDefault(id.get(), object) : object;
    }
}
