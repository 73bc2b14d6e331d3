package org.winnow.text;

/** Where a line stands: on the page, among the page's prose, and in its densest runs. */
final class Place {

    /** Farther is just far. */
    private static final int FARTHEST = 60;

    private final Profile page;
    private final int rows;
    private final Sums prose;

    Place(Profile page) {
        this.page = page;
        this.rows = page.rows();
        this.prose = new Sums(page.proseWords());
    }

    void add(Columns out) {
        addPage(out);
        addProse(out);
        addRun(out, "tight", 20);
        addRun(out, "run", DensestRun.PENALTY);
        addRun(out, "loose", 3);
        addDistances(out, "prose", 1);
        addDistances(out, "longProse", 25);
        addGaps(out);
    }

    private void addPage(Columns out) {
        out.add("place.share", row -> (float) row / rows);
        out.add("place.before", row -> Math.min(200, row));
        out.add("place.after", row -> Math.min(200, rows - 1 - row));
    }

    private void addProse(Columns out) {
        double words = Math.max(1, new Sums(page.words()).all());
        double all = prose.all();
        double most = Math.max(1, all);
        float log = (float) Math.log1p(all);
        float density = (float) (all / words);
        out.add("prose.before", row -> (float) (prose.between(0, row) / most));
        out.add("prose.after", row -> (float) (prose.between(row + 1, rows) / most));
        out.add("page.prose", row -> log);
        out.add("page.density", row -> density);
    }

    private void addRun(Columns out, String name, float penalty) {
        DensestRun run = DensestRun.of(page.proseWords(), penalty);
        double inside = prose.between(run.start(), run.end());
        float share = (float) (inside / Math.max(1, prose.all()));
        out.add(name, ".inside", row -> run.contains(row) ? 1 : 0);
        out.add(name, ".fromStart", row -> clip(row - run.start()));
        out.add(name, ".toEnd", row -> clip(run.end() - 1 - row));
        out.add(name, ".share", row -> share);
    }

    private static float clip(int distance) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
    }

    /** Lines since and until one of at least so many words of prose. */
    private void addDistances(Columns out, String name, float least) {
        out.fill("since.", name, column -> since(least, column));
        out.fill("until.", name, column -> until(least, column));
    }

    private void since(float least, float[] column) {
        float distance = FARTHEST;
        for (int row = 0; row < column.length; row++) {
            column[row] = distance;
            distance = page.proseWords(row) >= least ? 1 : Math.min(FARTHEST, distance + 1);
        }
    }

    private void until(float least, float[] column) {
        float distance = FARTHEST;
        for (int row = column.length - 1; row >= 0; row--) {
            column[row] = distance;
            distance = page.proseWords(row) >= least ? 1 : Math.min(FARTHEST, distance + 1);
        }
    }

    private void addGaps(Columns out) {
        Sums blank = new Sums(page.flags(row -> page.gap(row) == 2));
        float rate = rows == 0 ? 0 : (float) (blank.all() / rows);
        out.add("gap.before", page::gap);
        out.add("gap.after", row -> row + 1 < rows ? page.gap(row + 1) : 2);
        out.add("gap.rate", row -> rate);
    }
}
