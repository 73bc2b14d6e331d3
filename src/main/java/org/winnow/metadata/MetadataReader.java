package org.winnow.metadata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    private static final Instant FIRST_FETCH = startOf(DayMatcher.FIRST_YEAR);
    private static final Instant LAST_FETCH = startOf(DayMatcher.LAST_YEAR + 1);

    private final Page page;
    private final Findings findings;
    private final String host;
    private final TitleCleaner cleaner;
    private final String language;
    private final DateReader dates;
    private final Resolution resolution;

    private MetadataReader(Page page, Findings findings) {
        this.page = page;
        this.findings = findings;
        this.host = host(page, findings);
        this.cleaner = new TitleCleaner(siteNames(findings, host));
        this.language = language(findings);
        this.dates = new DateReader(DateHint.of(language, host));
        this.resolution = new Resolution(findings, cleaner, dates, latest());
    }

    /** A reader of a page of markup. */
    public static MetadataReader of(Page page, Document document, SiteVerdict rule) {
        MarkupSources sources =
                MarkupSources.of(document, !rule.has(SiteVerdict.Flag.SKIP_JSON_LD));
        RuleValues.report(rule, sources.findings());
        MetadataReader reader = new MetadataReader(page, sources.findings());
        Visible visible = reader.visible(sources);
        reader.url();
        reader.age(ages -> visible.report(sources.dateSpots(), ages));
        return reader;
    }

    /** A reader of a page of plain text. */
    public static MetadataReader of(Page page, SiteVerdict rule) {
        Findings findings = new Findings(page.url().orElse(""));
        RuleValues.report(rule, findings);
        MetadataReader reader = new MetadataReader(page, findings);
        reader.url();
        return reader;
    }

    /** The title, authors and description that the page declares and shows; the rest is unknown. */
    public Metadata declared() {
        return resolution.of(Field.TITLE, Field.AUTHORS, Field.DESCRIPTION);
    }

    /** The whole: what is declared and what the blocks say in their roles. */
    public Metadata complete(List<Block> blocks) {
        PaywallNotice.in(blocks)
                .ifPresent(sign -> findings.add(Field.PAYWALLED, sign, Origin.BLOCK, "notice"));
        if (!language.isEmpty()) {
            LanguageGuess.against(prose(blocks, LanguageGuess.CHARS_AGAINST), language)
                    .ifPresent(this::written);
            lines(blocks, dates);
            return resolution.of(Field.values());
        }
        Optional<String> guess = LanguageGuess.of(prose(blocks, LanguageGuess.MOST_CHARS));
        guess.ifPresent(tag -> findings.add(Field.LANGUAGE, tag, Origin.TEXT, "text"));
        DateReader reader = new DateReader(DateHint.of(guess.orElse(""), host));
        lines(blocks, reader);
        return new Resolution(findings, cleaner, reader, latest()).of(Field.values());
    }

    /** The story's own words say better than a template in which language it is. */
    private void written(String tag) {
        findings.add(Field.LANGUAGE, tag, Origin.STORY, "text");
    }

    private void lines(List<Block> blocks, DateReader reader) {
        RoleLines lines = new RoleLines(page.kind(), blocks, reader);
        lines.report(findings);
        NameReader names = new NameReader(reader);
        if (findings.of(Field.AUTHORS).isEmpty()) {
            unsigned(blocks, names);
        } else if (siteSigns()) {
            List<String> first = Signature.of(blocks, names);
            findings.add(Field.AUTHORS, first, Origin.BLOCK, "first line");
        }
        age(ages -> lines.report(findings, ages));
    }

    /** Looks for the authors of a page on which nothing is a byline. */
    private void unsigned(List<Block> blocks, NameReader names) {
        if (page.kind() == Page.Kind.TEXT) {
            List<String> by = OtherLines.saysBy(blocks, names);
            findings.add(Field.AUTHORS, by, Origin.BLOCK, "line with by");
        }
        findings.add(Field.AUTHORS, OtherLines.card(blocks, names), Origin.BLOCK, "author card");
    }

    /** Whether the page names an author, and that is the site itself. */
    private boolean siteSigns() {
        List<String> authors = resolution.of(Field.AUTHORS).authors();
        return !authors.isEmpty() && authors.stream().allMatch(cleaner.names()::isName);
    }

    /** An age is looked for where no date is, and the time of fetching is known. */
    private void age(Consumer<Ages> look) {
        if (findings.of(Field.PUBLISHED).isEmpty()) {
            fetched().map(Ages::new).ifPresent(look);
        }
    }

    /** A time of fetching in years that are no dates of pages tells nothing of one. */
    private Optional<Instant> fetched() {
        return page.fetched()
                .filter(time -> !time.isBefore(FIRST_FETCH) && time.isBefore(LAST_FETCH));
    }

    private static Instant startOf(int year) {
        return LocalDate.ofYearDay(year, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** No page is of later than the day after it was fetched; unless that is known, all may be. */
    private LocalDate latest() {
        return fetched()
                .map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1))
                .orElse(LocalDate.MAX);
    }

    /** The start of the story. */
    private static String prose(List<Block> blocks, int most) {
        StringBuilder prose = new StringBuilder();
        for (int at = 0; at < blocks.size() && prose.length() < most; at++) {
            if (blocks.get(at).role() == Role.CONTENT) {
                prose.append(blocks.get(at).text()).append('\n');
            }
        }
        return prose.substring(0, Math.min(most, prose.length()));
    }

    /** Finds the headline that the page shows, and the bylines and dates around it. */
    private Visible visible(MarkupSources sources) {
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
        return visible;
    }

    private void url() {
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
