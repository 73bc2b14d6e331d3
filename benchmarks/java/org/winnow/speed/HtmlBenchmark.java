package org.winnow.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.winnow.Winnow;
import org.winnow.article.Page;
import org.winnow.site.SiteRules;

/** One operation is the whole sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HtmlBenchmark {

    private final List<SamplePages.SamplePage> pages = SamplePages.all();
    private final Winnow winnow = Winnow.create();
    private final SiteRules rules = SiteRules.bundled();

    @Benchmark
    public void jsoupParse(Blackhole sink) {
        for (SamplePages.SamplePage page : pages) {
            sink.consume(Jsoup.parse(page.markup(), page.url()));
        }
    }

    /** Everything: parse, blocks, judgement, metadata, text. */
    @Benchmark
    public void extractHtml(Blackhole sink) {
        for (SamplePages.SamplePage page : pages) {
            sink.consume(winnow.extract(Page.html(page.markup(), page.url())).text());
        }
    }

    @Benchmark
    public void findRule(Blackhole sink) {
        for (SamplePages.SamplePage page : pages) {
            sink.consume(rules.find(Page.html(page.markup(), page.url())));
        }
    }
}
