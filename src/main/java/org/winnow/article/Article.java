package org.winnow.article;

import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was found on a page: its metadata, and all its blocks with their roles, those that were
 * removed included. A page without an article gives an article without content blocks.
 *
 * <p>Holds text only, no DOM. Immutable and safe to share between threads.
 */
public final class Article {

    private static final Set<Role> CONTENT_ONLY =
            Collections.unmodifiableSet(EnumSet.of(Role.CONTENT));

    private final Metadata metadata;
    private final List<Block> blocks;
    private final Set<Role> kept;
    private final About about;

    /** What there is to know of how the article was made. */
    private record About(List<String> notes, RuleUse rule, Links links) {}

    /** Where more of the same article stands. */
    private record Links(List<String> next, Optional<String> single) {
        static final Links NONE = new Links(List.of(), Optional.empty());
    }

    private Article(Metadata metadata, List<Block> blocks, Set<Role> kept, About about) {
        this.metadata = metadata;
        this.blocks = blocks;
        this.kept = kept;
        this.about = about;
    }

    /** An article of these blocks, in the order of the page, that keeps the content. */
    public static Article of(Metadata metadata, List<Block> blocks) {
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(blocks, "blocks");
        About about = new About(List.of(), RuleUse.NONE, Links.NONE);
        return new Article(metadata, List.copyOf(blocks), CONTENT_ONLY, about);
    }

    /** This article with what else its reader should know, a sentence each. */
    public Article withNotes(List<String> sentences) {
        List<String> notes = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
        return with(new About(notes, about.rule, about.links));
    }

    /** This article with what became of the site rule. */
    public Article withRuleUse(RuleUse use) {
        Objects.requireNonNull(use, "use");
        return with(new About(about.notes, use, about.links));
    }

    /** This article with the URLs of its next pages, and of it as a single page. */
    public Article withLinks(List<String> nextPages, Optional<String> singlePage) {
        Objects.requireNonNull(nextPages, "nextPages");
        Objects.requireNonNull(singlePage, "singlePage");
        Links links = new Links(List.copyOf(nextPages), singlePage);
        return with(new About(about.notes, about.rule, links));
    }

    private Article with(About what) {
        return new Article(metadata, blocks, kept, what);
    }

    /**
     * This article with blocks of these roles kept beside the content. Nothing is computed again,
     * and no block of another role changes.
     */
    public Article keeping(Role... roles) {
        Set<Role> more = EnumSet.copyOf(kept);
        for (Role role : Objects.requireNonNull(roles, "roles")) {
            more.add(Objects.requireNonNull(role, "role"));
        }
        return new Article(metadata, blocks, Collections.unmodifiableSet(more), about);
    }

    /** Everything that is known of the page beside its blocks. */
    public Metadata metadata() {
        return metadata;
    }

    /** The headline, if the page has one. */
    public Optional<String> title() {
        return metadata.title();
    }

    /** See {@link Metadata#authors()}. */
    public List<String> authors() {
        return metadata.authors();
    }

    /** See {@link Metadata#published()}. */
    public Optional<Temporal> published() {
        return metadata.published();
    }

    /** All blocks of the page, in its order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The blocks that are kept. */
    public List<Block> content() {
        return blocks.stream().filter(this::keeps).toList();
    }

    /** The blocks that are not kept. */
    public List<Block> removed() {
        return blocks.stream().filter(block -> !keeps(block)).toList();
    }

    /** Whether a block of this article is kept. */
    public boolean keeps(Block block) {
        return kept.contains(Objects.requireNonNull(block, "block").role());
    }

    /** The roles that are kept: content, and those asked for by {@link #keeping}. */
    public Set<Role> kept() {
        return kept;
    }

    /** What the reader of this article should know: a limit that was met, a rule that failed. */
    public List<String> notes() {
        return about.notes;
    }

    /** What became of the site rule; {@link RuleUse#NONE} if there is none for the page. */
    public RuleUse ruleUse() {
        return about.rule;
    }

    /**
     * The URLs of the article's next pages, where the site's rule tells them: for the caller to
     * fetch, as nothing is fetched here. Usually one or none.
     */
    public List<String> nextPages() {
        return about.links.next;
    }

    /** The URL of the whole article on a single page, where the site's rule tells it. */
    public Optional<String> singlePage() {
        return about.links.single;
    }

    /**
     * The text of the blocks that are kept: paragraphs apart by a blank line, list items, table
     * rows and lines that stood directly under each other by a line break, sentences of one line by
     * a space if they stood apart. Empty if nothing is kept.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        int gap = Block.TOUCHING;
        for (Block block : blocks) {
            gap = Math.max(gap, block.gap());
            if (keeps(block)) {
                text.append(text.isEmpty() ? "" : separator(gap)).append(block.text());
                gap = Block.TOUCHING;
            }
        }
        return text.toString();
    }

    /** For logs and debuggers: how much is kept, and the title. */
    @Override
    public String toString() {
        return "Article["
                + content().size()
                + " of "
                + blocks.size()
                + " blocks kept, title="
                + title().orElse("none")
                + "]";
    }

    private static String separator(int gap) {
        return switch (gap) {
            case Block.TOUCHING -> "";
            case 0 -> " ";
            case 1 -> "\n";
            default -> "\n\n";
        };
    }
}
