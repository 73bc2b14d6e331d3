package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Where a rule finds the links to an article's other pages. Immutable. */
final class PageLinks {

    /** A place to look, and what must be on the page for it to count. */
    private record Place(Expression link, @Nullable Expression guard) {}

    private final List<Place> next = new ArrayList<>();
    private final List<Place> single = new ArrayList<>();

    /** {@code if_page_contains} guards the link directive before it, and no other. */
    PageLinks(List<Directive> directives, RuleCompiler compiler) {
        @Nullable List<Place> guarded = null;
        for (Directive directive : directives) {
            DirectiveKind kind = directive.kind();
            boolean isNext = kind == DirectiveKind.NEXT_PAGE_LINK;
            if (isNext || kind == DirectiveKind.SINGLE_PAGE_LINK) {
                List<Place> places = isNext ? next : single;
                guarded =
                        compiler.compile(directive, directive.value(), compiler::expression)
                                        .map(link -> places.add(new Place(link, null)))
                                        .isPresent()
                                ? places
                                : null;
            } else if (kind == DirectiveKind.IF_PAGE_CONTAINS && guarded != null) {
                guard(guarded, directive, compiler);
                guarded = null;
            }
        }
    }

    private static void guard(List<Place> places, Directive directive, RuleCompiler compiler) {
        Place last = places.remove(places.size() - 1);
        compiler.compile(directive, directive.value(), compiler::expression)
                .ifPresent(guard -> places.add(new Place(last.link, guard)));
    }

    void judge(PageView page, SiteVerdict.Builder verdict) {
        List<String> pages = urls(single, page);
        verdict.links(urls(next, page), pages.isEmpty() ? null : pages.get(0));
    }

    private static List<String> urls(List<Place> places, PageView page) {
        for (Place place : places) {
            if (place.guard == null || !place.guard.find(page).isEmpty()) {
                List<String> urls = urls(place.link.find(page), page);
                if (!urls.isEmpty()) {
                    return urls;
                }
            }
        }
        return List.of();
    }

    private static List<String> urls(Found found, PageView page) {
        List<String> links = new ArrayList<>(found.strings());
        for (Node node : found.nodes()) {
            if (node instanceof Element element) {
                links.add(element.hasAttr("href") ? element.attr("href") : element.text());
            }
        }
        String base = page.document().baseUri();
        return links.stream()
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .map(link -> base.isEmpty() ? link : absolute(base, link))
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
    }

    private static String absolute(String base, String link) {
        Element anchor = new Element("a");
        anchor.setBaseUri(base);
        return anchor.attr("href", link).absUrl("href");
    }
}
