package org.winnow.site;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.winnow.article.Page;
import org.winnow.corpus.Corpus;

/**
 * How long the open rules take to load, first in a fresh machine and then in a warm one, by the
 * clock and by this thread's processor time; and how long a look-up takes. Argument: a directory of
 * rules instead of those.
 */
public final class LoadStudy {

    private static final int LOADINGS = 8;
    private static final int LOOK_UPS = 1_000_000;

    private LoadStudy() {}

    public static void main(String[] args) {
        Path folder = args.length > 0 ? Path.of(args[0]) : Corpus.shared().resolve("site-config");
        SiteRules rules = SiteRules.NONE;
        for (int i = 0; i < LOADINGS; i++) {
            long clock = System.nanoTime();
            long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            rules = SiteRules.load(folder);
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work;
            System.out.printf(
                    Locale.ROOT,
                    "loading %d: %d files, %.2f s by the clock, %.2f s of work%n",
                    i + 1,
                    rules.rules().size(),
                    (System.nanoTime() - clock) / 1e9,
                    worked / 1e9);
        }
        List<Page> pages =
                List.of(
                        Page.html("", "https://www.spiegel.de/politik/"),
                        Page.html("", "https://some.paper.substack.com/p/x"),
                        Page.html("", "https://nobody-knows-me.example/"));
        for (int round = 0; round < 2; round++) {
            long clock = System.nanoTime();
            int found = 0;
            for (int i = 0; i < LOOK_UPS; i++) {
                found += rules.find(pages.get(i % pages.size())).hosts().isEmpty() ? 0 : 1;
            }
            System.out.printf(
                    Locale.ROOT,
                    "a look-up: %.2f microseconds (%d found)%n",
                    (System.nanoTime() - clock) / 1e3 / LOOK_UPS,
                    found);
        }
    }
}
