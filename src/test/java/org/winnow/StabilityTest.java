package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnow.article.Page;
import org.winnow.format.Format;

/** The same input gives the same output, whoever asks, where and in which order. */
class StabilityTest {

    private static final int THREADS = 16;
    private static final List<Page> PAGES = Case.all().stream().map(Case::page).toList();

    @Test
    void sixteenThreadsGetWhatOneGets() throws Exception {
        List<String> expected = renderedBy(Winnow.create());
        Winnow shared = Winnow.create();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int seed = i;
                results.add(pool.submit(() -> shuffled(shared, seed)));
            }
            for (Future<List<String>> result : results) {
                assertEquals(expected, result.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Asia/Kathmandu",
        "az-Latn-AZ, Pacific/Chatham",
        "ar-EG-u-nu-arab, America/St_Johns",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia",
        "hi-IN-u-nu-deva, Africa/Monrovia"
    })
    void noLocaleAndNoZoneMatters(String locale, String zone) {
        List<String> expected = renderedBy(Winnow.create());
        Locale home = Locale.getDefault();
        TimeZone clock = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(expected, renderedBy(Winnow.create()));
        } finally {
            Locale.setDefault(home);
            TimeZone.setDefault(clock);
        }
    }

    /** All pages rendered in an order of its own, given back in the order of the pages. */
    private static List<String> shuffled(Winnow winnow, long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < PAGES.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        List<String> rendered = new ArrayList<>(Collections.nCopies(PAGES.size(), ""));
        for (int i : order) {
            rendered.set(i, rendered(winnow, PAGES.get(i)));
        }
        return rendered;
    }

    private static List<String> renderedBy(Winnow winnow) {
        return PAGES.stream().map(page -> rendered(winnow, page)).toList();
    }

    private static String rendered(Winnow winnow, Page page) {
        return Format.JSON.render(winnow.extract(page));
    }
}
