package org.winnow.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.RuleUse.Health;
import org.winnow.corpus.BodyScore;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.Corpus.HtmlPage;
import org.winnow.html.FoldedExtractor;

/**
 * What a folder of rules does to the pages of the corpora whose host has one, beside the generic
 * way, which is judged out of fold: means by set, what became of the rules, and the pages that a
 * rule changes most.
 */
public final class RuleStudy {

    private static final double WORTH_TELLING = 0.005;

    private final SiteRules rules;
    private final List<FoldedExtractor> folds = FoldedExtractor.all();

    private RuleStudy(SiteRules rules) {
        this.rules = rules;
    }

    /** A page with and without its rule. */
    private record Outcome(HtmlPage page, Article with, Article without) {

        double gain() {
            return f1(with) - f1(without);
        }

        double f1(Article article) {
            return shingleF1(page.body(), article.text());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s %+.4f = %.4f - %.4f %s",
                    page.id(),
                    gain(),
                    f1(with),
                    f1(without),
                    with.ruleUse());
        }
    }

    public static void main(String[] args) {
        RuleStudy study = new RuleStudy(SiteRules.load(Corpus.shared().resolve("site-config")));
        for (String set : args.length > 0 ? List.of(args) : List.of("aeb", "fundus", "wcxb")) {
            study.print(set);
        }
    }

    private void print(String set) {
        List<Outcome> outcomes = new ArrayList<>();
        for (HtmlPage page : Corpus.html(set)) {
            Page input = Page.html(page.bytes(), null, page.url());
            SiteRule rule = rules.find(input);
            if (!page.body().isEmpty() && !rule.name().equals("global.txt")) {
                FoldedExtractor way = folds.get(page.fold());
                Article without = way.extract(input, SiteRule.NONE);
                outcomes.add(new Outcome(page, way.extract(input, rule), without));
            }
        }
        Map<Health, BodyScore> byHealth = new EnumMap<>(Health.class);
        BodyScore with = new BodyScore();
        BodyScore without = new BodyScore();
        for (Outcome outcome : outcomes) {
            String gold = outcome.page.body();
            with.add(gold, outcome.with.text());
            without.add(gold, outcome.without.text());
            byHealth.computeIfAbsent(outcome.with.ruleUse().health(), h -> new BodyScore())
                    .add(gold, outcome.with.text());
        }
        System.out.printf("%s with    %s%n%s without %s%n", set, with, set, without);
        byHealth.forEach((health, score) -> System.out.println("  " + health + " " + score));
        outcomes.stream()
                .filter(outcome -> Math.abs(outcome.gain()) >= WORTH_TELLING)
                .sorted(Comparator.comparingDouble(Outcome::gain))
                .forEach(RuleStudy::print);
    }

    private static void print(Outcome outcome) {
        System.out.println("  " + outcome);
        if (Boolean.getBoolean("winnow.rows")) {
            changes(outcome.page.body(), outcome.with, outcome.without);
        }
    }

    /** The blocks that a rule makes or unmakes content; * where the gold has them. */
    static void changes(String gold, Article with, Article without) {
        for (RuleTrial.Row row : RuleTrial.of(with, without).rows()) {
            boolean kept = row.with() != null && row.with().role() == Role.CONTENT;
            boolean was = row.without() != null && row.without().role() == Role.CONTENT;
            if (kept != was) {
                Block block = row.with() != null ? row.with() : row.without();
                boolean right = gold.contains(block.text().lines().findFirst().orElse(""));
                System.out.printf(
                        "      %s%s %s | %s%n",
                        kept ? "+" : "-", right ? "*" : " ", block.evidence(), block.text());
            }
        }
    }

    /** Of one page, by the definition of {@link BodyScore}. */
    static double shingleF1(String gold, String text) {
        BodyScore score = new BodyScore();
        score.add(gold, text);
        return Double.isNaN(score.shingleF1()) ? 0 : score.shingleF1();
    }
}
