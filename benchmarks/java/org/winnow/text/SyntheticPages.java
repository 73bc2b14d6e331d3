package org.winnow.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.winnow.corpus.Corpus.TextPage;

/**
 * Pages that are put together for training: a real story, and behind, before and inside it what
 * other pages of the same fold and language offer: feeds, teasers in full prose, appeals. So a
 * model meets chaff that reads like a story more often than real sets show it.
 */
final class SyntheticPages {

    /** The sets of made pages. */
    static final Set<String> SETS =
            Set.of("synthetic", "small", "sentences", "verse", "live", "list", "story", "chaff");

    /** How the story of a small page stands in its lines; what its set is called. */
    private enum Form {
        SMALL,
        SENTENCES,
        VERSE,
        LIVE,
        LIST;

        String set() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<String> BULLETS = List.of("• ", "- ", "* ", "– ");

    private static final Path PHRASES = Path.of("benchmarks/java/org/winnow/text/feeds.txt");
    private static final int LONGEST_LEAD = 60;
    private static final int PROSE = 12;

    /** The shortest verse has so many words. */
    private static final int VERSE = 5;

    /** What another page gives away. */
    private record Donor(String site, String headline, String lead) {}

    /** What stands around stories in a language. */
    private record Phrases(List<String> headers, List<String> more, List<String> ages) {}

    private final Random random = new Random(7);
    private final Map<String, Phrases> phrases = phrases();
    private final Map<String, List<Donor>> donors = new HashMap<>();
    private final Map<String, List<Donor>> appeals = new HashMap<>();
    private List<String> lines = new ArrayList<>();
    private List<String> labels = new ArrayList<>();

    SyntheticPages(List<TextPage> pages) {
        for (TextPage page : pages) {
            collect(page);
        }
    }

    /** A page made of this one's story; none if it has none or nobody gives. */
    Optional<TextPage> around(TextPage page, int number) {
        int first = first(page);
        int last = page.labels().lastIndexOf("1");
        if (first < 0 || give(donors, page) == null) {
            return Optional.empty();
        }
        lines = new ArrayList<>();
        labels = new ArrayList<>();
        for (int row = Math.max(0, first - random.nextInt(13)); row < first; row++) {
            copy(page, row);
        }
        boolean appeal = random.nextInt(10) < 4;
        for (int row = first; row <= last; row++) {
            copy(page, row);
            if (appeal && row > first && random.nextInt(last - first + 1) < 2) {
                addAppeals(page, 1 + random.nextInt(2));
            }
        }
        append(page);
        int[] rest = {0, 5, 15, 40, page.lines().size()};
        int end = Math.min(page.lines().size(), last + 1 + rest[random.nextInt(rest.length)]);
        for (int row = last + 1; row < end; row++) {
            copy(page, row);
        }
        return Optional.of(finished(page, "synthetic", number));
    }

    /** Only the story: nothing is to be removed. */
    static TextPage storyOnly(TextPage page) {
        return only(page, "story", "1-");
    }

    /** All but the story: everything is to be removed. */
    static TextPage chaffOnly(TextPage page) {
        return only(page, "chaff", "0-");
    }

    /**
     * A few paragraphs of the story, with a few lines of chaff before and after: what is left of a
     * page when a scraper was thrifty. The paragraphs stand as they are, or their sentences are
     * lines of their own, as in interviews, or they are broken into verses, or each stands below
     * its time, as in live blogs (half of which a feed follows), or the sentences of every other
     * one are the items of a list.
     */
    Optional<TextPage> small(TextPage page, int number) {
        List<Integer> story = rows(page, "1");
        List<Integer> chaff = rows(page, "0");
        if (story.isEmpty()) {
            return Optional.empty();
        }
        lines = new ArrayList<>();
        labels = new ArrayList<>();
        boolean blank = random.nextInt(3) > 0;
        addSome(page, chaff, 0, blank);
        int title = page.labels().indexOf("t");
        if (title >= 0 && random.nextBoolean()) {
            copy(page, title);
            gap(blank);
        }
        Form form = pick(List.of(Form.values()));
        int clock = random.nextInt(2);
        String bullet = pick(BULLETS);
        int start = random.nextInt(Math.min(3, story.size()));
        int end = Math.min(story.size(), start + 1 + random.nextInt(6));
        for (int i = start; i < end; i++) {
            if (form == Form.LIVE) {
                chaff(stamp(page, clock));
                gap(blank);
            }
            String line = page.lines().get(story.get(i)).strip();
            boolean items = form == Form.LIST && (i - start) % 2 == 1;
            addStory(line, items ? Form.SENTENCES : form, items ? bullet : "");
            gap(blank);
        }
        if (form == Form.LIVE && random.nextBoolean() && give(donors, page) != null) {
            addHeader(page, random.nextBoolean());
            addFeed(page, 2 + random.nextInt(4), blank);
        }
        addSome(page, chaff, Math.max(0, chaff.size() - 12), blank);
        return Optional.of(finished(page, form.set(), number));
    }

    private void addStory(String line, Form form, String bullet) {
        String[] words = line.split(" ");
        int from = 0;
        int most = form == Form.SENTENCES || form == Form.VERSE ? VERSE + random.nextInt(3) : 0;
        for (int at = 0; at < words.length; at++) {
            boolean stop = words[at].matches(".*[.!?]") && words[at].length() > 4;
            boolean ends = at + 1 == words.length || form == Form.SENTENCES && stop;
            if (ends || form == Form.VERSE && at + 1 - from >= most) {
                lines.add(bullet + String.join(" ", List.of(words).subList(from, at + 1)));
                labels.add("1");
                from = at + 1;
            }
        }
    }

    /** Up to five neighbouring lines of chaff, from about a place. */
    private void addSome(TextPage page, List<Integer> chaff, int place, boolean blank) {
        int number = random.nextInt(6);
        int from = place + random.nextInt(6);
        for (int i = from; i < Math.min(chaff.size(), from + number); i++) {
            copy(page, chaff.get(i));
        }
        gap(blank);
    }

    /** The rows of a label. */
    static List<Integer> rows(TextPage page, String label) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < page.labels().size(); row++) {
            if (page.labels().get(row).equals(label)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static TextPage only(TextPage page, String name, String wanted) {
        List<String> lines = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < page.lines().size(); row++) {
            if (wanted.contains(page.labels().get(row))) {
                lines.add(page.lines().get(row));
                labels.add(page.labels().get(row));
            }
        }
        return new TextPage(
                name, page.id() + "-" + name, page.url(), lines, labels, List.of(), page.gold());
    }

    private TextPage finished(TextPage page, String set, int number) {
        String id = page.id() + "-" + set + "-" + number;
        return new TextPage(set, id, page.url(), lines, labels, List.of(), page.gold());
    }

    /**
     * The headline's row if it stands above the story, else the story's first; negative if none.
     */
    static int first(TextPage page) {
        int title = page.labels().indexOf("t");
        int story = page.labels().indexOf("1");
        return title >= 0 && title < story ? title : story;
    }

    private void append(TextPage page) {
        boolean blank = random.nextBoolean();
        boolean header = random.nextBoolean();
        switch (random.nextInt(5)) {
            case 0, 1 -> {
                addHeader(page, header);
                addFeed(page, 2 + random.nextInt(8), blank);
            }
            case 2 -> addTeasers(page, 1 + random.nextInt(5), blank);
            case 3 -> {
                addHeader(page, header);
                addHeadlines(page, 3 + random.nextInt(11), blank);
            }
            default -> addGlued(page, 2 + random.nextInt(5));
        }
        if (random.nextBoolean()) {
            addAppeals(page, 1 + random.nextInt(4));
        }
    }

    private void addHeader(TextPage page, boolean wanted) {
        if (wanted) {
            gap(random.nextBoolean());
            chaff(pick(phrasesOf(page).headers()));
        }
    }

    private void addFeed(TextPage page, int stories, boolean blank) {
        int style = random.nextInt(4);
        for (int i = 0; i < stories; i++) {
            Donor donor = give(donors, page);
            gap(blank);
            chaff(stamp(page, style));
            gap(blank);
            chaff(donor.headline() + (random.nextInt(3) == 0 ? "." : ""));
            gap(blank);
            chaff(donor.lead());
        }
    }

    private String stamp(TextPage page, int style) {
        int hour = random.nextInt(24);
        String minute = String.format("%02d", random.nextInt(60));
        return switch (style) {
            case 0 -> 1 + hour % 12 + ":" + minute + (hour < 12 ? " AM" : " PM");
            case 1 -> hour + ":" + minute;
            case 2 -> pick(phrasesOf(page).ages()).replace("#", "" + (2 + hour));
            default -> 1 + random.nextInt(28) + "." + (1 + random.nextInt(12)) + ".2024";
        };
    }

    private void addTeasers(TextPage page, int stories, boolean blank) {
        for (int i = 0; i < stories; i++) {
            Donor donor = give(donors, page);
            gap(blank);
            chaff(donor.headline());
            gap(blank && random.nextBoolean());
            chaff(donor.lead());
        }
    }

    private void addHeadlines(TextPage page, int stories, boolean blank) {
        for (int i = 0; i < stories; i++) {
            gap(blank);
            chaff(give(donors, page).headline());
        }
    }

    private void addGlued(TextPage page, int stories) {
        String more = pick(phrasesOf(page).more());
        for (int i = 0; i < stories; i++) {
            Donor donor = give(donors, page);
            chaff(donor.headline() + donor.lead());
            chaff(more);
        }
    }

    private void addAppeals(TextPage page, int number) {
        for (int i = 0; i < number; i++) {
            Donor donor = give(appeals, page);
            if (donor != null) {
                gap(random.nextBoolean());
                chaff(donor.lead());
            }
        }
    }

    private void copy(TextPage page, int row) {
        lines.add(page.lines().get(row));
        labels.add(page.labels().get(row));
    }

    private void chaff(String line) {
        lines.add(line);
        labels.add("0");
    }

    private void gap(boolean wanted) {
        if (wanted) {
            lines.add("");
            labels.add("-");
        }
    }

    private void collect(TextPage page) {
        int title = page.labels().indexOf("t");
        String headline =
                title >= 0 ? page.lines().get(title).strip() : page.gold().path("title").asText("");
        for (int row = 0; row < page.lines().size(); row++) {
            String line = page.lines().get(row).strip();
            boolean prose = words(line) >= PROSE && line.matches(".*[.!?。…]");
            if (prose && page.labels().get(row).equals("0")) {
                add(appeals, page, new Donor(page.site(), "", line));
            }
        }
        int story = page.labels().indexOf("1");
        if (story >= 0 && !headline.isEmpty() && words(page.lines().get(story)) >= PROSE) {
            add(donors, page, new Donor(page.site(), headline, lead(page.lines().get(story))));
        }
    }

    private static void add(Map<String, List<Donor>> to, TextPage page, Donor donor) {
        to.computeIfAbsent(key(page), k -> new ArrayList<>()).add(donor);
    }

    private Donor give(Map<String, List<Donor>> from, TextPage page) {
        List<Donor> givers = from.getOrDefault(key(page), List.of());
        for (int attempt = 0; attempt < 20 && !givers.isEmpty(); attempt++) {
            Donor donor = pick(givers);
            if (!donor.site().equals(page.site())) {
                return donor;
            }
        }
        return null;
    }

    /** Givers and takers share fold and language, so that no text is trained on in disguise. */
    static String key(TextPage page) {
        return page.fold() + language(page);
    }

    private static String language(TextPage page) {
        String language = page.gold().path("lang").asText("en").toLowerCase(Locale.ROOT);
        return language.length() < 2 ? "en" : language.substring(0, 2);
    }

    private static int words(String line) {
        return line.chars().anyMatch(c -> Glyphs.unspaced((char) c))
                ? line.length() / 2
                : line.split(" ").length;
    }

    private static String lead(String line) {
        String[] words = line.strip().split(" ");
        return words.length <= LONGEST_LEAD
                ? line.strip()
                : String.join(" ", List.of(words).subList(0, LONGEST_LEAD)) + "…";
    }

    private Phrases phrasesOf(TextPage page) {
        return phrases.getOrDefault(language(page), phrases.get("en"));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Map<String, Phrases> phrases() {
        Map<String, Phrases> all = new HashMap<>();
        try {
            for (String line : Files.readAllLines(PHRASES)) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    all.put(cells[0], new Phrases(list(cells[1]), list(cells[2]), list(cells[3])));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static List<String> list(String cell) {
        return List.of(cell.split("\\|"));
    }
}
