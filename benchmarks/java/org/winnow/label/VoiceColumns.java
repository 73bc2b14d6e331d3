package org.winnow.label;

import java.util.ArrayList;
import java.util.List;

/** What a {@link Voice} is told of a row beside its words. */
final class VoiceColumns {

    /** Facts and places, of which all that is said is said by their size alone. */
    private static final String FACTS =
            "words chars terminal ellipsis colon open_end question sentences capitalised all_caps"
                    + " lower_start digit_start clock_alone date_alone age_alone date clock age"
                    + " byline read_more email url rights credit separators bullet numbered quotes"
                    + " symbols repeats repeats_before part to_start to_end share until_kept"
                    + " rights_passed rights_ahead run_length run_index story like_headline"
                    + " from_headline topic until_good left index";

    /** Phrases. */
    private static final List<String> PHRASES = List.of("says_*", "hits_*", "since_*");

    private VoiceColumns() {}

    /** The names of all, after these columns of the sheet. */
    static String names(List<String> extra) {
        List<String> names = new ArrayList<>(extra);
        names.addAll(List.of(FACTS.split(" ", -1)));
        names.addAll(PHRASES);
        return String.join(" ", names);
    }
}
