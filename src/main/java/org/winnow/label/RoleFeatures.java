package org.winnow.label;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.winnow.article.Role;
import org.winnow.label.RolePage.Count;
import org.winnow.label.Sheet.Fact;

/**
 * What the roles are told from, by name: each row's facts and phrases, those of the rows around it,
 * the headers before it, its place relative to the story, and what the linear model says of its
 * words and of those around.
 */
final class RoleFeatures {

    /** Rows further away than this are as good as this far. */
    private static final int FAR = 60;

    /** The score of a row beyond the page: a log-probability that is neither high nor low. */
    private static final float OUTSIDE = -1;

    /** Rows around a row whose scores are taken together, to each side. */
    private static final int REACH = 4;

    private static final Fact[] AROUND = {
        Fact.WORDS,
        Fact.TERMINAL,
        Fact.GOOD,
        Fact.CLOCK_ALONE,
        Fact.AGE_ALONE,
        Fact.DATE_ALONE,
        Fact.DATE,
        Fact.BYLINE,
        Fact.CAPITALISED,
        Fact.ALL_CAPS,
        Fact.COLON,
        Fact.READ_MORE,
        Fact.RIGHTS,
        Fact.BULLET,
        Fact.REPEATS,
        Fact.QUESTION
    };

    /** All of them, in the order in which the trainer sees them. */
    static final Map<String, Feature> ALL = new RoleFeatures().all;

    private final Map<String, Feature> all = new LinkedHashMap<>();

    /**
     * A feature of the rows of a page. Safe to share.
     *
     * @param there whether some row of a page has it: else all are 0
     * @param filler writes it to a column
     */
    record Feature(Predicate<RolePage> there, BiConsumer<RolePage, float[]> filler) {}

    private RoleFeatures() {
        for (int family = 0; family < Lexicon.BUNDLED.size(); family++) {
            phrase(family);
        }
        place();
        story();
        for (Fact fact : AROUND) {
            neighbours(fact);
        }
        windows();
        topic();
        runs();
        for (int role = 0; role < RoleModel.ROLES.size(); role++) {
            String id = RoleModel.ROLES.get(role).id();
            if (RoleModel.ROLES.get(role) != Role.TITLE) {
                hits("hits_" + id, role);
                sinceHits("since_" + id, role);
            }
            scores("words_" + id, role);
        }
    }

    private void add(String name, BiConsumer<RolePage, float[]> filler) {
        all.put(name, new Feature(page -> true, filler));
    }

    private void phrase(int family) {
        Lexicon.Family said = Lexicon.BUNDLED.family(family);
        all.put(
                "says_" + said.name(),
                new Feature(
                        page -> page.says(family), (page, column) -> page.says(family, column)));
        if (said.head()) {
            add(
                    "since_" + said.name(),
                    (page, column) -> {
                        page.says(family, column);
                        Passes.since(column, FAR, column);
                    });
        }
    }

    private void place() {
        add("part", RolePage::part);
        add("index", (page, column) -> page.places(0, FAR * 3, column));
        add("left", (page, column) -> page.left(FAR * 3, column));
        add("share", RolePage::share);
        add("to_start", (page, column) -> page.places(page.place().start, FAR, column));
        add("to_end", (page, column) -> page.places(page.place().end - 1, FAR, column));
        add("kept", (page, column) -> Passes.copy(page.kept(), column));
        add("rows", (page, column) -> Arrays.fill(column, page.sheet().rows()));
        add("since_kept", (page, column) -> Passes.since(page.kept(), FAR, column));
        add("until_kept", (page, column) -> Passes.until(page.kept(), FAR, column));
        for (Fact fact : new Fact[] {Fact.RIGHTS, Fact.GOOD}) {
            add("since_" + fact.id(), (page, column) -> Passes.since(page.fact(fact), FAR, column));
            add("until_" + fact.id(), (page, column) -> Passes.until(page.fact(fact), FAR, column));
        }
        add("rights_passed", RolePage::rightsPassed);
        add("rights_ahead", RolePage::rightsAhead);
        add("times_passed", (page, column) -> page.passed(Count.TIMES, column));
    }

    /** What the story model says of each row and those around it. */
    private void story() {
        add("story", (page, column) -> Passes.copy(page.story(), column));
        for (int step : new int[] {-2, -1, 1, 2}) {
            add(
                    "story" + (step > 0 ? "+" : "") + step,
                    (page, column) -> Passes.step(page.story(), step, 0, column));
        }
        for (int reach : new int[] {4, 12}) {
            add(
                    "story_b" + reach,
                    (page, column) -> Passes.before(page.storySums(), reach, column));
            add("story_a" + reach, (page, column) -> Passes.after(page.storySums(), reach, column));
        }
        add("story_run", (page, column) -> page.runs().mean(page.story(), column));
    }

    private void neighbours(Fact fact) {
        for (int step : new int[] {-2, -1, 1, 2}) {
            add(
                    fact.id() + (step > 0 ? "+" : "") + step,
                    (page, column) -> Passes.step(page.fact(fact), step, -1, column));
        }
    }

    private void windows() {
        for (int reach : new int[] {3, 10, 30}) {
            window("log", Count.LOG, reach);
            window("brief", Count.BRIEF, reach);
            window("times", Count.TIMES, reach);
            window("titles", Count.TITLES, reach);
        }
        window("good", Count.GOOD, 3);
        window("good", Count.GOOD, 10);
        window("kept", Count.KEPT, 3);
        window("terminal", Count.TERMINAL, 5);
    }

    private void window(String name, Count count, int reach) {
        add(name + "_b" + reach, (page, column) -> Passes.before(page.sums(count), reach, column));
        add(name + "_a" + reach, (page, column) -> Passes.after(page.sums(count), reach, column));
    }

    private void topic() {
        add("topic", (page, column) -> page.topic().share(page.from(), column));
        add("topic_words", (page, column) -> page.topic().told(page.from(), column));
        add("headline_score", (page, column) -> page.topic().score(page.from(), column));
        add("like_headline", (page, column) -> page.topic().likeness(page.from(), column));
        add("from_headline", (page, column) -> page.topic().distance(page.from(), column));
    }

    private void runs() {
        add("run_start", (page, column) -> page.runs().start(column));
        add("run_length", (page, column) -> page.runs().length(column));
        add("run_index", (page, column) -> page.runs().index(column));
        add("run_words", (page, column) -> page.runs().mean(page.fact(Fact.WORDS), column));
        add(
                "run_copied",
                (page, column) -> page.runs().mean(page.fact(Fact.REPEATS_BEFORE), column));
        add(
                "copied_around",
                (page, column) -> Passes.around(page.fact(Fact.REPEATS_BEFORE), 8, column));
        for (int step : new int[] {1, 2, 3, 4}) {
            add("alike" + step, (page, column) -> page.runs().alike(step, column));
        }
    }

    /** How many phrases of a role stand in a row and around it. */
    private void hits(String name, int role) {
        hit(name, role, (page, column) -> Passes.copy(page.hits(role), column));
        for (int reach : new int[] {2, 8}) {
            hit(
                    name + "_b" + reach,
                    role,
                    (page, column) -> Passes.before(page.hitSums(role), reach, column));
            hit(
                    name + "_a" + reach,
                    role,
                    (page, column) -> Passes.after(page.hitSums(role), reach, column));
        }
        hit(name + "_run", role, (page, column) -> page.runs().mean(page.hits(role), column));
        add(name + "_above", (page, column) -> page.runs().above(page.hits(role), -1, column));
    }

    private void hit(String name, int role, BiConsumer<RolePage, float[]> filler) {
        all.put(name, new Feature(page -> page.hasHits(role), filler));
    }

    private void sinceHits(String name, int role) {
        add(name, (page, column) -> Passes.since(page.hits(role), FAR, column));
    }

    private void scores(String name, int role) {
        add(name, (page, column) -> Passes.copy(page.scores(role), column));
        add(name + "_run", (page, column) -> page.runs().mean(page.scores(role), column));
        add(name + "_above", (page, column) -> page.runs().above(page.scores(role), -1, column));
        add(name + "_below", (page, column) -> page.runs().below(page.scores(role), -1, column));
        add(name + "-1", (page, column) -> Passes.step(page.scores(role), -1, OUTSIDE, column));
        add(name + "+1", (page, column) -> Passes.step(page.scores(role), 1, OUTSIDE, column));
        add(name + "_around", (page, column) -> Passes.around(page.scores(role), REACH, column));
    }
}
