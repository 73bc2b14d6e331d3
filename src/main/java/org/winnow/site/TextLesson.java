package org.winnow.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.winnow.article.Role;

/**
 * What scraped texts of one site have in common, as lines of a rule: lines that come back, word for
 * word or but for their numbers, and are never content; and the line from which on nothing is.
 */
final class TextLesson {

    /** A line that stands this often on one page, or on so many pages, comes back. */
    private static final int REPEATS = 3;

    /** Longer lines are prose, which may come back as the background of a running story. */
    private static final int LINE_CHARS = 160;

    /** A photographer and an agency. */
    private static final int NAME_WORDS = 4;

    /** As many lines as its writer will read. */
    private static final int MOST_LINES = 120;

    /** One phrase is enough for a page: the others are for the day when the site drops it. */
    private static final int MOST_PHRASES = 6;

    /** A phrase that is to give a site away says more than "Read more" does. */
    private static final int PHRASE_CHARS = 24;

    /** Where a pattern was seen. */
    private static final class Seen {
        private final Set<Integer> pages = new HashSet<>();
        private final RoleTally roles = new RoleTally();
        private int times;

        /** No line of stories stands on so many pages, whatever single pages made of it. */
        boolean comesBack() {
            return pages.size() >= REPEATS
                    || (!roles.hasContent() && (pages.size() > 1 || times >= REPEATS));
        }

        /** Lines with numbers are told apart less surely than literal ones. */
        boolean isShape() {
            return !roles.hasContent() && times >= REPEATS && roles.size() == 1;
        }
    }

    private final List<StudiedText> texts;
    private final Map<String, Seen> literal = new HashMap<>();
    private final Map<String, Seen> shapes = new HashMap<>();

    TextLesson(List<StudiedText> texts) {
        this.texts = texts;
        for (int page = 0; page < texts.size(); page++) {
            for (StudiedText.Line line : texts.get(page).lines()) {
                see(literal, escape(line.text()), page, line.role());
                String shape = shape(line.text());
                if (!shape.equals(escape(line.text()))) {
                    see(shapes, shape, page, line.role());
                }
            }
        }
    }

    private static void see(Map<String, Seen> map, String pattern, int page, Role role) {
        Seen seen = map.computeIfAbsent(pattern, unseen -> new Seen());
        seen.pages.add(page);
        seen.roles.add(role, 1);
        seen.times++;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(phrases());
        shapes.entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue().isShape()
                                        && isTold(entry.getValue().roles.chaff()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.addAll(role(entry.getKey(), entry.getValue())));
        literal.entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue().comesBack()
                                        && isTold(entry.getValue().roles.chaff()))
                .filter(entry -> entry.getKey().length() <= LINE_CHARS)
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, Seen> entry) -> -entry.getValue().times)
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LINES)
                .forEach(entry -> lines.addAll(role(entry.getKey(), entry.getValue())));
        lines.addAll(credits());
        return lines.isEmpty() ? List.of("# Nothing was found that comes back.") : lines;
    }

    /**
     * What stands before a name at the end of a caption on most pages: no story's paragraphs end so
     * on page after page.
     */
    private List<String> credits() {
        Map<String, Set<Integer>> labels = new TreeMap<>();
        for (int page = 0; page < texts.size(); page++) {
            for (StudiedText.Line line : texts.get(page).lines()) {
                String label = label(line.text());
                if (!label.isEmpty()) {
                    labels.computeIfAbsent(label, unseen -> new HashSet<>()).add(page);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        labels.forEach(
                (label, pages) -> {
                    if (pages.size() >= REPEATS) {
                        lines.add("# Before a name at a line's end on " + on(pages.size()) + ".");
                        lines.add("role(caption): /[.!?)] " + escape(label) + " [^.]+$/");
                    }
                });
        return lines;
    }

    /** The word with a colon that a sentence and a name of a few words stand around; else empty. */
    private static String label(String line) {
        int colon = line.lastIndexOf(": ");
        int start = line.lastIndexOf(' ', colon) + 1;
        boolean name = colon > 0 && Words.count(line.substring(colon)) <= NAME_WORDS;
        boolean behind = start > 1 && ".!?)".indexOf(line.charAt(start - 2)) >= 0;
        boolean ends = line.endsWith(".") || line.endsWith("!") || line.endsWith("?");
        return name && behind && !ends ? line.substring(start, colon + 1) : "";
    }

    private String on(int some) {
        return some + " of " + RuleLearner.count(texts.size());
    }

    /** Headlines, bylines and dates that come back belong to a running story, not to the site. */
    private static boolean isTold(Role role) {
        return role != Role.TITLE && role != Role.BYLINE && role != Role.DATE;
    }

    private List<String> role(String pattern, Seen seen) {
        return List.of(
                "# " + seen.times + " times on " + on(seen.pages.size()) + ".",
                "role(" + seen.roles.chaff().id() + "): /^" + pattern + "$/");
    }

    /** Long lines of the site's own that are on every page: they give it away without a URL. */
    private List<String> phrases() {
        Set<String> phrases = new HashSet<>();
        if (texts.size() > 1) {
            for (StudiedText.Line line : texts.get(0).lines()) {
                Seen seen = literal.get(escape(line.text()));
                boolean always =
                        seen != null && seen.pages.size() == texts.size() && seen.comesBack();
                if (always
                        && isTold(line.role())
                        && line.text().length() >= PHRASE_CHARS
                        && line.text().length() <= LINE_CHARS) {
                    phrases.add(line.text());
                }
            }
        }
        List<String> lines = new ArrayList<>();
        phrases.stream()
                .sorted(
                        Comparator.comparing(String::length, Comparator.reverseOrder())
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PHRASES)
                .forEach(phrase -> lines.add("phrase: " + phrase));
        if (lines.size() > 1) {
            lines.add("phrases_needed: 2");
        }
        return lines;
    }

    /** As a pattern that matches just this. */
    static String escape(String text) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            pattern.append("\\^$.|?*+()[]{}/".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return pattern.toString();
    }

    /** As a pattern for which any number stands for any other. */
    static String shape(String text) {
        StringBuilder pattern = new StringBuilder();
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            if (!digit) {
                pattern.append(escape(text.substring(i, i + 1)));
            } else if (!digits) {
                pattern.append("\\d+");
            }
            digits = digit;
        }
        return pattern.toString();
    }
}
