package org.winnow.html;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.Corpus.HtmlPage;
import org.winnow.corpus.Corpus.TextPage;
import org.winnow.label.RoleTraining;
import org.winnow.label.Sheet;
import org.winnow.metadata.MetadataReader;
import org.winnow.site.SiteVerdict;

/**
 * Trains the roles of blocks of markup: {@code MarkupRoles [DIR]}, DIR taking the resources. The
 * gold is that of the lines of plain text, found again among the page's rows.
 */
public final class MarkupRoles {

    /** A shorter text stands on a page by chance. */
    private static final int TELLING = 12;

    private MarkupRoles() {}

    public static void main(String[] args) throws IOException {
        RoleTraining training = new RoleTraining(RoleColumns.NAMES);
        Map<String, HtmlPage> markup = new HashMap<>();
        for (String set : List.of("aeb", "fundus", "typed")) {
            Corpus.html(set).forEach(page -> markup.put(page.id(), page));
        }
        for (String set : List.of("typed", "roles")) {
            for (TextPage gold : Corpus.texts(set)) {
                HtmlPage page = markup.get(gold.id());
                if (page != null) {
                    add(training, page, gold);
                }
            }
        }
        training.crossValidate();
        Path wrong = Path.of("target/roles-markup.txt");
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(wrong), false, StandardCharsets.UTF_8)) {
            training.printWrong(out);
        }
        if (args.length > 0) {
            training.write(Path.of(args[0]), "roles-markup");
        }
    }

    private static void add(RoleTraining training, HtmlPage page, TextPage gold) {
        Page input = Page.html(page.bytes(), null, page.url());
        Document document = Jsoup.parse(input.source());
        MetadataReader metadata = MetadataReader.of(input, document, SiteVerdict.NONE);
        Outline outline = Segmenter.cut(document.body(), Limits.DEFAULT);
        Reading.Head head = new Reading.Head(metadata.declared(), document.title());
        Sheet sheet = Reading.of(outline, head, Vocabulary.BUNDLED).sheet();
        training.add(gold.set(), gold.id(), gold.url(), sheet, roles(sheet, gold));
    }

    /** The gold kind of each row, "-" where the lines do not have its text. */
    private static List<String> roles(Sheet sheet, TextPage gold) {
        Map<String, Deque<String>> exact = new HashMap<>();
        Map<String, Set<String>> all = new HashMap<>();
        StringBuilder joined = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int line = 0; line < gold.lines().size(); line++) {
            String text = fold(gold.lines().get(line));
            String kind = gold.kinds().get(line);
            starts.add(joined.length());
            joined.append(text).append('\n');
            if (!text.isEmpty()) {
                exact.computeIfAbsent(text, t -> new ArrayDeque<>()).add(kind);
                all.computeIfAbsent(text, t -> new HashSet<>()).add(kind);
            }
        }
        List<String> roles = new ArrayList<>();
        for (int row = 0; row < sheet.rows(); row++) {
            String text = fold(sheet.text(row));
            Deque<String> kinds = exact.get(text);
            if (kinds != null) {
                roles.add(kinds.size() > 1 ? kinds.poll() : kinds.peek());
            } else {
                roles.add(within(text, joined, starts, gold));
            }
        }
        return roles;
    }

    private static String within(
            String text, StringBuilder joined, List<Integer> starts, TextPage gold) {
        int at = text.length() < TELLING ? -1 : joined.indexOf(text);
        if (at < 0) {
            return "-";
        }
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= at) {
            line++;
        }
        return gold.kinds().get(line);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
