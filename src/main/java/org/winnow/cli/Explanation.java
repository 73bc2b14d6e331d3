package org.winnow.cli;

import java.util.Locale;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Metadata;
import org.winnow.article.Metadata.Field;
import org.winnow.article.RuleUse;
import org.winnow.format.Origin;

/**
 * Tells a reader at a terminal what was made of a page and why: its metadata, each with its source,
 * what became of the site rule, then two lines a block: kept (+) or not (-), role, how sure, who
 * decided and why; and its text.
 */
final class Explanation {

    /** So much of a block's text is shown, in chars: a line of a usual terminal. */
    private static final int EXCERPT = 100;

    /** As wide as the longest name of a role or field: advertisement, canonicalUrl. */
    private static final int FIELD_WIDTH = 13;

    private final Article article;
    private final StringBuilder out = new StringBuilder();

    Explanation(Article article) {
        this.article = article;
    }

    /** The explanation of the article of the page that came from here. */
    String of(Origin origin) {
        out.append("== ").append(excerpt(origin.id().orElse(""), EXCERPT));
        origin.file()
                .ifPresent(file -> out.append(" (").append(excerpt(file, EXCERPT)).append(')'));
        out.append('\n');
        for (Field field : Field.values()) {
            field(article.metadata(), field);
        }
        rule(article.ruleUse());
        article.nextPages().forEach(url -> line("next page", url));
        article.singlePage().ifPresent(url -> line("single page", url));
        article.notes().forEach(note -> line("note", note));
        article.blocks().forEach(this::block);
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private void field(Metadata metadata, Field field) {
        String values = String.join("; ", metadata.values(field));
        if (!values.isEmpty()) {
            padded(field.id());
            out.append(excerpt(values, EXCERPT));
            metadata.source(field).ifPresent(from -> out.append(" (").append(from).append(')'));
            out.append('\n');
        }
    }

    private void rule(RuleUse use) {
        if (!use.rule().isEmpty()) {
            line("rule", use.rule() + ": " + use.health().id() + ", " + use.reason());
        }
    }

    private void line(String label, String text) {
        padded(label);
        out.append(excerpt(text, EXCERPT)).append('\n');
    }

    private void block(Block block) {
        out.append(article.keeps(block) ? "+ " : "- ");
        padded(block.role().id());
        out.append(String.format(Locale.ROOT, " %.2f  ", block.evidence().confidence()));
        out.append(block.evidence().by()).append(": ").append(block.evidence().reason());
        out.append("\n    ").append(excerpt(block.text(), EXCERPT)).append('\n');
    }

    private void padded(String word) {
        out.append(word).append(" ".repeat(Math.max(1, FIELD_WIDTH - word.length())));
    }

    /** The beginning in one line, without what a terminal would take for a command. */
    static String excerpt(String text, int chars) {
        StringBuilder line = new StringBuilder();
        int end = Math.min(text.length(), chars);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return end < text.length() ? line.append('…').toString() : line.toString();
    }
}
