package org.winnow.metadata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Candidate;
import org.winnow.article.Metadata.Field;

/** Cleans what the sources found and puts it in the order of {@link Ranking}. */
final class Resolution {

    /** So many candidates of a field are kept. */
    private static final int MOST = 12;

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
        resolution.dates(Field.PUBLISHED);
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
        NameReader reader = new NameReader(dates);
        List<Candidate> authors = new ArrayList<>();
        List<Candidate> sites = new ArrayList<>();
        for (Finding finding : Ranking.ranked(findings, Field.AUTHORS)) {
            Map<String, String> people = new LinkedHashMap<>();
            for (String value : finding.values()) {
                reader.declared(value)
                        .forEach(name -> people.putIfAbsent(SiteNames.letters(name), name));
            }
            List<String> all = List.copyOf(people.values());
            List<String> others = all.stream().filter(name -> !names.isName(name)).toList();
            if (!others.isEmpty()) {
                authors.add(new Candidate(others, finding.source()));
            } else if (!all.isEmpty()) {
                sites.add(new Candidate(all, finding.source()));
            }
        }
        authors.addAll(sites);
        add(Field.AUTHORS, authors);
    }

    private void dates(Field field) {
        List<Candidate> sane = new ArrayList<>();
        List<Candidate> late = new ArrayList<>();
        LocalDate tomorrow = LocalDate.now(Clock.systemUTC()).plusDays(1);
        for (Finding finding : Ranking.ranked(findings, field)) {
            Optional<Stamp> stamp = dates.read(finding.values().get(0));
            stamp.ifPresent(
                    date ->
                            (date.day().isAfter(tomorrow) ? late : sane)
                                    .add(new Candidate(List.of(date.iso()), finding.source())));
        }
        sane.addAll(late);
        add(field, sane);
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
        for (Candidate candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
            builder.add(field, candidate);
        }
    }
}
