package consumer;

import java.util.List;
import java.util.Optional;
import org.winnow.Winnow;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.format.Format;

/** The lines of Java in the README, as they stand there. */
final class Example {

    private Example() {}

    static List<String> run(String html) {
        // README
        Winnow winnow = Winnow.create();
        Article article = winnow.extract(Page.html(html, "https://example.com/story"));
        Optional<String> title = article.title();
        String clean = Format.MARKDOWN.render(article);
        List<Block> chaff = article.removed();
        String withCaptions = article.keeping(Role.CAPTION).text();
        // README
        return List.of(title.orElse(""), clean, withCaptions, String.valueOf(chaff.size()));
    }
}
