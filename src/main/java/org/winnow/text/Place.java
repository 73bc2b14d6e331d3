package org.winnow.text;

/** Where a line stands: on the page, among the page's prose, and in its densest runs. */
final class Place {

    /** Farther is just far. */
    private static final int FARTHEST = 60;

    private final Profile page;
    private final int rows;

    Place(Profile page) {
        this.page = page;
        this.rows = page.rows();
    }

    void add(Columns out) {
        addPage(out);
        addProse(out);
        addRun(out, "tight", 20);
        addRun(out, "run", DensestRun.PENALTY);
        addRun(out, "loose", 3);
        addDistances(out, "prose", page.proseWords(), 1);
        addDistances(out, "longProse", page.proseWords(), 25);
        addGaps(out);
    }

    private void addPage(Columns out) {
        float[] share = new float[rows];
        float[] before = new float[rows];
        float[] after = new float[rows];
        for (int row = 0; row < rows; row++) {
            share[row] = (float) row / rows;
            before[row] = Math.min(200, row);
            after[row] = Math.min(200, rows - 1 - row);
        }
        out.add("place.share", share);
        out.add("place.before", before);
        out.add("place.after", after);
    }

    private void addProse(Columns out) {
        Sums prose = new Sums(page.proseWords());
        double words = Math.max(1, new Sums(page.words()).all());
        float[] before = new float[rows];
        float[] after = new float[rows];
        float[] all = new float[rows];
        float[] density = new float[rows];
        for (int row = 0; row < rows; row++) {
            before[row] = (float) (prose.between(0, row) / Math.max(1, prose.all()));
            after[row] = (float) (prose.between(row + 1, rows) / Math.max(1, prose.all()));
            all[row] = (float) Math.log1p(prose.all());
            density[row] = (float) (prose.all() / words);
        }
        out.add("prose.before", before);
        out.add("prose.after", after);
        out.add("page.prose", all);
        out.add("page.density", density);
    }

    private void addRun(Columns out, String name, float penalty) {
        DensestRun run = DensestRun.of(page.proseWords(), penalty);
        Sums prose = new Sums(page.proseWords());
        float[] inside = new float[rows];
        float[] fromStart = new float[rows];
        float[] toEnd = new float[rows];
        float[] share = new float[rows];
        for (int row = 0; row < rows; row++) {
            inside[row] = run.contains(row) ? 1 : 0;
            fromStart[row] = clip(row - run.start());
            toEnd[row] = clip(run.end() - 1 - row);
            share[row] = (float) (prose.between(run.start(), run.end()) / Math.max(1, prose.all()));
        }
        out.add(name + ".inside", inside);
        out.add(name + ".fromStart", fromStart);
        out.add(name + ".toEnd", toEnd);
        out.add(name + ".share", share);
    }

    private static float clip(int distance) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
    }

    /** Lines since and until one of at least this value. */
    private void addDistances(Columns out, String name, float[] values, float least) {
        float[] since = new float[rows];
        float[] until = new float[rows];
        float distance = FARTHEST;
        for (int row = 0; row < rows; row++) {
            since[row] = distance;
            distance = values[row] >= least ? 1 : Math.min(FARTHEST, distance + 1);
        }
        distance = FARTHEST;
        for (int row = rows - 1; row >= 0; row--) {
            until[row] = distance;
            distance = values[row] >= least ? 1 : Math.min(FARTHEST, distance + 1);
        }
        out.add("since." + name, since);
        out.add("until." + name, until);
    }

    private void addGaps(Columns out) {
        float[] before = new float[rows];
        float[] after = new float[rows];
        float[] blank = new float[rows];
        for (int row = 0; row < rows; row++) {
            before[row] = page.gap(row);
            after[row] = row + 1 < rows ? page.gap(row + 1) : 2;
            blank[row] = page.gap(row) == 2 ? 1 : 0;
        }
        float rate = rows == 0 ? 0 : (float) (new Sums(blank).all() / rows);
        float[] rates = new float[rows];
        java.util.Arrays.fill(rates, rate);
        out.add("gap.before", before);
        out.add("gap.after", after);
        out.add("gap.rate", rates);
    }
}
