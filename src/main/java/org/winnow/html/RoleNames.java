package org.winnow.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How near above each row an element's class or id names a role, a column a role. */
final class RoleNames {

    /** What stands further up names the page, not the row. */
    private static final int LEVELS = 8;

    private static final IntIndex WORDS = new IntIndex(512);
    private static final long[] ROLES = new long[1024];
    private static final List<String> NAMES = new ArrayList<>();

    static {
        for (String line : Lines.of("role-names.txt")) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                ROLES[WORDS.of(Tokens.hash(word))] |= 1L << NAMES.size();
            }
            NAMES.add("named_" + line.substring(0, colon));
        }
    }

    private final Elements elements;

    /** By the elements' labels. */
    private final long[] named;

    RoleNames(Elements elements) {
        this.elements = elements;
        this.named = elements.tokens().sets(WORDS, ROLES);
    }

    /** The names of the columns. */
    static List<String> columns() {
        return List.copyOf(NAMES);
    }

    /** Levels from each row up to the nearest name of each role, {@value #LEVELS} + 1 for none. */
    void fill(Columns columns, int[] rows) {
        float[][] nearest = new float[NAMES.size()][];
        for (int role = 0; role < nearest.length; role++) {
            nearest[role] = columns.add(NAMES.get(role));
            Arrays.fill(nearest[role], LEVELS + 1);
        }
        for (int row = 0; row < rows.length; row++) {
            int at = rows[row];
            for (int level = 0; level <= LEVELS && at > 0; level++) {
                for (long set = named[elements.label[at]]; set != 0; set &= set - 1) {
                    float[] column = nearest[Long.numberOfTrailingZeros(set)];
                    column[row] = Math.min(column[row], level);
                }
                at = elements.parent[at];
            }
        }
    }
}
