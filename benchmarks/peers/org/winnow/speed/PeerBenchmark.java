package org.winnow.speed;

import com.chimbori.crux.articles.ArticleExtractor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What others on the JVM take for the same pages. One operation is the whole sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PeerBenchmark {

    /** The libraries, each used as its own documentation does. */
    public enum Peer implements Extractor {
        BOILERPIPE {
            @Override
            public String text(String markup, String url) throws Exception {
                return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(markup);
            }
        },
        CRUX {
            @Override
            public String text(String markup, String url) {
                var article =
                        ArticleExtractor.with(url, markup)
                                .extractMetadata()
                                .extractContent()
                                .article();
                return article.document == null ? "" : article.document.wholeText();
            }
        },
        READABILITY4J {
            @Override
            public String text(String markup, String url) {
                String text = new Readability4J(url, markup).parse().getTextContent();
                return text == null ? "" : text;
            }
        }
    }

    @Param public Peer peer;

    private final List<SamplePages.SamplePage> pages = SamplePages.all();

    @Benchmark
    public void extract(Blackhole sink) throws Exception {
        for (SamplePages.SamplePage page : pages) {
            sink.consume(peer.text(page.markup(), page.url()));
        }
    }
}
