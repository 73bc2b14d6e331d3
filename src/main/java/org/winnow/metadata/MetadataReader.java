package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.winnow.article.Block;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.site.SiteVerdict;

/**
 * Reads a page's metadata: first what it declares and shows in its markup, which helps to judge its
 * blocks, then, when the blocks have their roles, the whole. One reader serves one page, in one
 * thread. It never fetches anything, never changes the document and never throws, whatever the page
 * holds.
 */
public final class MetadataReader {

    private final Findings findings;
    private final String host;
    private final SiteNames names;
    private final DateReader dates;
    private final Optional<String> body;
    private final Metadata declared;

    private MetadataReader(Findings findings, String host, Optional<String> body) {
        this.findings = findings;
        this.host = host;
        this.body = body;
        this.names = siteNames(findings, host);
        this.dates = new DateReader(DateHint.of(language(findings), host));
        this.declared = Resolution.of(findings, names, dates);
    }

    /** A reader of a page of markup. */
    public static MetadataReader of(Page page, Document document, SiteVerdict rule) {
        MarkupSources sources =
                MarkupSources.of(document, !rule.has(SiteVerdict.Flag.SKIP_JSON_LD));
        Findings findings = sources.findings();
        RuleValues.report(rule, findings);
        String host = host(page, findings);
        headline(sources, siteNames(findings, host));
        url(page, findings);
        return new MetadataReader(findings, host, sources.jsonLd().body());
    }

    /** A reader of a page of plain text. */
    public static MetadataReader of(Page page, SiteVerdict rule) {
        Findings findings = new Findings();
        RuleValues.report(rule, findings);
        url(page, findings);
        return new MetadataReader(findings, page.host().orElse(""), Optional.empty());
    }

    /** What the page declares, before its blocks are judged. */
    public Metadata declared() {
        return declared;
    }

    /** The article's text as the page's JSON-LD gives it. */
    public Optional<String> declaredBody() {
        return body;
    }

    /** The whole: what is declared and what the blocks with role title, byline and date say. */
    public Metadata complete(List<Block> blocks) {
        int before = findings.size();
        DateReader reader = dates;
        if (declared.language().isEmpty()) {
            Optional<String> guess = LanguageGuess.of(prose(blocks));
            guess.ifPresent(tag -> findings.add(Field.LANGUAGE, tag, Origin.TEXT, "text"));
            reader = new DateReader(DateHint.of(guess.orElse(""), host));
        }
        new RoleLines(blocks, reader).report(findings);
        return findings.size() == before ? declared : Resolution.of(findings, names, reader);
    }

    private static String prose(List<Block> blocks) {
        StringBuilder prose = new StringBuilder();
        for (Block block : blocks) {
            if (block.role() == Role.CONTENT && prose.length() < LanguageGuess.MOST_CHARS) {
                prose.append(block.text()).append('\n');
            }
        }
        return prose.toString();
    }

    private static void headline(MarkupSources sources, SiteNames names) {
        Findings findings = sources.findings();
        List<String> titles = new ArrayList<>();
        Ranking.ranked(findings, Field.TITLE)
                .forEach(finding -> titles.add(finding.values().get(0)));
        String element = sources.headings().title();
        TitleChoice choice = new TitleChoice(sources.headings(), titles, element, names);
        Spot heading = choice.heading();
        if (heading != null) {
            findings.add(
                    Field.TITLE,
                    choice.headline(heading),
                    Origin.HEADLINE,
                    heading.element().normalName());
        }
        if (!element.isEmpty()) {
            findings.add(Field.TITLE, element, Origin.TITLE_ELEMENT, "title");
        }
        String host = "";
        Visible visible =
                new Visible(
                        heading, new DateReader(DateHint.of(language(findings), host)), findings);
        visible.report(sources.bylines());
        visible.report(sources.dateSpots());
    }

    private static void url(Page page, Findings findings) {
        page.url()
                .flatMap(UrlDate::of)
                .ifPresent(day -> findings.add(Field.PUBLISHED, day.iso(), Origin.URL, "url"));
    }

    private static String language(Findings findings) {
        return Ranking.ranked(findings, Field.LANGUAGE).stream()
                .findFirst()
                .flatMap(finding -> Languages.tag(finding.values().get(0)))
                .orElse("");
    }

    private static String host(Page page, Findings findings) {
        Optional<String> own = page.host();
        if (own.isPresent()) {
            return own.get();
        }
        return Ranking.ranked(findings, Field.CANONICAL_URL).stream()
                .findFirst()
                .flatMap(finding -> Page.html("", finding.values().get(0)).host())
                .orElse("");
    }

    private static SiteNames siteNames(Findings findings, String host) {
        List<String> declared = new ArrayList<>();
        findings.of(Field.SITE_NAME).forEach(finding -> declared.addAll(finding.values()));
        return new SiteNames(declared, host);
    }
}
