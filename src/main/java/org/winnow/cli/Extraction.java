package org.winnow.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.format.Format;

/** From an entry to what is printed of it. Safe to share between threads. */
final class Extraction {

    private final Winnow winnow;
    private final Format format;
    private final Role[] keep;
    private final boolean explain;
    private final Optional<Instant> fetched;

    Extraction(Options options) {
        this.winnow = Winnow.builder().rules(options.rules()).build();
        this.format = options.format();
        this.keep = options.keep();
        this.explain = options.explain();
        this.fetched = options.fetched();
    }

    /** Reads the entry and renders its article. What goes wrong is the outcome's, not thrown. */
    Outcome of(Entry entry) {
        try {
            Entry.Input input = entry.reader().read();
            Page page = fetched.map(input.page()::withFetched).orElse(input.page());
            Article article = winnow.extract(page).keeping(keep);
            return Outcome.rendered(
                    explain
                            ? new Explanation(article).of(input.id())
                            : format.render(article, input.origin()));
        } catch (IOException unreadable) {
            return Outcome.failure(entry.name(), Bytes.trouble(unreadable));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return Outcome.failure(entry.name(), "internal error: " + fault);
        }
    }
}
