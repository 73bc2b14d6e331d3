package org.winnow.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The features of markup that tell roles apart. */
final class RoleColumns {

    static final List<String> NAMES = names();

    private RoleColumns() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(RoleNames.columns());
        for (Mark mark :
                List.of(
                        Mark.ARTICLE,
                        Mark.MAIN,
                        Mark.HEADER,
                        Mark.FOOTER,
                        Mark.NAV,
                        Mark.ASIDE,
                        Mark.DIALOG,
                        Mark.FORM,
                        Mark.BUTTON,
                        Mark.LIST,
                        Mark.ITEM,
                        Mark.TABLE,
                        Mark.CAPTION,
                        Mark.FIGURE,
                        Mark.TIME,
                        Mark.HIDDEN)) {
            names.add("in_" + mark.name().toLowerCase(Locale.ROOT));
        }
        names.addAll(
                List.of(
                        "link_density",
                        "links",
                        "link_first",
                        "bold_share",
                        "media",
                        "gap",
                        "tag",
                        "heading_level",
                        "heading_distance",
                        "heading_above",
                        "heading_linked",
                        "depth",
                        "box_words",
                        "box_density",
                        "box_rows",
                        "box_level",
                        "box_index",
                        "make_count",
                        "make_density",
                        "make_mean",
                        "series_count",
                        "series_mean",
                        "series_density",
                        "series_heads",
                        "far_count",
                        "far_mean",
                        "title_likeness",
                        "title_distance",
                        "above1_density",
                        "above2_density",
                        "above1_rows",
                        "above2_rows",
                        "container80_gap",
                        "container80_up",
                        "article_good"));
        return List.copyOf(names);
    }
}
