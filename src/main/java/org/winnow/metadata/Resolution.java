package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Candidate;
import org.winnow.article.Metadata.Field;

/** Cleans what the sources found and puts it in the order of {@link Ranking}. */
final class Resolution {

    private final Findings findings;
    private final SiteNames names;
    private final DateReader dates;
    private final Metadata.Builder builder = Metadata.builder();

    private Resolution(Findings findings, SiteNames names, DateReader dates) {
        this.findings = findings;
        this.names = names;
        this.dates = dates;
    }

    static Metadata of(Findings findings, SiteNames names, DateReader dates) {
        Resolution resolution = new Resolution(findings, names, dates);
        resolution.titles();
        resolution.authors();
        resolution.published();
        resolution.dates(Field.MODIFIED);
        resolution.languages();
        resolution.paywall();
        for (Field field :
                List.of(
                        Field.DESCRIPTION,
                        Field.SITE_NAME,
                        Field.CANONICAL_URL,
                        Field.IMAGE,
                        Field.SECTION,
                        Field.TAGS)) {
            resolution.plain(field);
        }
        return resolution.builder.build();
    }

    private void titles() {
        TitleCleaner cleaner = new TitleCleaner(names);
        List<Candidate> titles = new ArrayList<>();
        for (Finding finding : Ranking.ranked(findings, Field.TITLE)) {
            String title = cleaner.clean(finding.values().get(0));
            titles.add(new Candidate(List.of(title), finding.source()));
        }
        add(Field.TITLE, titles);
    }

    private void authors() {
        add(
                Field.AUTHORS,
                new AuthorChoice(names, dates).ranked(Ranking.ranked(findings, Field.AUTHORS)));
    }

    private void dates(Field field) {
        add(field, new DateChoice(dates).ranked(Ranking.ranked(findings, field)));
    }

    /** A page that states only when it was changed was published no later: that is all it says. */
    private void published() {
        List<Candidate> published =
                new DateChoice(dates).ranked(Ranking.ranked(findings, Field.PUBLISHED));
        add(Field.PUBLISHED, published);
        if (published.isEmpty()) {
            List<Finding> modified = Ranking.ranked(findings, Field.MODIFIED);
            add(Field.PUBLISHED, new DateChoice(dates).ranked(modified));
        }
    }

    private void languages() {
        for (Finding finding : Ranking.ranked(findings, Field.LANGUAGE)) {
            Languages.tag(finding.values().get(0))
                    .ifPresent(tag -> builder.add(Field.LANGUAGE, tag, finding.source()));
        }
    }

    private void paywall() {
        for (Finding finding : Ranking.ranked(findings, Field.PAYWALLED)) {
            Paywall.of(finding.values().get(0))
                    .ifPresent(state -> builder.add(Field.PAYWALLED, state, finding.source()));
        }
    }

    private void plain(Field field) {
        List<Candidate> candidates = new ArrayList<>();
        for (Finding finding : Ranking.ranked(findings, field)) {
            candidates.add(new Candidate(finding.values(), finding.source()));
        }
        add(field, candidates);
    }

    private void add(Field field, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            builder.add(field, candidate);
        }
    }
}
