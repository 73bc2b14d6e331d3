package org.winnow.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.winnow.article.Article;
import org.winnow.article.Page;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.Corpus.HtmlPage;
import org.winnow.format.Format;
import org.winnow.format.Origin;
import org.winnow.site.SiteRule;

/**
 * Writes the articles of the corpora of markup as the command does, without rules, each judged by
 * the model that has not seen its site: {@code UnseenArticles DIR} makes a file of JSON Lines a set
 * for the shared scorer. {@link MarkupTraining} comes first.
 */
public final class UnseenArticles {

    private UnseenArticles() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<FoldedExtractor> folds = FoldedExtractor.all();
        for (String set : List.of("aeb", "fundus", "typed", "wcxb")) {
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(set + ".jsonl"))) {
                for (HtmlPage page : Corpus.html(set)) {
                    Page source = Page.html(page.bytes(), null, null);
                    Article article = folds.get(page.fold()).extract(source, SiteRule.NONE);
                    out.append(
                            Format.JSON.render(
                                    article,
                                    new Origin(
                                            Optional.of(page.id()),
                                            Optional.empty(),
                                            Optional.empty())));
                    out.append('\n');
                }
            }
        }
    }
}
