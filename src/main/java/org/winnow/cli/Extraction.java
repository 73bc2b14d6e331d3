package org.winnow.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.format.Format;
import org.winnow.site.SiteRules;

/** From an entry to what is printed of it. Safe to share between threads. */
final class Extraction {

    private final Winnow winnow;
    private final Format format;
    private final Role[] keep;
    private final boolean explain;
    private final Optional<Instant> fetched;

    Extraction(Options options, SiteRules rules) {
        this.winnow = Winnow.builder().rules(rules).build();
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
            return explain
                    ? Outcome.rendered(new Explanation(article).of(entry.origin(input)), List.of())
                    : Outcome.rendered(
                            format.render(article, entry.origin(input)), notes(entry, article));
        } catch (IOException unreadable) {
            return Outcome.failure(entry.name(), Bytes.trouble(unreadable));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return Outcome.failure(entry.name(), "internal error: " + fault);
        }
    }

    /** An empty result looks like a success, and one that is partial looks whole, unless told. */
    private static List<String> notes(Entry entry, Article article) {
        List<String> notes = new ArrayList<>(article.notes());
        if (article.blocks().stream().noneMatch(block -> block.role() == Role.CONTENT)) {
            notes.add("no article found");
        }
        return notes.stream().map(note -> Outcome.message(entry.name(), note)).toList();
    }
}
