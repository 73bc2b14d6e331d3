package org.winnow.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.format.Format;

/** Rendering the articles of the sample. One operation is the whole sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FormatBenchmark {

    @Param({"TEXT", "MARKDOWN", "HTML", "JSON"})
    public Format format;

    private final Winnow winnow = Winnow.create();
    private final List<Article> articles =
            SamplePages.all().stream()
                    .map(page -> winnow.extract(Page.html(page.markup(), page.url())))
                    .toList();

    @Benchmark
    public void render(Blackhole sink) {
        for (Article article : articles) {
            sink.consume(format.render(article));
        }
    }
}
