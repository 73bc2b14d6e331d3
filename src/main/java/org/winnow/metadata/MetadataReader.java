package org.winnow.metadata;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Block;
import org.winnow.article.Metadata;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.site.SiteVerdict;

/**
 * Reads a page's metadata: first what it declares in its head, which helps to judge its blocks,
 * then, when the blocks have their roles, the whole. One reader serves one page, in one thread.
 */
public final class MetadataReader {

    private final Metadata declared;

    private MetadataReader(Metadata declared) {
        this.declared = declared;
    }

    /** A reader of a page of markup. */
    public static MetadataReader of(Page page, Document document, SiteVerdict rule) {
        Metadata.Builder found = Metadata.builder();
        String title = document.title();
        if (!title.isBlank()) {
            found.add(Metadata.Field.TITLE, title.strip(), "title");
        }
        return new MetadataReader(found.build());
    }

    /** A reader of a page of plain text. */
    public static MetadataReader of(Page page, SiteVerdict rule) {
        return new MetadataReader(Metadata.EMPTY);
    }

    /** What the page declares, before its blocks are judged. */
    public Metadata declared() {
        return declared;
    }

    /** The article's text as the page's JSON-LD gives it. */
    public Optional<String> declaredBody() {
        return Optional.empty();
    }

    /** The whole: what is declared and what the blocks with role title, byline and date say. */
    public Metadata complete(List<Block> blocks) {
        @Nullable Block title =
                blocks.stream()
                        .filter(block -> block.role() == Role.TITLE)
                        .findFirst()
                        .orElse(null);
        if (title == null) {
            return declared;
        }
        return Metadata.builder().add(Metadata.Field.TITLE, title.text(), "headline").build();
    }
}
