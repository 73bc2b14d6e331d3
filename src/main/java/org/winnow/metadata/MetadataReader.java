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

    private final Page.Kind kind;
    private final Findings findings;
    private final String host;
    private final TitleCleaner cleaner;
    private final String language;
    private final DateReader dates;
    private final Resolution resolution;

    private MetadataReader(Page page, Findings findings) {
        this.kind = page.kind();
        this.findings = findings;
        this.host = host(page, findings);
        this.cleaner = new TitleCleaner(siteNames(findings, host));
        this.language = language(findings);
        this.dates = new DateReader(DateHint.of(language, host));
        this.resolution = new Resolution(findings, cleaner, dates);
    }

    /** A reader of a page of markup. */
    public static MetadataReader of(Page page, Document document, SiteVerdict rule) {
        MarkupSources sources =
                MarkupSources.of(document, !rule.has(SiteVerdict.Flag.SKIP_JSON_LD));
        RuleValues.report(rule, sources.findings());
        MetadataReader reader = new MetadataReader(page, sources.findings());
        reader.visible(sources);
        reader.url(page);
        return reader;
    }

    /** A reader of a page of plain text. */
    public static MetadataReader of(Page page, SiteVerdict rule) {
        Findings findings = new Findings();
        RuleValues.report(rule, findings);
        MetadataReader reader = new MetadataReader(page, findings);
        reader.url(page);
        return reader;
    }

    /** The title, authors and description that the page declares and shows; the rest is unknown. */
    public Metadata declared() {
        return resolution.of(Field.TITLE, Field.AUTHORS, Field.DESCRIPTION);
    }

    /** The whole: what is declared and what the blocks with role title, byline and date say. */
    public Metadata complete(List<Block> blocks) {
        if (!language.isEmpty()) {
            new RoleLines(kind, blocks, dates).report(findings);
            return resolution.of(Field.values());
        }
        Optional<String> guess = LanguageGuess.of(prose(blocks));
        guess.ifPresent(tag -> findings.add(Field.LANGUAGE, tag, Origin.TEXT, "text"));
        DateReader reader = new DateReader(DateHint.of(guess.orElse(""), host));
        new RoleLines(kind, blocks, reader).report(findings);
        return new Resolution(findings, cleaner, reader).of(Field.values());
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

    /** Finds the headline that the page shows, and the bylines and dates around it. */
    private void visible(MarkupSources sources) {
        List<Finding> titles = Ranking.ranked(findings, Field.TITLE);
        String element = sources.headings().title();
        TitleChoice choice = new TitleChoice(sources.headings(), titles, element, cleaner);
        Spot heading = choice.heading();
        if (heading != null) {
            String source = heading.element().normalName();
            findings.add(Field.TITLE, choice.headline(heading), Origin.HEADLINE, source);
        }
        if (!element.isEmpty()) {
            findings.add(Field.TITLE, element, Origin.TITLE_ELEMENT, "title");
        }
        Visible visible = new Visible(heading, dates, findings);
        visible.report(sources.bylines());
        visible.report(sources.dateSpots());
    }

    private void url(Page page) {
        page.url()
                .flatMap(UrlDate::of)
                .ifPresent(day -> findings.add(Field.PUBLISHED, day.iso(), Origin.URL, "url"));
    }

    private static String language(Findings findings) {
        for (Finding finding : Ranking.ranked(findings, Field.LANGUAGE)) {
            Optional<String> tag = Languages.tag(finding.values().get(0));
            if (tag.isPresent()) {
                return tag.get();
            }
        }
        return "";
    }

    private static String host(Page page, Findings findings) {
        Optional<String> own = page.host();
        if (own.isPresent()) {
            return own.get();
        }
        for (Finding finding : Ranking.ranked(findings, Field.CANONICAL_URL)) {
            return Page.html("", finding.values().get(0)).host().orElse("");
        }
        return "";
    }

    private static SiteNames siteNames(Findings findings, String host) {
        List<String> declared = new ArrayList<>();
        findings.of(Field.SITE_NAME).forEach(finding -> declared.addAll(finding.values()));
        return new SiteNames(declared, host);
    }
}
