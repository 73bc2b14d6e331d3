package org.winnow.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnow.corpus.Corpus;
import org.winnow.corpus.Corpus.TextPage;
import org.winnow.corpus.Floors;
import org.winnow.corpus.Taught;
import org.winnow.label.RoleTraining;
import org.winnow.label.RoleWords;
import org.winnow.label.Sheet;
import org.winnow.label.StoryTrainer;
import org.winnow.label.UnseenStory;

/**
 * Trains the roles of blocks of markup: {@code MarkupRoles [gate|DIR]}, which fails below the
 * floors, or writes the resources to DIR. The gold is that of the lines of plain text, found again
 * among the page's rows.
 */
public final class MarkupRoles {

    /** A shorter text stands on a page by chance. */
    private static final int TELLING = 12;

    /** Out of fold 3,000 gain less than .005 of the macro, and are 14 KB more of the jar. */
    private static final int VOICED = 1650;

    /** A teacher that is less sure says nothing: of such answers three in four are right. */
    private static final float SURE = 0.6f;

    private final RoleTraining training = new RoleTraining(RoleColumns.NAMES, VOICED);
    private final Map<String, LabelledPage> pages = new LinkedHashMap<>();
    private final Map<String, TextPage> golds = new HashMap<>();

    private final Map<Integer, Vocabulary> vocabularies = new HashMap<>();
    private final List<LabelledPage> story = MarkupTraining.pages();
    private final UnseenStory unseen =
            new UnseenStory(FoldedExtractor.NAME, fold -> MarkupTraining.withoutFold(story, fold));

    private MarkupRoles() {
        for (String set : List.of("typed", "roles")) {
            Corpus.texts(set).forEach(gold -> golds.put(gold.id(), gold));
        }
    }

    public static void main(String[] args) throws IOException {
        MarkupRoles roles = new MarkupRoles();
        roles.addAll();
        RoleWords words = roles.training.words(Path.of("target"));
        roles.training.crossValidate(words);
        roles.training.printRows(Path.of("target/roles-markup.txt"));
        roles.teach(Path.of("target/taught-roles.tsv"));
        if (List.of(args).contains("gate")) {
            Floors.check("markup-roles", roles.training.figures());
        } else if (args.length > 0) {
            words.write(Path.of(args[0]));
            roles.training.write(Path.of(args[0]), "roles-markup");
        }
    }

    private void addAll() {
        story.stream()
                .filter(LabelledPage::isPublished)
                .forEach(page -> pages.put(page.page().id(), page));
        Corpus.html("typed").forEach(page -> pages.put(page.id(), LabelledPage.of(page)));
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            vocabularies.put(fold, MarkupTraining.vocabularyWithout(story, fold));
        }
        for (LabelledPage page : pages.values()) {
            TextPage gold = golds.get(page.page().id());
            if (gold != null) {
                int fold = page.page().fold();
                page.read(vocabularies.get(fold));
                add(page, gold, unseen.without(fold));
            }
        }
    }

    /**
     * Writes what models that have not seen a fold say of the pages that nobody labelled: page,
     * text of a row, and for each fold a role.
     */
    private void teach(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (LabelledPage page : pages.values()) {
                if (!golds.containsKey(page.page().id())) {
                    page.read(vocabularies.get(page.page().fold()));
                    teach(page, out);
                }
            }
        }
    }

    private void teach(LabelledPage page, BufferedWriter out) throws IOException {
        Sheet sheet = page.reading().sheet();
        float[] story = unseen.without(page.page().fold()).probabilities(sheet);
        boolean[] kept = Decoder.decide(page.reading(), story);
        List<RoleTraining.Answer> answers = new ArrayList<>();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            answers.add(training.answer(fold, sheet, story, kept));
        }
        for (int row = 0; row < kept.length; row++) {
            StringBuilder line = new StringBuilder(page.page().id());
            line.append('\t').append(Taught.fold(sheet.text(row)));
            for (RoleTraining.Answer answer : answers) {
                boolean sure = answer.sure()[row] >= SURE && !kept[row];
                line.append('\t').append(sure ? answer.roles().get(row) : "-");
            }
            out.append(line).append('\n');
        }
    }

    private void add(LabelledPage page, TextPage gold, StoryTrainer.Model model) {
        Sheet sheet = page.reading().sheet();
        float[] story = model.probabilities(sheet);
        boolean[] kept = Decoder.decide(page.reading(), story);
        training.add(
                new RoleTraining.Gold(
                        gold.set(), gold.id(), gold.url(), List.of(roles(sheet, gold))),
                sheet,
                story,
                kept);
    }

    /** The gold kind of each row, "-" where the lines do not have its text. */
    private static List<String> roles(Sheet sheet, TextPage gold) {
        Map<String, Deque<String>> exact = new HashMap<>();
        Map<String, Set<String>> all = new HashMap<>();
        StringBuilder joined = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int line = 0; line < gold.lines().size(); line++) {
            String text = Taught.fold(gold.lines().get(line));
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
            String text = Taught.fold(sheet.text(row));
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
}
