package org.winnow.label;

import java.util.List;
import org.winnow.article.Role;
import org.winnow.label.Sheet.Fact;

/**
 * What the roles are told from: each row's facts and phrases, those of the rows around it, the
 * headers before it, and its place relative to the story.
 */
final class RoleFeatures {

    private static final int FAR = 60;
    private static final int SHORT = 4;
    private static final Role[] ROLES = Role.values();
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

    private final Sheet sheet;
    private final StoryPlace place;
    private final Table table;
    private final int from;
    private final int rows;

    /** Of the rows from {@code from} to {@code to - 1}. */
    RoleFeatures(Sheet sheet, StoryPlace place, int from, int to) {
        this.sheet = sheet;
        this.place = place;
        this.from = from;
        this.rows = to - from;
        this.table = new Table(rows);
    }

    /** The features of all rows; {@code extra} are columns of the sheet that go in as they are. */
    static Table of(Sheet sheet, StoryPlace place, List<String> extra) {
        return new RoleFeatures(sheet, place, 0, sheet.rows()).table(extra);
    }

    /** The features of these rows alone, which see no others. */
    Table table(List<String> extra) {
        facts();
        families();
        phrasesAround();
        heads();
        place();
        neighbours();
        windows();
        topic();
        for (String name : extra) {
            copy(name, sheet.columns().indexOf(name));
        }
        return table;
    }

    private void copy(String name, int index) {
        float[] column = table.add(name);
        int width = sheet.columns().size();
        for (int row = 0; row < rows && index >= 0; row++) {
            column[row] = sheet.cells()[(from + row) * width + index];
        }
    }

    private void facts() {
        for (Fact fact : Fact.values()) {
            copy(fact.id(), fact.column());
        }
    }

    private void families() {
        for (int family = 0; family < Lexicon.BUNDLED.size(); family++) {
            float[] column = table.add("says_" + Lexicon.BUNDLED.family(family).name());
            for (int row = 0; row < rows; row++) {
                column[row] = sheet.hits().has(from + row, family) ? 1 : 0;
            }
        }
    }

    /** How many families of a role each row holds. */
    private float[] hits(Role role) {
        float[] hits = new float[rows];
        for (int family = 0; family < Lexicon.BUNDLED.size(); family++) {
            for (int row = 0; row < rows && Lexicon.BUNDLED.family(family).role() == role; row++) {
                hits[row] += sheet.hits().has(from + row, family) ? 1 : 0;
            }
        }
        return hits;
    }

    private void phrasesAround() {
        for (Role role : ROLES) {
            if (role == Role.CONTENT || role == Role.TITLE) {
                continue;
            }
            float[] hits = hits(role);
            System.arraycopy(hits, 0, table.add("hits_" + role.id()), 0, rows);
            window("hits_" + role.id(), hits, 2);
            window("hits_" + role.id(), hits, 8);
            since("since_" + role.id(), hits);
        }
    }

    /** Sums of the rows up to {@code reach} away, its own left out. */
    private void window(String name, float[] values, int reach) {
        float[] before = table.add(name + "_b" + reach);
        float[] after = table.add(name + "_a" + reach);
        float[] sums = Table.sums(values);
        for (int row = 0; row < rows; row++) {
            before[row] = sums[row] - sums[Math.max(0, row - reach)];
            after[row] = sums[Math.min(rows, row + 1 + reach)] - sums[row + 1];
        }
    }

    /** Rows since the last one that is not 0. */
    private void since(String name, float[] values) {
        float[] column = table.add(name);
        int last = -FAR;
        for (int row = 0; row < rows; row++) {
            last = values[row] > 0 ? row : last;
            column[row] = Math.min(FAR, row - last);
        }
    }

    private void heads() {
        for (int family = 0; family < Lexicon.BUNDLED.size(); family++) {
            if (Lexicon.BUNDLED.family(family).head()) {
                since(
                        "since_" + Lexicon.BUNDLED.family(family).name(),
                        table.column("says_" + Lexicon.BUNDLED.family(family).name()));
            }
        }
    }

    private void place() {
        float[] part = table.add("part");
        float[] index = table.add("index");
        float[] left = table.add("left");
        float[] share = table.add("share");
        float[] toStart = table.add("to_start");
        float[] toEnd = table.add("to_end");
        float[] kept = table.add("kept");
        int all = sheet.rows();
        for (int row = 0; row < rows; row++) {
            int at = from + row;
            part[row] = place.isBefore(at) ? 0 : place.isInside(at) ? 1 : 2;
            index[row] = Math.min(FAR * 3, at);
            left[row] = Math.min(FAR * 3, all - 1 - at);
            share[row] = at / (float) all;
            toStart[row] = Math.max(-FAR, Math.min(FAR, at - place.start));
            toEnd[row] = Math.max(-FAR, Math.min(FAR, at - place.end + 1));
            kept[row] = place.kept[at] ? 1 : 0;
        }
        since("since_kept", kept);
        until("until_kept", kept);
        until("until_rights", table.column(Fact.RIGHTS.id()));
        since("since_rights", table.column(Fact.RIGHTS.id()));
        since("since_good", table.column(Fact.GOOD.id()));
        until("until_good", table.column(Fact.GOOD.id()));
        float[] size = table.add("rows");
        java.util.Arrays.fill(size, all);
    }

    private void until(String name, float[] values) {
        float[] column = table.add(name);
        int next = rows + FAR;
        for (int row = rows - 1; row >= 0; row--) {
            next = values[row] > 0 ? row : next;
            column[row] = Math.min(FAR, next - row);
        }
    }

    private void neighbours() {
        for (Fact fact : AROUND) {
            float[] values = table.column(fact.id());
            for (int step : new int[] {-2, -1, 1, 2}) {
                float[] column = table.add(fact.id() + (step > 0 ? "+" : "") + step);
                for (int row = 0; row < rows; row++) {
                    int other = row + step;
                    column[row] = other < 0 || other >= rows ? -1 : values[other];
                }
            }
        }
    }

    private void windows() {
        float[] log = new float[rows];
        float[] brief = new float[rows];
        float[] times = new float[rows];
        float[] titles = new float[rows];
        for (int row = 0; row < rows; row++) {
            float words = sheet.fact(from + row, Fact.WORDS);
            boolean ends = sheet.is(from + row, Fact.TERMINAL);
            log[row] = (float) Math.log1p(words);
            brief[row] = words <= SHORT ? 1 : 0;
            boolean time =
                    sheet.is(from + row, Fact.CLOCK_ALONE) || sheet.is(from + row, Fact.AGE_ALONE);
            times[row] = time || sheet.is(from + row, Fact.DATE_ALONE) ? 1 : 0;
            titles[row] = words > SHORT && words <= 25 && !ends ? 1 : 0;
        }
        for (int reach : new int[] {3, 10, 30}) {
            window("log", log, reach);
            window("brief", brief, reach);
            window("times", times, reach);
            window("titles", titles, reach);
        }
        window("good", table.column(Fact.GOOD.id()), 3);
        window("good", table.column(Fact.GOOD.id()), 10);
        window("kept", table.column("kept"), 3);
        window("terminal", table.column(Fact.TERMINAL.id()), 5);
    }

    private void topic() {
        new Topic(sheet, place).fill(table, from);
        new Runs(sheet, from).fill(table);
    }
}
