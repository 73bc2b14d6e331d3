package org.winnow.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The features and columns of the sheet that a model of roles asks for. Safe to share. */
final class Asked {

    private final List<String> names;
    private final Places own;

    /** What is asked for, null for a column of the sheet. */
    private final RoleFeatures.@Nullable Feature[] features;

    Asked(List<String> names) {
        this.names = List.copyOf(names);
        this.own = new Places(names);
        this.features =
                names.stream().map(RoleFeatures.ALL::get).toArray(RoleFeatures.Feature[]::new);
    }

    int size() {
        return names.size();
    }

    List<String> names() {
        return names;
    }

    /** A column of each, {@link RolePage#nothing} where all are 0; read only. */
    float[][] columns(RolePage page) {
        float[][] columns = new float[features.length][];
        int[] places = own.in(page.sheet().columns());
        for (int c = 0; c < columns.length; c++) {
            RoleFeatures.Feature feature = features[c];
            if (feature == null ? places[c] < 0 : !feature.there().test(page)) {
                columns[c] = page.nothing();
            } else if (feature == null) {
                columns[c] = page.column(places[c]);
            } else {
                columns[c] = page.filled(feature);
            }
        }
        return columns;
    }
}
