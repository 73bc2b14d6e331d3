package org.winnow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Metadata.Field;
import org.winnow.site.RuleTrial;

/** Tells the writer of a rule what it does to a page: block by block, then the metadata. */
final class TrialReport {

    /** As much of a block's text as fits beside its roles. */
    private static final int TEXT_CHARS = 60;

    /** What a rule can tell beside the blocks. */
    private static final List<Field> FIELDS = List.of(Field.TITLE, Field.AUTHORS, Field.PUBLISHED);

    private final Article with;
    private final Article without;
    private final StringBuilder out = new StringBuilder();

    TrialReport(Article with, Article without) {
        this.with = with;
        this.without = without;
    }

    /** The whole report, a line a block and a field, and what became of the rule. */
    @Override
    public String toString() {
        out.setLength(0);
        RuleTrial trial = RuleTrial.of(with, without);
        line(" ", "with the rule", "without it", "block", "why");
        trial.rows().forEach(this::row);
        FIELDS.forEach(this::field);
        return out.append("The rule: ")
                .append(trial.use().health().id())
                .append(", ")
                .append(trial.use().reason())
                .append("; ")
                .append(trial.rows().stream().filter(RuleTrial.Row::differs).count())
                .append(" of ")
                .append(trial.rows().size())
                .append(" blocks differ\n")
                .toString();
    }

    private void row(RuleTrial.Row row) {
        @Nullable Block ruled = row.with();
        @Nullable Block plain = row.without();
        Block any = ruled != null ? ruled : Objects.requireNonNull(plain);
        line(
                row.differs() ? ">" : " ",
                ruled == null ? "-" : ruled.role().id(),
                plain == null ? "-" : plain.role().id(),
                Explanation.excerpt(any.text(), TEXT_CHARS),
                ruled == null ? "" : ruled.evidence().by() + " " + ruled.evidence().reason());
    }

    private void field(Field field) {
        List<String> values = with.metadata().values(field);
        boolean differs = !values.equals(without.metadata().values(field));
        out.append(differs ? "> " : "  ").append(field.id()).append(": ");
        out.append(
                values.isEmpty()
                        ? "none"
                        : Explanation.excerpt(String.join("; ", values), TEXT_CHARS));
        with.metadata().source(field).ifPresent(from -> out.append(" (").append(from).append(')'));
        out.append('\n');
    }

    private void line(Object... columns) {
        String line = String.format(Locale.ROOT, "%s %-14s %-14s %-61s %s", columns);
        out.append(line.stripTrailing()).append('\n');
    }
}
