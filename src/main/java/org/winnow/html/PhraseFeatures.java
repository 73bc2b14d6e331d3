package org.winnow.html;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.winnow.article.Role;
import org.winnow.label.Sheet;

/**
 * What phrases of the lexicon betray about a row and about the rows around it: a pitch amid the
 * story has no markup of its own, and each of its sentences reads like one of the story. The
 * columns are filled when the sheet has read the texts.
 */
final class PhraseFeatures {

    private static final EnumSet<Role> CHAFF = EnumSet.complementOf(EnumSet.of(Role.CONTENT));

    /** Rows to each side that are looked at as a whole. */
    private static final int[] REACHES = {1, 3, 8};

    private final Outline page;
    private final Map<Role, float[]> own = new EnumMap<>(Role.class);
    private final float[][] behind = new float[REACHES.length][];
    private final float[][] ahead = new float[REACHES.length][];
    private final float[] any;
    private final float[] parent;
    private final float[] heading;

    PhraseFeatures(Outline page, Columns columns) {
        this.page = page;
        for (Role role : CHAFF) {
            own.put(role, columns.add("phrases_" + role.id()));
        }
        this.any = columns.add("phrases");
        for (int i = 0; i < REACHES.length; i++) {
            behind[i] = columns.add("phrases_prev" + REACHES[i]);
            ahead[i] = columns.add("phrases_next" + REACHES[i]);
        }
        this.parent = columns.add("phrases_parent");
        this.heading = columns.add("phrases_heading");
    }

    void fill(Sheet sheet) {
        float[] sums = new float[page.size() + 1];
        for (int row = 0; row < page.size(); row++) {
            if (sheet.hasPhrases(row)) {
                count(sheet, row);
            }
            sums[row + 1] = sums[row] + any[row];
        }
        for (int i = 0; i < REACHES.length; i++) {
            around(sums, i);
        }
        above(sums);
    }

    private void count(Sheet sheet, int row) {
        for (Role role : CHAFF) {
            float families = sheet.phrases(row, role);
            Objects.requireNonNull(own.get(role))[row] = families;
            any[row] += families;
        }
    }

    private void around(float[] sums, int i) {
        for (int row = 0; row < page.size(); row++) {
            behind[i][row] = sums[row] - sums[Math.max(0, row - REACHES[i])];
            int end = Math.min(page.size(), row + 1 + REACHES[i]);
            ahead[i][row] = sums[end] - sums[row + 1];
        }
    }

    /** Those of the element around the row's own, a row, and of the heading above. */
    private void above(float[] sums) {
        Elements elements = page.elements();
        float last = 0;
        for (int row = 0; row < page.size(); row++) {
            int box = Math.max(0, elements.parent[page.rows().element[row]]);
            int from = elements.from[box];
            int to = elements.to[box];
            parent[row] = (sums[to] - sums[from]) / Math.max(1, to - from);
            last = page.rows().is(row, Mark.HEADING) ? any[row] : last;
            heading[row] = last;
        }
    }
}
