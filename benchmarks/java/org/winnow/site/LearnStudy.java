package org.winnow.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.corpus.Alignment;
import org.winnow.corpus.BodyScore;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.Corpus.HtmlPage;
import org.winnow.html.FoldedExtractor;

/**
 * What rules do that are learnt from pages of a site: of every site with three pages or more in the
 * corpora each page is cleaned by a rule that was learnt from up to three of the others, out of
 * fold; with the argument {@code pairs}, each page of the sites with just two by a rule that was
 * learnt from both. Prints the means, and what each site gains or loses.
 */
public final class LearnStudy {

    private static final int TEACHERS = 3;

    private final List<FoldedExtractor> folds = FoldedExtractor.all();
    private final BodyScore with = new BodyScore();
    private final BodyScore without = new BodyScore();

    private LearnStudy() {}

    public static void main(String[] args) {
        Map<String, List<HtmlPage>> sites = new TreeMap<>();
        for (String set : List.of("aeb", "fundus", "wcxb")) {
            for (HtmlPage page : Corpus.html(set)) {
                if (!page.body().isEmpty() && !page.url().isEmpty()) {
                    sites.computeIfAbsent(page.site(), s -> new ArrayList<>()).add(page);
                }
            }
        }
        LearnStudy study = new LearnStudy();
        sites.forEach(
                (site, pages) -> {
                    boolean pairs = List.of(args).contains("pairs");
                    boolean asked = args.length == 0 || pairs || site.equals(args[0]);
                    if (asked && (pairs ? pages.size() == 2 : pages.size() >= TEACHERS)) {
                        study.judge(site, pages);
                    }
                });
        System.out.println("with    " + study.with);
        System.out.println("without " + study.without);
    }

    private void judge(String site, List<HtmlPage> pages) {
        FoldedExtractor way = folds.get(pages.get(0).fold());
        List<Page> inputs = new ArrayList<>();
        pages.forEach(page -> inputs.add(Page.html(page.bytes(), null, page.url())));
        Map<Page, Article> heuristic = new IdentityHashMap<>();
        inputs.forEach(page -> heuristic.put(page, way.extract(page, SiteRule.NONE)));
        BodyScore ruled = new BodyScore();
        BodyScore plain = new BodyScore();
        for (int out = 0; out < pages.size(); out++) {
            List<Page> teachers = new ArrayList<>();
            for (int next = pages.size() == 2 ? 0 : 1;
                    next < pages.size() && teachers.size() < TEACHERS;
                    next++) {
                teachers.add(inputs.get((out + next) % pages.size()));
            }
            String text = new RuleLearner(heuristic::get).learn(teachers);
            SiteRule rule = SiteRule.parse(site + ".txt", text);
            Article a = way.extract(inputs.get(out), rule);
            Article b = heuristic.get(inputs.get(out));
            String gold = pages.get(out).body();
            for (BodyScore score : List.of(ruled, with)) {
                score.add(gold, a.text());
            }
            for (BodyScore score : List.of(plain, without)) {
                score.add(gold, b.text());
            }
            tell(pages.get(out), a, b);
            if (Boolean.getBoolean("winnow.rules")) {
                System.out.println(text);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-20s %d pages: %+.4f = %.4f - %.4f, exact %+.2f%n",
                site,
                pages.size(),
                ruled.shingleF1() - plain.shingleF1(),
                ruled.shingleF1(),
                plain.shingleF1(),
                ruled.exact() - plain.exact());
    }

    /** The blocks that are wrong with the rule: kept against the gold, or missed. */
    private static void mistakes(String gold, Article article) {
        List<String> texts = article.blocks().stream().map(Block::text).toList();
        float[] shares = Alignment.shares(gold, texts);
        for (int i = 0; i < shares.length; i++) {
            Block block = article.blocks().get(i);
            boolean kept = block.role() == Role.CONTENT;
            if (kept != shares[i] >= 0.5f && block.text().length() > 1) {
                System.out.printf(
                        "      %s %s %s | %s%n",
                        kept ? "EXTRA" : "MISSED", block.role(), block.evidence(), block.text());
            }
        }
    }

    private static void tell(HtmlPage page, Article with, Article without) {
        double a = RuleStudy.shingleF1(page.body(), with.text());
        double b = RuleStudy.shingleF1(page.body(), without.text());
        System.out.printf(
                Locale.ROOT,
                "  %s %+.4f = %.4f - %.4f %s%n",
                page.id(),
                a - b,
                a,
                b,
                with.ruleUse());
        if (Boolean.getBoolean("winnow.rows")) {
            RuleStudy.changes(page.body(), with, without);
            mistakes(page.body(), with);
        }
    }
}
