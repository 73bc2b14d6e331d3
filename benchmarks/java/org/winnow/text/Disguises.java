package org.winnow.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.winnow.corpus.Corpus.TextPage;

/**
 * Copies of pages as another site might have printed them: the story within what stands around
 * another one, with another's chaff in its midst, or in other lines. Trained on them, a model
 * relies less on how its few hundred sites go together with their stories.
 */
final class Disguises {

    /** What the set of a copy ends in. */
    static final String SUFFIX = "-disguised";

    /** Places in the story, and rows at one of them, at the most. */
    private static final int PLACES = 2;

    private static final int ROWS = 8;

    /** Between fewer rows of a story nothing is put. */
    private static final int FEWEST_GAPS = 3;

    private final Map<String, List<TextPage>> kin = new HashMap<>();
    private Random random = new Random(0);

    /**
     * @param pages all that give and take
     */
    Disguises(List<TextPage> pages) {
        for (TextPage page : pages) {
            kin.computeIfAbsent(SyntheticPages.key(page), key -> new ArrayList<>()).add(page);
        }
    }

    static boolean isDisguised(String set) {
        return set.endsWith(SUFFIX);
    }

    /** The copies of a page, drawn by its id, so that each training draws the same. */
    List<Variant> of(TextPage page) {
        random = new Random(page.id().hashCode() * 31L + 7);
        random.nextInt(); // the first number of a seed is much like that of the seeds near it
        List<TextPage> others = new ArrayList<>(kin.get(SyntheticPages.key(page)));
        others.removeIf(other -> other.site().equals(page.site()));
        List<Variant> copies = new ArrayList<>();
        if (!others.isEmpty()) {
            framed(page, pick(others)).map(Variant::plain).ifPresent(copies::add);
            filled(page, pick(others)).map(Variant::plain).ifPresent(copies::add);
        }
        copies.add(Variant.wrapped(page));
        return copies.stream().map(copy -> copy.in(page.set() + SUFFIX)).toList();
    }

    /** The story of a page, its headline included, in the place of another one's. */
    private static Optional<TextPage> framed(TextPage page, TextPage frame) {
        int first = SyntheticPages.first(page);
        int frameFirst = SyntheticPages.first(frame);
        if (first < 0 || frameFirst < 0) {
            return Optional.empty();
        }
        Copy copy = new Copy();
        copy.add(frame, 0, frameFirst);
        copy.add(page, first, page.labels().lastIndexOf("1") + 1);
        copy.add(frame, frame.labels().lastIndexOf("1") + 1, frame.lines().size());
        return Optional.of(copy.of(page));
    }

    /** A page with what another one has around its story, a few rows of it, amid its story. */
    private Optional<TextPage> filled(TextPage page, TextPage donor) {
        List<Integer> gaps = gaps(page);
        List<Integer> chaff = SyntheticPages.rows(donor, "0");
        if (gaps.size() < FEWEST_GAPS || chaff.isEmpty()) {
            return Optional.empty();
        }
        NavigableSet<Integer> places = new TreeSet<>();
        for (int i = random.nextInt(PLACES); i >= 0; i--) {
            places.add(pick(gaps));
        }
        Copy copy = new Copy();
        int from = 0;
        for (int place : places) {
            copy.add(page, from, place);
            int start = pick(chaff);
            copy.add(donor, start, end(donor, start, 1 + random.nextInt(ROWS)));
            from = place;
        }
        copy.add(page, from, page.lines().size());
        return Optional.of(copy.of(page));
    }

    /** The rows of a story, before which something may come. */
    private static List<Integer> gaps(TextPage page) {
        List<Integer> gaps = SyntheticPages.rows(page, "1");
        int first = SyntheticPages.first(page);
        gaps.removeIf(row -> row <= first || page.labels().get(row - 1).equals("t"));
        return gaps;
    }

    /** Where a run of chaff from a row on ends, after so many rows at the most. */
    private static int end(TextPage donor, int start, int most) {
        int end = start;
        int rows = 0;
        while (end < donor.lines().size()
                && rows < most
                && "0-".contains(donor.labels().get(end))) {
            rows += donor.labels().get(end).equals("0") ? 1 : 0;
            end++;
        }
        return end;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A page that is put together. */
    private static final class Copy {
        private final List<String> lines = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();

        void add(TextPage page, int from, int to) {
            lines.addAll(page.lines().subList(from, to));
            labels.addAll(page.labels().subList(from, to));
        }

        TextPage of(TextPage page) {
            return new TextPage(
                    page.set(),
                    page.id() + SUFFIX,
                    page.url(),
                    lines,
                    labels,
                    List.of(),
                    page.gold());
        }
    }
}
