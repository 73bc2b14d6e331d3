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

/** The sample's pages as a naive scraper gives them. One operation is the whole sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TextBenchmark {

    private final List<String> texts =
            SamplePages.all().stream()
                    .map(page -> Jsoup.parse(page.markup()).body().wholeText())
                    .toList();
    private final Winnow winnow = Winnow.create();

    @Benchmark
    public void cleanText(Blackhole sink) {
        for (String text : texts) {
            sink.consume(winnow.extract(Page.text(text)).text());
        }
    }

    /** The size of the sample's texts, in chars. */
    static long size() {
        return new TextBenchmark().texts.stream().mapToLong(String::length).sum();
    }
}
